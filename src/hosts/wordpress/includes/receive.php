<?php
/**
 * Takes the messages of the contact form: every answer but the last says that the message is not here.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Bytes of a message at most: the longest that the form lets through takes half of it in any alphabet. */
define( 'PASSERELLE_MOST_MESSAGE', 65536 );
/** Milliseconds: nobody opens the page and writes a message faster. The form waits for it, a program does not. */
define( 'PASSERELLE_SHORTEST', 3000 );

/** A time, signed so that nobody else can write it. */
function passerelle_stamp( $at ) {
	return $at . '.' . substr( hash_hmac( 'sha256', 'since' . $at, wp_salt( 'nonce' ) ), 0, 32 );
}

/** Milliseconds since the page of a stamp was made, or null where nobody can tell. A page may stand in a cache for long. */
function passerelle_age( $stamp ) {
	$at = strtok( $stamp . '.', '.' );
	return ctype_digit( $at ) && hash_equals( passerelle_stamp( $at ), $stamp ) ? round( microtime( true ) * 1000 ) - (float) $at : null;
}

/** What the tag of the form says so that messages come here; nothing where this site takes none for the facility. */
function passerelle_sending( $facility ) {
	$settings   = passerelle_settings();
	$controller = '' !== $settings['controller'] ? $settings['controller'] : wp_strip_all_tags( get_bloginfo( 'name' ) );
	$privacy    = '' !== $settings['privacy'] ? $settings['privacy'] : get_privacy_policy_url();
	if ( '' === passerelle_recipient( $facility ) || '' === $controller || '' === $privacy ) {
		return array();
	}
	$since = passerelle_stamp( (string) (int) round( microtime( true ) * 1000 ) );
	return array(
		'action'      => add_query_arg( 'since', $since, rest_url( 'passerelle/v1/messages' ) ),
		'controller'  => $controller,
		'privacy-url' => $privacy,
	);
}

/** Whether a page of this very site sends. Browsers say so; what says nothing is no page of another site. */
function passerelle_is_own_page( WP_REST_Request $request ) {
	$fetched = $request->get_header( 'sec_fetch_site' );
	if ( null !== $fetched ) {
		return 'same-origin' === $fetched;
	}
	$origin = $request->get_header( 'origin' );
	$home   = wp_parse_url( home_url() );
	$own    = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
	return null === $origin || 'null' === $origin || $own === $origin;
}

/** Says that a message is not here, and a number to call. */
function passerelle_refuse( $status ) {
	$number = wp_strip_all_tags( passerelle_number() );
	return new WP_REST_Response( array( 'received' => false ) + ( '' === $number ? array() : array( 'phone' => $number ) ), $status );
}

/** The answer to a message. */
function passerelle_receive( WP_REST_Request $request ) {
	$type = $request->get_content_type();
	if ( ! passerelle_is_own_page( $request ) ) {
		return passerelle_refuse( 403 );
	}
	if ( strlen( $request->get_body() ) > PASSERELLE_MOST_MESSAGE ) {
		return passerelle_refuse( 413 );
	}
	if ( ! $type || 'application/json' !== strtolower( $type['value'] ) ) {
		return passerelle_refuse( 415 );
	}
	$query   = $request->get_query_params();
	$message = passerelle_read_message( json_decode( $request->get_body(), true ) );
	$age     = isset( $query['since'] ) && is_string( $query['since'] ) ? passerelle_age( $query['since'] ) : null;
	if ( null === $message || ( null !== $age && $age < PASSERELLE_SHORTEST ) ) {
		return passerelle_refuse( 400 );
	}
	$recipient = passerelle_recipient( $message['facility'] );
	if ( '' === $recipient ) {
		return passerelle_refuse( 404 );
	}
	if ( ! passerelle_may_send() ) {
		return passerelle_refuse( 429 );
	}
	if ( null === $age ) {
		// The site has other secrets since the page was made: who wrote it is not refused, and a program gains nothing.
		usleep( PASSERELLE_SHORTEST * 1000 );
	}
	return passerelle_mail( $message, $recipient ) ? new WP_REST_Response( array( 'received' => true ), 202 ) : passerelle_refuse( 503 );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'passerelle/v1',
			'/messages',
			array(
				'methods'             => 'POST',
				'callback'            => 'passerelle_receive',
				// Visitors have no account; a nonce would be old on a page that a cache keeps.
				'permission_callback' => '__return_true',
			)
		);
	}
);
