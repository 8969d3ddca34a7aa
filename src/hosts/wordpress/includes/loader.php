<?php
/**
 * The one script of the page, which finds the widgets, and what all widgets share: the feed, the country, the accent.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Where the script stands: in a folder of its version, so that a page kept by a cache finds what it was made with. */
function passerelle_loader_address() {
	$known = passerelle_known();
	if ( 'federation' === passerelle_settings()['files'] && '' !== passerelle_folder() ) {
		return passerelle_folder() . 'widgets/' . $known['major'] . '/loader.js';
	}
	return plugins_url( 'widgets/' . $known['version'] . '/loader.js', PASSERELLE_FILE );
}

/** Asks for the script on this page. */
function passerelle_want_loader() {
	wp_enqueue_script( 'passerelle', passerelle_loader_address(), array(), null, true );
}

/** The tag of the script. Attributes of other plugins' making ask those that group or put off scripts to leave it alone. */
function passerelle_loader_tag() {
	$settings   = passerelle_settings();
	$attributes = array(
		'data-feed'    => $settings['feed'],
		'data-key'     => '' === $settings['feed'] ? '' : $settings['key'],
		'data-country' => $settings['country'],
	);
	$written    = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<script async type="module" data-passerelle src="%s"%s data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-no-minify="1" nowprocket></script>' . "\n", // phpcs:ignore WordPress.WP.EnqueuedResources
		esc_url( passerelle_loader_address() ),
		$written
	);
}

// Late: what other plugins do to script tags as they are made is done to a tag that ours then replaces.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'passerelle' === $handle ? passerelle_loader_tag() : $tag;
	},
	1000,
	2
);

/** Names by which the plugins that group or put off scripts are told to leave ours as it is. */
function passerelle_leave_alone( $listed ) {
	return is_array( $listed ) ? array_merge( $listed, array( '/passerelle/widgets/', 'data-passerelle' ) ) : $listed . ', passerelle/widgets/, data-passerelle';
}
foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_js', 'rocket_exclude_defer_js', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'autoptimize_filter_js_exclude', 'sgo_js_async_exclude', 'sgo_javascript_combine_exclude' ) as $passerelle_filter ) {
	add_filter( $passerelle_filter, 'passerelle_leave_alone' );
}

add_action(
	'wp_head',
	function () {
		$accent = passerelle_settings()['accent'];
		if ( '' !== $accent ) {
			printf( "<style>:root { --passerelle-accent: %s }</style>\n", esc_html( $accent ) );
		}
	}
);

// A tag that an author wrote asks for the script as a block does.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $passerelle_filter ) {
	add_filter(
		$passerelle_filter,
		function ( $content ) {
			if ( preg_match( '/<passerelle-|\sdata-passerelle=/', (string) $content ) ) {
				passerelle_want_loader();
			}
			return $content;
		},
		99
	);
}

// The quick exit, last on every page that has a widget.
add_action(
	'wp_footer',
	function () {
		if ( '' !== passerelle_settings()['exit'] && wp_script_is( 'passerelle', 'enqueued' ) ) {
			echo passerelle_tag( 'exit', array() ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
		}
	},
	1
);
