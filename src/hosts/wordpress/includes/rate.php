<?php
/**
 * How much one neighbourhood of addresses may send. Nothing of an address is written: only a number under a digest that
 * nobody can turn back without the secret of this site, for ten minutes.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

define( 'PASSERELLE_MOST_MESSAGES', 20 );

/** The /24 of IPv4, the /56 that a provider gives to one household of IPv6. */
function passerelle_prefix( $address ) {
	$bytes = inet_pton( (string) strtok( $address, '%' ) );
	if ( false === $bytes ) {
		return '?';
	}
	if ( 16 === strlen( $bytes ) && 0 === strpos( $bytes, str_repeat( "\0", 10 ) . "\xff\xff" ) ) {
		$bytes = substr( $bytes, 12 );
	}
	return bin2hex( substr( $bytes, 0, 4 === strlen( $bytes ) ? 3 : 7 ) );
}

/** Counts one message; false when it is one too many. */
function passerelle_may_send() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
	// For a site behind a proxy that all its visitors seem to come from.
	$address = (string) apply_filters( 'passerelle_visitor_address', $address );
	$name    = 'passerelle_rate_' . substr( hash_hmac( 'sha256', passerelle_prefix( $address ), wp_salt( 'nonce' ) ), 0, 32 );
	$counted = get_transient( $name );
	if ( ! is_array( $counted ) || $counted['until'] <= time() ) {
		$counted = array( 'count' => 0, 'until' => time() + 600 );
	}
	++$counted['count'];
	set_transient( $name, $counted, max( 1, $counted['until'] - time() ) );
	return $counted['count'] <= PASSERELLE_MOST_MESSAGES;
}
