<?php
/**
 * A message as a mail. Its subject says nothing of it, since it is read on locked screens; its recipient is that of the
 * settings, and nothing that a visitor typed stands in a header but an address to answer to.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Where messages to a facility go; empty where this site takes none for it. */
function passerelle_recipient( $facility ) {
	$settings = passerelle_settings();
	if ( $settings['recipients'] ) {
		return isset( $settings['recipients'][ $facility ] ) ? $settings['recipients'][ $facility ] : '';
	}
	// Without a list, the site answers for the facilities that its own pages name.
	return '' === $facility ? '' : ( '' !== $settings['recipient'] ? $settings['recipient'] : (string) get_option( 'admin_email' ) );
}

/** The lines that say how to answer. */
function passerelle_reply_lines( $reply ) {
	if ( 'email' === $reply['way'] ) {
		/* translators: %s: an address. */
		return array( sprintf( __( 'Answer by email: %s', 'passerelle' ), $reply['email'] ) );
	}
	$voicemail = array(
		'yes'      => __( 'On an answering machine: a message is possible, saying who calls.', 'passerelle' ),
		'discreet' => __( 'On an answering machine: a message is possible, WITHOUT saying who calls.', 'passerelle' ),
		'no'       => __( 'On an answering machine: leave NO message.', 'passerelle' ),
	);
	$times     = array(
		'morning'   => __( 'in the morning', 'passerelle' ),
		'noon'      => __( 'around noon', 'passerelle' ),
		'afternoon' => __( 'in the afternoon', 'passerelle' ),
		'evening'   => __( 'in the evening', 'passerelle' ),
	);
	/* translators: %s: a telephone number. */
	$lines = array( sprintf( __( 'Answer by telephone: %s', 'passerelle' ), $reply['phone'] ), $voicemail[ $reply['voicemail'] ] );
	if ( $reply['times'] ) {
		$named = array_values( array_intersect_key( $times, array_flip( $reply['times'] ) ) );
		/* translators: %s: times of the day. */
		$lines[] = sprintf( __( 'Best time: %s', 'passerelle' ), implode( ', ', $named ) );
	}
	return $lines;
}

/** Gives a message to the mailer of the site: true once that has taken it, which is not yet that it has arrived. */
function passerelle_mail( $message, $recipient ) {
	switch_to_locale( get_locale() );
	/* translators: %s: the id of a facility. */
	$head = array( sprintf( __( 'For: %s', 'passerelle' ), $message['facility'] ) );
	if ( '' !== $message['name'] ) {
		/* translators: %s: a name. */
		$head[] = sprintf( __( 'From: %s', 'passerelle' ), $message['name'] );
	}
	$text = implode( "\n", array_merge( $head, passerelle_reply_lines( $message['reply'] ) ) ) . "\n\n" . $message['message'] . "\n";
	if ( '' !== $message['leads'] ) {
		$text .= "\n" . __( 'Leads sent along:', 'passerelle' ) . "\n" . $message['leads'] . "\n";
	}
	$headers = array( 'Auto-Submitted: auto-generated', 'Content-Type: text/plain; charset=UTF-8' );
	if ( 'email' === $message['reply']['way'] && preg_match( '/^[\x21-\x7E]+$/', $message['reply']['email'] ) ) {
		$headers[] = 'Reply-To: ' . $message['reply']['email'];
	}
	return wp_mail( $recipient, __( 'New message', 'passerelle' ), $text, $headers );
}
