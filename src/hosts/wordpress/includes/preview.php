<?php
/**
 * A widget on a page of its own, which the block editor shows in a frame: the real thing, with the feed of the site.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

// Answers only who has signed in.
add_action(
	'admin_post_passerelle_preview',
	function () {
		$widget = isset( $_GET['widget'] ) ? sanitize_key( $_GET['widget'] ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- it shows, and changes nothing.
		if ( ! current_user_can( 'edit_posts' ) || ! isset( passerelle_widgets()[ $widget ] ) ) {
			wp_die( esc_html__( 'There is nothing to show here.', 'passerelle' ), '', array( 'response' => 403 ) );
		}
		// The language of the site, and not that of who writes.
		switch_to_locale( get_locale() );
		$given = array_map( 'sanitize_text_field', array_filter( wp_unslash( $_GET ), 'is_string' ) ); // phpcs:ignore WordPress.Security.NonceVerification
		$html  = passerelle_tag( $widget, $given );
		header( 'Content-Type: text/html; charset=utf-8' );
		header( 'X-Robots-Tag: noindex' );
		printf( '<!doctype html><html %s><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>', get_language_attributes(), esc_html( passerelle_title( passerelle_widgets()[ $widget ] ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput
		$accent = passerelle_settings()['accent'];
		echo '<style>body { margin: 1rem; font-family: sans-serif }' . ( '' === $accent ? '' : ' :root { --passerelle-accent: ' . esc_html( $accent ) . ' }' ) . '</style></head><body>';
		echo $html . passerelle_loader_tag() . '</body></html>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made.
		exit;
	}
);
