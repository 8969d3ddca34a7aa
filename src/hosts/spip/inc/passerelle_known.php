<?php
/**
 * What was written when the plugin was made, and what the person who holds the site has said on the page of the settings.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');
include_spip('inc/filtres');
include_spip('inc/passerelle_common');

/** The file widgets.json, read once. */
function passerelle_known() {
	static $known = null;
	if (null === $known) {
		$known = json_decode(file_get_contents(dirname(__DIR__) . '/widgets.json'), true);
	}
	return $known;
}

/** What stands where nothing was said; the names are those of the plugin for WordPress. */
function passerelle_defaults() {
	return array(
		'feed'       => '',
		'key'        => '',
		'files'      => 'plugin',
		'country'    => '',
		'accent'     => '',
		'exit'       => '',
		'recipient'  => '',
		'recipients' => array(),
		'controller' => '',
		'privacy'    => '',
	);
}

/** The settings, whole. */
function passerelle_settings() {
	$saved = lire_config('passerelle', array());
	return array_merge(passerelle_defaults(), is_array($saved) ? $saved : array());
}

/** The language in which the page is written. */
function passerelle_language() {
	return isset($GLOBALS['spip_lang']) ? $GLOBALS['spip_lang'] : 'fr';
}

/** A text as HTML, and as an attribute between double quotes. */
function passerelle_escaped($text) {
	return htmlspecialchars((string) $text, ENT_QUOTES, 'UTF-8');
}

/** The number to call in the country of the site, as HTML; empty where none is known. */
function passerelle_number() {
	$numbers = passerelle_known()['numbers'];
	$country = passerelle_settings()['country'];
	if (!isset($numbers[$country])) {
		return '';
	}
	$number   = $numbers[$country];
	$language = substr(passerelle_language(), 0, 2);
	$name     = isset($number['names'][$language]) ? $number['names'][$language] : reset($number['names']);
	return sprintf('%s <a href="tel:%s">%s</a>', passerelle_escaped($name), passerelle_escaped($number['dial']), passerelle_escaped($number['phone']));
}

/** The link with which one leaves the page; without a setting, to a page that says nothing of who reads it. */
function passerelle_exit_link() {
	$address = passerelle_settings()['exit'];
	return sprintf('<a href="%s">%s</a>', passerelle_escaped('' !== $address ? $address : 'https://www.wikipedia.org/'), _T('passerelle:quitter'));
}

/** Address of a file of the plugin, whole: SPIP pages have addresses of many depths. */
function passerelle_file_address($path) {
	return url_absolue(_DIR_PLUGIN_PASSERELLE . $path);
}

/** Where the script stands: in a folder of its version, so that a page that SPIP keeps finds what it was made with. */
function passerelle_loader_address($unused = '') {
	$known = passerelle_known();
	if ('federation' === passerelle_settings()['files'] && '' !== passerelle_folder()) {
		return passerelle_folder() . 'widgets/' . $known['major'] . '/loader.js';
	}
	return passerelle_file_address('widgets/' . $known['version'] . '/loader.js');
}

/** What the tag of the script says to all widgets: the feed, its key, the country. */
function passerelle_said($unused, $name) {
	$settings = passerelle_settings();
	return 'key' === $name && '' === $settings['feed'] ? '' : $settings[$name];
}

/** The one script of the page, where no modèle wrote it. */
function passerelle_script() {
	$written = '';
	foreach (array_filter(array('feed' => passerelle_said('', 'feed'), 'key' => passerelle_said('', 'key'), 'country' => passerelle_said('', 'country'))) as $name => $value) {
		$written .= sprintf(' data-%s="%s"', $name, passerelle_escaped($value));
	}
	return sprintf('<script async type="module" data-passerelle src="%s"%s></script>', passerelle_escaped(passerelle_loader_address()), $written);
}

/** The plugin's own folder in the folder that SPIP keeps for its work: emptying the cache does not empty it. */
function passerelle_store() {
	return sous_repertoire(_DIR_TMP, 'passerelle');
}

/** The words of the button that looks at the federation's folder, for its script. */
function passerelle_test_words($unused = '') {
	$words = array('asking' => _T('passerelle:essai_lecture'), 'fine' => _T('passerelle:essai_bon'), 'none' => _T('passerelle:essai_rien'));
	return json_encode(array('language' => substr(passerelle_language(), 0, 2)) + $words, JSON_HEX_TAG);
}
