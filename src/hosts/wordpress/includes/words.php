<?php
/**
 * French: English is what stands in the code, and languages/fr.json says it in French. Whoever puts a translation of
 * WordPress' own kind beside it (passerelle-xx_XX.mo in wp-content/languages/plugins) is heard first.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** The sentences of a language, from English; empty where there is no file. */
function passerelle_sentences( $language ) {
	static $read = array();
	if ( ! isset( $read[ $language ] ) ) {
		$file              = dirname( PASSERELLE_FILE ) . '/languages/' . $language . '.json';
		$read[ $language ] = 'fr' === $language ? json_decode( file_get_contents( $file ), true ) : array();
	}
	return $read[ $language ];
}

add_filter(
	'gettext_passerelle',
	function ( $translation, $text ) {
		if ( $translation !== $text ) {
			return $translation;
		}
		$sentences = passerelle_sentences( strtolower( substr( determine_locale(), 0, 2 ) ) );
		return isset( $sentences[ $text ] ) ? $sentences[ $text ] : $text;
	},
	10,
	2
);
