<?php
/**
 * A message as a mail of SPIP. Its subject says nothing of it, since it is read on locked screens; its recipient is that of
 * the settings, and nothing that a visitor typed stands in a header: SPIP writes the headers of a mail into its log.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');

/** The lines that say how to answer. */
function passerelle_reply_lines($reply) {
	if ('email' === $reply['way']) {
		return array(_T('passerelle:mail_par_courriel') . ' ' . $reply['email']);
	}
	$lines = array(_T('passerelle:mail_par_telephone') . ' ' . $reply['phone'], _T('passerelle:mail_repondeur_' . $reply['voicemail']));
	$times = array();
	foreach (array_intersect(PASSERELLE_TIMES, $reply['times']) as $time) {
		$times[] = _T('passerelle:mail_moment_' . $time);
	}
	return $times ? array_merge($lines, array(_T('passerelle:mail_moments') . ' ' . implode(', ', $times))) : $lines;
}

/** Gives a message to the mailer of the site: true once that has taken it, which is not yet that it has arrived. */
function passerelle_mail($message, $recipient) {
	lang_select(lire_config('langue_site', 'fr'));
	$head = array(_T('passerelle:mail_pour') . ' ' . $message['facility']);
	if ('' !== $message['name']) {
		$head[] = _T('passerelle:mail_de') . ' ' . $message['name'];
	}
	$text = implode("\n", array_merge($head, passerelle_reply_lines($message['reply']))) . "\n\n" . $message['message'] . "\n";
	if ('' !== $message['leads']) {
		$text .= "\n" . _T('passerelle:mail_pistes') . "\n" . $message['leads'] . "\n";
	}
	$subject = _T('passerelle:mail_sujet');
	lang_select();
	// SPIP takes a mail for a text of a page, and turns the entities in it into signs: those here are turned back into "&".
	$text = str_replace('&', '&amp;', $text);
	$send = charger_fonction('envoyer_mail', 'inc');
	return (bool) $send($recipient, $subject, $text, '', 'Auto-Submitted: auto-generated');
}
