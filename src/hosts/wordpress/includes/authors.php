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

/**
 * Puts what readers without a script need into the tags that authors wrote. Only where a tag stands alone: in the middle
 * of a sentence there is no room for a list, which would end the paragraph.
 */
function passerelle_fill_tags( $content ) {
	$names = implode( '|', array_map( 'preg_quote', array_keys( passerelle_widgets() ) ) );
	$tag   = '(?<start><passerelle-(?<widget>' . $names . ')(?<set>\s[^<>]*)?>)(?<inside>(?:(?!<passerelle-).)*?)(?<end></passerelle-\k<widget>>)';
	$fill  = function ( $found ) {
		if ( 'exit' === $found['widget'] || false !== strpos( $found['inside'], 'passerelle-fragment' ) ) {
			return $found[0];
		}
		passerelle_want_loader();
		$given = shortcode_parse_atts( $found['set'] );
		return $found['start'] . $found['inside'] . passerelle_fallback( $found['widget'], is_array( $given ) ? $given : array() ) . $found['end'];
	};
	$alone = preg_replace_callback( '~<p>\s*' . $tag . '\s*</p>~s', $fill, (string) $content );
	// On a line of its own, as an HTML block has it, and not within a paragraph.
	return preg_replace_callback( '~(?<!<br />\n)(?<=\n|^)' . $tag . '(?=[ \t]*(?:\n|$))(?!\n?</p>)~', $fill, (string) $alone );
}
add_filter( 'the_content', 'passerelle_fill_tags', 98 );
