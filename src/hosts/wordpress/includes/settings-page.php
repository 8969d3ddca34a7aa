<?php
/**
 * The page of the settings, and the button that looks at the federation's folder as a visitor's browser does.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting( 'passerelle', PASSERELLE_OPTION, array( 'type' => 'array', 'sanitize_callback' => 'passerelle_clean' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Passerelle', 'Passerelle', 'manage_options', 'passerelle', 'passerelle_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PASSERELLE_FILE ),
	function ( $links ) {
		$own = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=passerelle' ) ), esc_html__( 'Settings', 'passerelle' ) );
		return array_merge( array( $own ), $links );
	}
);

/** A row of the table: a field with its label, and what to write there. */
function passerelle_row( $name, $label, $help, $type = 'text', $placeholder = '' ) {
	$value = get_option( PASSERELLE_OPTION, array() );
	$value = is_array( $value ) && isset( $value[ $name ] ) ? $value[ $name ] : '';
	printf(
		'<tr><th scope="row"><label for="passerelle-%1$s">%2$s</label></th><td><input id="passerelle-%1$s" name="%3$s[%1$s]" type="%4$s" value="%5$s" placeholder="%6$s" class="regular-text" aria-describedby="passerelle-%1$s-help"><p class="description" id="passerelle-%1$s-help">%7$s</p>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( PASSERELLE_OPTION ),
		esc_attr( $type ),
		esc_attr( $value ),
		esc_attr( $placeholder ),
		esc_html( $help )
	);
	if ( 'feed' === $name ) {
		printf( '<p><button type="button" class="button" id="passerelle-test">%s</button></p><div id="passerelle-findings" role="status"></div>', esc_html__( 'Test this address', 'passerelle' ) );
	}
	echo '</td></tr>';
}

/** Where the scripts come from. */
function passerelle_files_row() {
	$chosen = passerelle_settings()['files'];
	printf( '<tr><th scope="row">%s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>', esc_html__( 'Files of the widgets', 'passerelle' ) );
	foreach ( array( 'plugin' => __( 'From this site: visitors ask nobody else for scripts.', 'passerelle' ), 'federation' => __( 'From the federation’s folder: corrections come without an update of the plugin.', 'passerelle' ) ) as $value => $label ) {
		printf( '<label><input type="radio" name="%s[files]" value="%s"%s> %s</label><br>', esc_attr( PASSERELLE_OPTION ), esc_attr( $value ), checked( $chosen, $value, false ), esc_html( $label ) );
	}
	echo '</fieldset></td></tr>';
}

/** Recipients of single facilities. */
function passerelle_recipients_row() {
	$lines = array();
	foreach ( passerelle_settings()['recipients'] as $facility => $address ) {
		$lines[] = "$facility = $address";
	}
	printf(
		'<tr><th scope="row"><label for="passerelle-recipients">%s</label></th><td><textarea id="passerelle-recipients" name="%s[recipients]" rows="4" class="regular-text" placeholder="metz-csapa = csapa@example.org">%s</textarea><p class="description">%s</p></td></tr>',
		esc_html__( 'Recipients by facility', 'passerelle' ),
		esc_attr( PASSERELLE_OPTION ),
		esc_textarea( implode( "\n", $lines ) ),
		esc_html__( 'One on each line: the id of the facility in the list, =, its address. As soon as one line stands here, messages are taken for these facilities only.', 'passerelle' )
	);
}

/** The page. */
function passerelle_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Passerelle</h1><form action="options.php" method="post">';
	settings_fields( 'passerelle' );
	printf( '<h2>%s</h2><table class="form-table">', esc_html__( 'The list', 'passerelle' ) );
	passerelle_row( 'feed', __( 'Address of the list', 'passerelle' ), __( 'The folder of the federation, or its feed.json. Without it, the widgets show a starting list, incomplete, and say so.', 'passerelle' ), 'url', 'https://annuaire.federation.example/passerelle/' );
	passerelle_row( 'key', __( 'Public key', 'passerelle' ), __( 'If the federation signs its list: a list that this key did not sign is then refused. What is printed for readers without a script is not signed.', 'passerelle' ) );
	passerelle_files_row();
	printf( '</table><h2>%s</h2><table class="form-table">', esc_html__( 'On your pages', 'passerelle' ) );
	passerelle_row( 'country', __( 'Country', 'passerelle' ), __( 'Two letters, such as FR: whose emergency numbers are shown.', 'passerelle' ), 'text', passerelle_settings()['country'] );
	passerelle_row( 'accent', __( 'Colour of links and buttons', 'passerelle' ), __( 'Such as #1a604a; without it, the widgets take that of your theme. Text stays readable whatever it is.', 'passerelle' ), 'text', '#1a604a' );
	passerelle_row( 'exit', __( 'Quick exit', 'passerelle' ), __( 'Address of an ordinary page outside of your site. A button that leads there then stands on every page with a widget.', 'passerelle' ), 'url', 'https://www.wikipedia.org/' );
	printf( '</table><h2>%s</h2><p>%s</p><table class="form-table">', esc_html__( 'Messages', 'passerelle' ), esc_html__( 'The contact form sends through the mail of this site. That the mail was taken here does not prove that it arrives: send yourself a message first, and look into the mailbox.', 'passerelle' ) );
	passerelle_row( 'recipient', __( 'Recipient', 'passerelle' ), __( 'Without it, the address of the site.', 'passerelle' ), 'email', (string) get_option( 'admin_email' ) );
	passerelle_recipients_row();
	passerelle_row( 'controller', __( 'Who answers for the messages', 'passerelle' ), __( 'The name of your association; without it, the name of the site.', 'passerelle' ), 'text', get_bloginfo( 'name' ) );
	passerelle_row( 'privacy', __( 'Page on personal data', 'passerelle' ), __( 'Says what becomes of what visitors write. Without it, the privacy page of WordPress, once it is published; without either, the form is not shown, and the telephone takes its place.', 'passerelle' ), 'url', get_privacy_policy_url() );
	echo '</table>';
	submit_button();
	echo '</form></div>';
	$words = array( 'asking' => __( 'Reading the folder…', 'passerelle' ), 'fine' => __( 'All is well: {files} files read.', 'passerelle' ), 'none' => __( 'Write the address first.', 'passerelle' ) );
	printf( '<script type="application/json" id="passerelle-words">%s</script>', wp_json_encode( array( 'language' => strtolower( substr( determine_locale(), 0, 2 ) ) ) + $words, JSON_HEX_TAG ) ); // phpcs:ignore WordPress.Security.EscapeOutput
	printf( '<script type="module" src="%s"></script>', esc_url( plugins_url( 'test.js?ver=' . passerelle_known()['version'], PASSERELLE_FILE ) ) ); // phpcs:ignore WordPress.WP.EnqueuedResources
}
