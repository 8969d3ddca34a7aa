<?php
/**
 * What the modèles ask for. An author sets where a widget looks; where it reads from and sends to is said on the page of
 * the settings, and comes from here.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');
include_spip('inc/passerelle_published');
include_spip('inc/passerelle_sending');

/** Attributes of a modèle that are there or not: `|diagnose=oui`. Something to print where it is there. */
function passerelle_flag($written) {
	$said = strtolower(trim((string) $written));
	return in_array($said, array('', '0', 'non', 'no', 'false'), true) ? '' : ' ';
}

/** Inside of a tag until the widget works: the federation's own list as plain HTML, else a number to call. */
function passerelle_fallback($widget, $lang = '', $country = '', $kinds = '') {
	if ('exit' === $widget) {
		return passerelle_exit_link();
	}
	$lang   = '' === (string) $lang ? passerelle_language() : $lang;
	$locale = passerelle_locale($lang);
	$whole  = '' === $locale ? '' : passerelle_published("fragments/$widget.$locale.html", 'passerelle_clean_fragment');
	if ('' === $whole) {
		$number = passerelle_number();
		return '' === $number ? '' : "<p>$number</p>";
	}
	$country = '' === (string) $country ? passerelle_settings()['country'] : strtoupper($country);
	return passerelle_filtered($whole, $country, preg_split('/[\s,]+/', (string) $kinds, -1, PREG_SPLIT_NO_EMPTY));
}

/** Attributes that have the form send to this site; nothing where this site takes no message for the facility. */
function passerelle_sending_attributes($widget, $facility) {
	$written = '';
	foreach ('contact' === $widget ? passerelle_sending((string) $facility) : array() as $name => $value) {
		$written .= sprintf(' %s="%s"', $name, passerelle_escaped($value));
	}
	return $written;
}
