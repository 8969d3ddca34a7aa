<?php
/**
 * What a whole page gains that has a widget on it: the colour, the script where only the tag was written, the quick exit.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');

/** Each page of the public site, as it goes out; the pages that SPIP keeps are kept without this. */
function passerelle_affichage_final($page) {
	if (!is_string($page) || !preg_match('/<passerelle-|\sdata-passerelle="/', $page) || false === strpos($page, '</body>')) {
		return $page;
	}
	$settings = passerelle_settings();
	$before   = '';
	if ('' !== $settings['exit'] && false === strpos($page, '<passerelle-exit')) {
		$before .= '<passerelle-exit>' . passerelle_exit_link() . '</passerelle-exit>';
	}
	if (!preg_match('/<script[^>]*\sdata-passerelle[\s>]/', $page)) {
		$before .= passerelle_script();
	}
	if ('' !== $settings['accent']) {
		$page = passerelle_put_before('</head>', '<style>:root { --passerelle-accent: ' . passerelle_escaped($settings['accent']) . ' }</style>', $page);
	}
	return passerelle_put_before('</body>', $before, $page);
}

/** Puts a text before the last place where a tag ends. */
function passerelle_put_before($tag, $text, $page) {
	$at = strripos($page, $tag);
	return false === $at || '' === $text ? $page : substr_replace($page, $text . "\n", $at, 0);
}
