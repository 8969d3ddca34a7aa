<?php
/**
 * Leaves nothing behind: neither settings nor copies of the list, on every site of a network.
 *
 * @package Passerelle
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/passerelle.php';

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $passerelle_site ) {
	if ( $passerelle_site ) {
		switch_to_blog( $passerelle_site );
	}
	delete_option( PASSERELLE_OPTION );
	passerelle_forget_published();
	if ( $passerelle_site ) {
		restore_current_blog();
	}
}
