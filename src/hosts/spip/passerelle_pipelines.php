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
	$page = passerelle_with_one_script($page, $count);
	if (0 === $count) {
		$before .= passerelle_script();
	}
	if ('' !== $settings['accent']) {
		$page = passerelle_put_before('</head>', '<style>:root { --passerelle-accent: ' . passerelle_escaped($settings['accent']) . ' }</style>', $page);
	}
	return passerelle_put_before('</body>', $before, $page);
}

/** A page without the script of every modèle but the first; `$count`: how many wrote it. */
function passerelle_with_one_script($page, &$count) {
	$seen = 0;
	$page = preg_replace_callback(
		'#<script[^>]*\sdata-passerelle[\s>][^<]*</script>#',
		function ($script) use (&$seen) {
			return 1 === ++$seen ? $script[0] : '';
		},
		$page
	);
	$count = $seen;
	return $page;
}

/** Puts a text before the last place where a tag ends. */
function passerelle_put_before($tag, $text, $page) {
	$at = strripos($page, $tag);
	return false === $at || '' === $text ? $page : substr_replace($page, $text . "\n", $at, 0);
}
