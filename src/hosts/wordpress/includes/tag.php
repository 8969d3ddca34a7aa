<?php
/**
 * A widget as HTML: its tag, what may be set of it, and inside what is read where no script runs.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Attributes of HTML that any widget may have. */
define( 'PASSERELLE_COMMON', array( 'lang', 'dir', 'class', 'id' ) );

/** What an author set of a widget, and nothing that it does not offer: never where it reads from or sends to. */
function passerelle_offered( $widget, $given ) {
	$kept = array();
	foreach ( passerelle_widgets()[ $widget ]['fields'] as $field ) {
		$name = $field['name'];
		if ( ! isset( $given[ $name ] ) || is_array( $given[ $name ] ) || '' === $given[ $name ] || false === $given[ $name ] || 'false' === $given[ $name ] ) {
			continue;
		}
		$kept[ $name ] = 'flag' === $field['type'] ? '' : (string) $given[ $name ];
	}
	foreach ( PASSERELLE_COMMON as $name ) {
		if ( isset( $given[ $name ] ) && is_string( $given[ $name ] ) && '' !== $given[ $name ] ) {
			$kept[ $name ] = $given[ $name ];
		}
	}
	return $kept;
}

/**
 * The HTML of a widget; the script is asked for with it.
 *
 * @param string $widget  its name.
 * @param array  $given   attributes by name.
 * @param string $content what the author wants inside, as HTML.
 */
function passerelle_tag( $widget, $given, $content = '' ) {
	static $has_exit = false;
	if ( ! isset( passerelle_widgets()[ $widget ] ) || ( 'exit' === $widget && $has_exit ) ) {
		return '';
	}
	$has_exit   = $has_exit || 'exit' === $widget;
	$attributes = passerelle_offered( $widget, $given );
	$inside     = wp_kses_post( $content );
	if ( 'exit' === $widget ) {
		$inside = passerelle_exit_link( isset( $attributes['href'] ) ? $attributes['href'] : '' );
	} else {
		$inside .= passerelle_fallback( $widget, $attributes );
	}
	if ( 'contact' === $widget ) {
		$attributes += passerelle_sending( isset( $attributes['facility'] ) ? $attributes['facility'] : '' );
	}
	passerelle_want_loader();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= '' === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<passerelle-%1$s%2$s>%3$s</passerelle-%1$s>', $widget, $written, $inside );
}

/** The link with which one leaves the page; without a setting, to a page that says nothing of who reads it. */
function passerelle_exit_link( $href ) {
	$address = passerelle_clean_address( $href );
	$address = '' !== $address ? $address : passerelle_settings()['exit'];
	return sprintf( '<a href="%s">%s</a>', esc_url( '' !== $address ? $address : 'https://www.wikipedia.org/' ), esc_html__( 'Leave this page', 'passerelle' ) );
}
