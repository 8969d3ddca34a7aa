<?php
/**
 * Where the form of the contact widget sends, whom its messages go to, and how a page tells when it was made.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');

/** Where messages to a facility go; empty where this site takes none for it. */
function passerelle_recipient($facility) {
	$settings = passerelle_settings();
	if ($settings['recipients']) {
		return isset($settings['recipients'][$facility]) ? $settings['recipients'][$facility] : '';
	}
	// Without a list, the site answers for the facilities that its own pages name.
	return '' === $facility ? '' : ('' !== $settings['recipient'] ? $settings['recipient'] : (string) lire_config('email_webmaster', ''));
}

/** A time, signed so that nobody else can write it. */
function passerelle_stamp($at) {
	include_spip('inc/securiser_action');
	return $at . '.' . substr(hash_hmac('sha256', 'since' . $at, secret_du_site()), 0, 32);
}

/** What the tag of the form says so that messages come here; nothing where this site takes none for the facility. */
function passerelle_sending($facility) {
	$settings   = passerelle_settings();
	$controller = '' !== $settings['controller'] ? $settings['controller'] : textebrut(lire_config('nom_site', ''));
	if ('' === passerelle_recipient($facility) || '' === $controller || '' === $settings['privacy']) {
		return array();
	}
	$since = passerelle_stamp((string) (int) round(microtime(true) * 1000));
	return array(
		'action'      => url_absolue(generer_url_action('passerelle_message', 'since=' . $since, true, true)),
		'controller'  => $controller,
		'privacy-url' => $settings['privacy'],
	);
}
