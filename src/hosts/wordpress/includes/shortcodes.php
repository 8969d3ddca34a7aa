<?php
/**
 * A shortcode for each widget: [passerelle-finder near="Metz"].
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( passerelle_widgets() ) as $widget ) {
			add_shortcode(
				'passerelle-' . $widget,
				function ( $given, $content = '' ) use ( $widget ) {
					$attributes = array();
					foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
						// A flag stands alone: [passerelle-finder diagnose].
						if ( is_int( $name ) ) {
							$attributes[ $value ] = true;
						} else {
							$attributes[ $name ] = $value;
						}
					}
					return passerelle_tag( $widget, $attributes, (string) $content );
				}
			);
		}
	}
);
