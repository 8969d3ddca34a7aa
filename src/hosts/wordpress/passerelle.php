<?php
/**
 * Plugin Name:       Passerelle
 * Description:       Find residential and other addiction care: a finder, guides and a contact form, as blocks, shortcodes and tags.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Passerelle authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       passerelle
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

define( 'PASSERELLE_FILE', __FILE__ );

foreach ( array( 'words', 'known', 'settings', 'loader', 'published', 'fallback', 'structured-data', 'tag', 'authors', 'shortcodes', 'blocks', 'preview', 'message', 'mail', 'rate', 'receive', 'settings-page' ) as $passerelle_part ) {
	require_once __DIR__ . '/includes/' . $passerelle_part . '.php';
}
