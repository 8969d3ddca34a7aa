<?php
/**
 * A message, held to the rules of the form: the same as the relay's (src/domain/contact in the project).
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** Characters at most, as a browser counts them: those beyond the first 65,536 of Unicode are two. */
define( 'PASSERELLE_LIMITS', array( 'facility' => 100, 'message' => 4000, 'phone' => 30, 'email' => 254, 'name' => 100, 'leads' => 8000 ) );
define( 'PASSERELLE_TIMES', array( 'morning', 'noon', 'afternoon', 'evening' ) );

/** Characters of a text, as a browser counts them. */
function passerelle_length( $text ) {
	return (int) preg_match_all( '/./us', $text ) + (int) preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text );
}

/** Whether a field is a text that a keyboard can write; on one line unless said otherwise. */
function passerelle_is_text( $value, $several_lines = false ) {
	$strange = $several_lines ? '/(?![\t\n])\p{Cc}|[\x{2028}-\x{202E}\x{2066}-\x{2069}]/u' : '/\p{Cc}|[\x{2028}-\x{202E}\x{2066}-\x{2069}]/u';
	return is_string( $value ) && 0 === preg_match( $strange, $value );
}

/** Without the spaces around it, of any alphabet. */
function passerelle_trimmed( $text ) {
	return preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/u', '', $text );
}

/** A number, an address or a name, without the marks of direction that copying leaves around it. */
function passerelle_plain_line( $text ) {
	return passerelle_trimmed( preg_replace( '/\p{Cf}/u', '', $text ) );
}

/** Whether a value has exactly these names, and perhaps some of the others. */
function passerelle_has_fields( $value, $needed, $others = array() ) {
	return is_array( $value ) && ! array_diff( $needed, array_keys( $value ) ) && ! array_diff( array_keys( $value ), $needed, $others );
}

/** How to answer, or nothing. */
function passerelle_read_reply( $reply ) {
	if ( ! is_array( $reply ) || ! isset( $reply['way'] ) ) {
		return null;
	}
	if ( 'email' === $reply['way'] && passerelle_has_fields( $reply, array( 'way', 'email' ) ) && passerelle_is_text( $reply['email'] ) ) {
		$email = passerelle_plain_line( $reply['email'] );
		$word  = '[^\s\p{C}@<>",;:()\[\]\\\\.]';
		$is_address = 1 === preg_match( "/^(?:$word|\\.)+@(?:$word+\\.)+$word{2,}\$/u", $email ) && passerelle_length( $email ) <= PASSERELLE_LIMITS['email'];
		return $is_address ? array( 'way' => 'email', 'email' => $email ) : null;
	}
	if ( 'phone' !== $reply['way'] || ! passerelle_has_fields( $reply, array( 'way', 'phone', 'voicemail', 'times' ) ) || ! passerelle_is_text( $reply['phone'] ) ) {
		return null;
	}
	$phone  = passerelle_plain_line( $reply['phone'] );
	$digits = (int) preg_match_all( '/\p{Nd}/u', $phone );
	$times  = $reply['times'];
	$is_ok  = 1 === preg_match( '#^\+?[\p{Nd}\s().\/\p{Pd}]+$#u', $phone )
		&& $digits >= 6 && $digits <= 15 && passerelle_length( $phone ) <= PASSERELLE_LIMITS['phone']
		&& in_array( $reply['voicemail'], array( 'yes', 'discreet', 'no' ), true )
		&& is_array( $times ) && array_values( $times ) === $times && count( $times ) <= count( PASSERELLE_TIMES );
	foreach ( $is_ok ? $times : array() as $time ) {
		$is_ok = $is_ok && in_array( $time, PASSERELLE_TIMES, true );
	}
	return $is_ok ? array( 'way' => 'phone', 'phone' => $phone, 'voicemail' => $reply['voicemail'], 'times' => array_values( $times ) ) : null;
}

/** The message in what was sent; nothing for what the form does not send. */
function passerelle_read_message( $value ) {
	if ( ! passerelle_has_fields( $value, array( 'format', 'facility', 'message', 'reply' ), array( 'name', 'leads' ) ) || 'passerelle-message/1' !== $value['format'] ) {
		return null;
	}
	foreach ( array( 'message', 'leads' ) as $name ) {
		if ( isset( $value[ $name ] ) && is_string( $value[ $name ] ) ) {
			$value[ $name ] = preg_replace( '/\r\n?/', "\n", $value[ $name ] );
		}
	}
	$value += array( 'name' => '', 'leads' => '' );
	$reply  = passerelle_read_reply( $value['reply'] );
	if ( null === $reply || ! passerelle_is_text( $value['facility'] ) || ! passerelle_is_text( $value['message'], true ) || ! passerelle_is_text( $value['name'] ) || ! passerelle_is_text( $value['leads'], true ) ) {
		return null;
	}
	$read = array(
		'facility' => $value['facility'],
		'message'  => passerelle_trimmed( $value['message'] ),
		'name'     => passerelle_plain_line( $value['name'] ),
		'leads'    => $value['leads'],
	);
	foreach ( $read as $name => $text ) {
		if ( passerelle_length( $text ) > PASSERELLE_LIMITS[ $name ] ) {
			return null;
		}
	}
	return '' === $read['message'] ? null : $read + array( 'reply' => $reply );
}
