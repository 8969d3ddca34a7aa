<?php
/**
 * The form of the settings.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');
include_spip('inc/passerelle_published');

/** Recipients as they are typed: one on each line, "facility-id = address". */
function passerelle_written_recipients($recipients) {
	$lines = array();
	foreach ($recipients as $facility => $address) {
		$lines[] = "$facility = $address";
	}
	return implode("\n", $lines);
}

/** Recipients in what was typed; a text, the line that is none, where there is such a line. */
function passerelle_read_recipients($written) {
	$found = array();
	foreach (preg_split('/\R/', (string) $written, -1, PREG_SPLIT_NO_EMPTY) as $line) {
		$parts = array_map('trim', explode('=', $line, 2));
		if ('' === trim($line)) {
			continue;
		}
		if (2 !== count($parts) || !preg_match('/^[\w.:-]{1,100}$/', $parts[0]) || !passerelle_is_address($parts[1])) {
			return $line;
		}
		$found[$parts[0]] = $parts[1];
	}
	return $found;
}

/** One address of mail: SPIP's own check takes several, with commas between them. */
function passerelle_is_address($written) {
	return 1 === preg_match('/^[^\s,;<>"]+$/', $written) && (bool) email_valide($written);
}

/** An address of the web, or nothing. */
function passerelle_web_address($written) {
	$address = trim((string) $written);
	return preg_match('#^https?://[^/@\s"<>\']+(?:/[^\s"<>\']*)?$#i', $address) ? $address : '';
}

/** The address of a feed.json: that of its folder will do. */
function passerelle_feed_address($written) {
	$address = passerelle_web_address($written);
	if ('' === $address || preg_match('/\.json$/', strtok($address, '?#'))) {
		return $address;
	}
	return rtrim(preg_replace('/(?:index\.html)?(?:[?#].*)?$/', '', $address), '/') . '/feed.json';
}

/** What was typed, without the spaces around it. */
function passerelle_typed() {
	$typed = array();
	foreach (array_keys(passerelle_defaults()) as $name) {
		$value        = _request($name);
		$typed[$name] = is_string($value) ? trim($value) : '';
	}
	$typed['country'] = strtoupper($typed['country']);
	return $typed;
}

/** What the form shows at first. */
function formulaires_configurer_passerelle_charger_dist() {
	$settings = passerelle_settings();
	return array('recipients' => passerelle_written_recipients($settings['recipients'])) + $settings;
}

/** Says what was typed, and why it cannot be kept. */
function passerelle_fault($what, $value) {
	return _T('passerelle:erreur_' . $what, array('valeur' => passerelle_escaped($value)));
}

/** What is wrong, by field. */
function formulaires_configurer_passerelle_verifier_dist() {
	$typed  = passerelle_typed();
	$faults = array();
	foreach (array('feed', 'exit', 'privacy') as $name) {
		if ('' !== $typed[$name] && '' === passerelle_web_address($typed[$name])) {
			$faults[$name] = passerelle_fault('adresse', $typed[$name]);
		}
	}
	if (!preg_match('/^(?:[A-Z]{2})?$/', $typed['country'])) {
		$faults['country'] = passerelle_fault('pays', $typed['country']);
	}
	if (!preg_match('/^(?:#[0-9a-f]{3}|#[0-9a-f]{6})?$/i', $typed['accent'])) {
		$faults['accent'] = passerelle_fault('couleur', $typed['accent']);
	}
	if (!preg_match('#^[A-Za-z0-9+/= ]*$#', $typed['key'])) {
		$faults['key'] = passerelle_fault('cle', $typed['key']);
	}
	if ('' !== $typed['recipient'] && !passerelle_is_address($typed['recipient'])) {
		$faults['recipient'] = passerelle_fault('courriel', $typed['recipient']);
	}
	$recipients = passerelle_read_recipients($typed['recipients']);
	if (is_string($recipients)) {
		$faults['recipients'] = passerelle_fault('destinataires', $recipients);
	}
	return $faults;
}

/** Keeps what was typed. */
function formulaires_configurer_passerelle_traiter_dist() {
	$typed = passerelle_typed();
	$feed  = passerelle_feed_address($typed['feed']);
	if ($feed !== passerelle_settings()['feed']) {
		passerelle_forget_published();
	}
	$files      = 'federation' === $typed['files'] ? 'federation' : 'plugin';
	$recipients = passerelle_read_recipients($typed['recipients']);
	ecrire_config('passerelle', array('feed' => $feed, 'files' => $files, 'recipients' => $recipients) + $typed);
	// The pages that SPIP keeps still say what was set before.
	include_spip('inc/invalideur');
	suivre_invalideur('passerelle');
	return array('message_ok' => _T('config_info_enregistree'), 'editable' => true);
}
