<?php
/**
 * Authors may write the tags themselves: WordPress takes away what it does not know of what they write.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( $allowed, $context ) {
		if ( 'post' !== $context || ! is_array( $allowed ) ) {
			return $allowed;
		}
		foreach ( passerelle_widgets() as $name => $widget ) {
			$names = array_merge( array_column( $widget['fields'], 'name' ), PASSERELLE_COMMON, array( 'hidden', 'country' ) );

			$allowed[ 'passerelle-' . $name ] = array_fill_keys( $names, true );
		}
		foreach ( array( 'a', 'div', 'p', 'span' ) as $tag ) {
			if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
				$allowed[ $tag ]['slot'] = true;
			}
		}
		return $allowed;
	},
	10,
	2
);
