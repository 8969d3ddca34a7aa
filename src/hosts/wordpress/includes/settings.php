<?php
/**
 * What the person who holds the site has said, in one option.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

define( 'PASSERELLE_OPTION', 'passerelle' );

/** What stands where nothing was said. */
function passerelle_defaults() {
	return array(
		// Address of the federation's feed.json.
		'feed'       => '',
		// Its public key, or several while keys are changed.
		'key'        => '',
		// Where the scripts are loaded from: "plugin", or "federation" for the folder of the feed.
		'files'      => 'plugin',
		'country'    => '',
		'accent'     => '',
		// Where the quick exit leads; it stands on every page with a widget, unless this is empty.
		'exit'       => '',
		// Who receives messages, who answers for them, and where that is explained.
		'recipient'  => '',
		'recipients' => array(),
		'controller' => '',
		'privacy'    => '',
	);
}

/** The settings, whole. */
function passerelle_settings() {
	$saved    = get_option( PASSERELLE_OPTION, array() );
	$settings = array_merge( passerelle_defaults(), is_array( $saved ) ? $saved : array() );
	if ( '' === $settings['country'] ) {
		$settings['country'] = passerelle_country_of( get_locale() );
	}
	return $settings;
}

/** The country that a locale names: FR for fr_FR. None for en_US, which WordPress says when nothing was chosen. */
function passerelle_country_of( $locale ) {
	return 'en_US' !== $locale && preg_match( '/^[a-z]+_([A-Z]{2})/', $locale, $found ) ? $found[1] : '';
}

/** The folder in which the feed stands, with a slash at its end; empty where there is no feed. */
function passerelle_folder() {
	return preg_replace( '#[^/]*$#', '', strtok( passerelle_settings()['feed'], '?#' ) );
}

/** An address of the web, or nothing. */
function passerelle_clean_address( $written ) {
	$address = esc_url_raw( trim( (string) $written ), array( 'https', 'http' ) );
	return preg_match( '#^https?://[^/@\s]+(/|$)#', $address ) ? $address : '';
}

/** The address of a feed.json: that of its folder will do. */
function passerelle_clean_feed( $written ) {
	$address = passerelle_clean_address( $written );
	if ( '' === $address || preg_match( '/\.json$/', strtok( $address, '?#' ) ) ) {
		return $address;
	}
	return trailingslashit( preg_replace( '/(index\.html)?([?#].*)?$/', '', $address ) ) . 'feed.json';
}

/** Recipients, one on each line: "facility-id = address". What is no such line is left out. */
function passerelle_clean_recipients( $written ) {
	if ( is_array( $written ) ) {
		return $written;
	}
	$found = array();
	foreach ( preg_split( '/\R/', (string) $written ) as $line ) {
		$parts = array_map( 'trim', explode( '=', $line, 2 ) );
		if ( 2 === count( $parts ) && preg_match( '/^[\w.:-]{1,100}$/', $parts[0] ) && is_email( $parts[1] ) ) {
			$found[ $parts[0] ] = sanitize_email( $parts[1] );
		}
	}
	return $found;
}

/** What is kept of what was typed in. */
function passerelle_clean( $written ) {
	$given   = array_merge( passerelle_defaults(), is_array( $written ) ? $written : array() );
	$country = strtoupper( sanitize_text_field( $given['country'] ) );
	return array(
		'feed'       => passerelle_clean_feed( $given['feed'] ),
		'key'        => preg_replace( '#[^A-Za-z0-9+/= ]#', '', (string) $given['key'] ),
		'files'      => 'federation' === $given['files'] ? 'federation' : 'plugin',
		'country'    => preg_match( '/^[A-Z]{2}$/', $country ) ? $country : '',
		'accent'     => (string) sanitize_hex_color( trim( (string) $given['accent'] ) ),
		'exit'       => passerelle_clean_address( $given['exit'] ),
		'recipient'  => is_email( $given['recipient'] ) ? sanitize_email( $given['recipient'] ) : '',
		'recipients' => passerelle_clean_recipients( $given['recipients'] ),
		'controller' => sanitize_text_field( $given['controller'] ),
		'privacy'    => passerelle_clean_address( $given['privacy'] ),
	);
}
