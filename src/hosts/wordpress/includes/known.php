<?php
/**
 * What was written when the plugin was made: the widgets, what may be set of each, and a number to call in each country.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** The file widgets.json, read once. */
function passerelle_known() {
	static $known = null;
	if ( null === $known ) {
		$known = json_decode( file_get_contents( dirname( PASSERELLE_FILE ) . '/widgets.json' ), true );
	}
	return $known;
}

/** The widgets by name, each with what it shows and its fields. */
function passerelle_widgets() {
	return array_column( passerelle_known()['widgets'], null, 'name' );
}

/** The language in which the page is written: "fr" for fr_FR. */
function passerelle_language() {
	return strtolower( substr( determine_locale(), 0, 2 ) );
}

/** The number to call in the country of the site, as HTML; empty where none is known. */
function passerelle_number() {
	$numbers = passerelle_known()['numbers'];
	$country = passerelle_settings()['country'];
	if ( ! isset( $numbers[ $country ] ) ) {
		return '';
	}
	$number = $numbers[ $country ];
	$name   = isset( $number['names'][ passerelle_language() ] ) ? $number['names'][ passerelle_language() ] : reset( $number['names'] );
	return sprintf( '%s <a href="%s">%s</a>', esc_html( $name ), esc_url( 'tel:' . $number['dial'], array( 'tel' ) ), esc_html( $number['phone'] ) );
}
