<?php
/**
 * The places of a finder's fragment as data of schema.org: those that the page itself shows, and no other.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Remembers what a fragment shows, or gives what was remembered. */
function passerelle_shown_places( $locale = null, $ids = array() ) {
	static $shown = array( 'locale' => '', 'ids' => array() );
	if ( null !== $locale ) {
		$shown['locale'] = '' === $shown['locale'] ? $locale : $shown['locale'];
		$shown['ids']    = array_merge( $shown['ids'], $ids );
	}
	return $shown;
}

/** Has the data of a fragment told at the end of the page. */
function passerelle_show_data( $locale, $fragment ) {
	preg_match_all( '/ data-(?:place|helpline)="([^"]+)"/', $fragment, $found );
	passerelle_shown_places( $locale, $found[1] );
}

/** A graph of schema.org, read and written anew: what is no such graph is nothing. */
function passerelle_clean_graph( $json ) {
	$graph = json_decode( $json, true );
	return isset( $graph['@graph'] ) && is_array( $graph['@graph'] ) ? wp_json_encode( $graph['@graph'] ) : '';
}

add_action(
	'wp_footer',
	function () {
		$shown = passerelle_shown_places();
		if ( ! $shown['ids'] ) {
			return;
		}
		$nodes = json_decode( passerelle_published( "fragments/finder.{$shown['locale']}.jsonld", 'passerelle_clean_graph' ), true );
		$ids   = array_flip( $shown['ids'] );
		$told  = array_filter(
			is_array( $nodes ) ? $nodes : array(),
			function ( $node ) use ( $ids ) {
				return isset( $node['identifier'] ) && is_string( $node['identifier'] ) && isset( $ids[ $node['identifier'] ] );
			}
		);
		if ( $told ) {
			$graph = array( '@context' => 'https://schema.org', '@graph' => array_values( $told ) );
			printf( "<script type=\"application/ld+json\">%s</script>\n", wp_json_encode( $graph, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- no text of JSON can end the script.
		}
	},
	30
);
