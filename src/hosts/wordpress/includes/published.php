<?php
/**
 * Files of the federation's folder, fetched by the server: kept for an hour, and a last good copy for as long as the
 * federation does not answer.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Bytes of a file at most. */
define( 'PASSERELLE_MOST_BYTES', 524288 );
/** Seconds that a visitor may wait for the federation, once an hour. */
define( 'PASSERELLE_PATIENCE', 3 );

/**
 * A file of the folder; empty where there is none, and none was ever had.
 *
 * @param string   $path  from the folder.
 * @param callable $clean makes of what came what is kept; empty for what cannot be used.
 */
function passerelle_published( $path, $clean ) {
	$folder = passerelle_folder();
	if ( '' === $folder ) {
		return '';
	}
	$name  = md5( $folder . $path );
	$fresh = get_transient( 'passerelle_' . $name );
	if ( is_string( $fresh ) ) {
		return $fresh;
	}
	$kept = (string) get_option( 'passerelle_kept_' . $name, '' );
	// While one visitor waits, the others read what is there.
	set_transient( 'passerelle_' . $name, $kept, 30 );
	$body = passerelle_fetched( $folder . $path );
	$now  = '' === $body ? '' : (string) call_user_func( $clean, $body );
	if ( '' === $now ) {
		// Asked again soon, but not by every visitor.
		set_transient( 'passerelle_' . $name, $kept, 5 * MINUTE_IN_SECONDS );
		return $kept;
	}
	set_transient( 'passerelle_' . $name, $now, HOUR_IN_SECONDS );
	if ( $now !== $kept ) {
		update_option( 'passerelle_kept_' . $name, $now, false );
	}
	return $now;
}

/** What an address answers with; empty for everything but a whole file. */
function passerelle_fetched( $address ) {
	$answer = wp_remote_get(
		$address,
		array(
			'timeout'             => PASSERELLE_PATIENCE,
			'redirection'         => 2,
			'limit_response_size' => PASSERELLE_MOST_BYTES + 1,
			// Neither the address of this site nor its version is anybody's business.
			'user-agent'          => 'passerelle-wordpress',
		)
	);
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return '';
	}
	$body = wp_remote_retrieve_body( $answer );
	return strlen( $body ) > PASSERELLE_MOST_BYTES || 1 !== preg_match( '//u', $body ) ? '' : $body;
}

/** Forgets every file: they were those of another folder, or the plugin goes. */
function passerelle_forget_published() {
	global $wpdb;
	$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->prepare(
			"SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( 'passerelle_kept_' ) . '%',
			$wpdb->esc_like( '_transient_passerelle_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_passerelle_' ) . '%'
		)
	);
	array_map( 'delete_option', $names );
}

add_action(
	'update_option_passerelle',
	function ( $before, $after ) {
		if ( ! is_array( $before ) || ! isset( $before['feed'] ) || $before['feed'] !== $after['feed'] ) {
			passerelle_forget_published();
		}
	},
	10,
	2
);
