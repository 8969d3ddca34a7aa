<?php
/**
 * What stands inside a tag until the widget works, and where no script runs: the federation's own list as plain HTML,
 * else a number to call.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

/** The HTML that a fragment of a federation is made of; nothing else of it reaches the page. */
function passerelle_clean_fragment( $html ) {
	$texts = array_fill_keys( array( 'class', 'lang', 'dir', 'data-country', 'data-kind', 'data-place', 'data-places', 'data-helpline', 'data-issued', 'data-attribution' ), true );
	$tags  = array_fill_keys( array( 'section', 'div', 'p', 'span', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'b', 'i', 'bdi', 'bdo', 'br', 'address', 'blockquote', 'cite', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'sub', 'abbr', 'figure', 'figcaption', 'hr' ), $texts );

	$tags['a']    = $texts + array( 'href' => true, 'rel' => true, 'hreflang' => true );
	$tags['time'] = $texts + array( 'datetime' => true );
	$tags['th']  += array( 'scope' => true );
	$without      = preg_replace( '/<!--.*?-->/s', '', $html );
	return trim( wp_kses( (string) $without, $tags, array( 'https', 'http', 'tel', 'sms', 'mailto' ) ) );
}

/** The languages of the feed, the publisher's own first. */
function passerelle_locales() {
	$written = passerelle_published(
		'feed.json',
		function ( $json ) {
			$feed = json_decode( $json, true );
			return isset( $feed['locales'] ) && is_array( $feed['locales'] ) ? implode( ' ', array_keys( $feed['locales'] ) ) : '';
		}
	);
	return preg_match( '/^[A-Za-z0-9 -]+$/', $written ) ? explode( ' ', $written ) : array();
}

/** The language of a fragment: the one that is wanted, else its own without a region, else the publisher's. */
function passerelle_locale( $wanted ) {
	$locales = passerelle_locales();
	$wanted  = strtolower( str_replace( '_', '-', $wanted ) );
	foreach ( array( $wanted, preg_replace( '/-.*(?=-x-)/', '', $wanted ), strtok( $wanted, '-' ) ) as $each ) {
		if ( in_array( $each, $locales, true ) ) {
			return $each;
		}
	}
	return (string) reset( $locales );
}

/** The inside of a widget's tag. */
function passerelle_fallback( $widget, $attributes ) {
	$locale = passerelle_locale( isset( $attributes['lang'] ) ? $attributes['lang'] : determine_locale() );
	$whole  = '' === $locale ? '' : passerelle_published( "fragments/$widget.$locale.html", 'passerelle_clean_fragment' );
	if ( '' === $whole ) {
		$number = passerelle_number();
		return '' === $number ? '' : "<p>$number</p>";
	}
	$country  = isset( $attributes['country'] ) ? strtoupper( $attributes['country'] ) : passerelle_settings()['country'];
	$kinds    = isset( $attributes['kinds'] ) ? preg_split( '/[\s,]+/', $attributes['kinds'], -1, PREG_SPLIT_NO_EMPTY ) : array();
	$fragment = passerelle_filtered( $whole, $country, $kinds );
	if ( 'finder' === $widget ) {
		passerelle_show_data( $locale, $fragment );
	}
	return $fragment;
}

/** A fragment without the entries of other countries and kinds, and without titles that then stand over nothing. */
function passerelle_filtered( $html, $country, $kinds ) {
	if ( ( '' === $country && ! $kinds ) || ! class_exists( 'DOMDocument' ) ) {
		return $html;
	}
	$document = new DOMDocument();
	$before   = libxml_use_internal_errors( true );
	$document->loadHTML( '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body>' . $html . '</body></html>' );
	libxml_clear_errors();
	libxml_use_internal_errors( $before );
	$body = $document->getElementsByTagName( 'body' )->item( 0 );
	passerelle_holds_place( $body, $country, $kinds );
	$written = '';
	foreach ( $body->childNodes as $node ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		$written .= $document->saveHTML( $node );
	}
	return trim( $written );
}

/** Takes out of an element what is not wanted; says whether a place is left in it. */
function passerelle_holds_place( DOMElement $element, $country, $kinds ) {
	$holds = $element->hasAttribute( 'data-place' );
	foreach ( iterator_to_array( $element->childNodes ) as $child ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		if ( ! $child instanceof DOMElement ) {
			continue;
		}
		$its_countries = preg_split( '/\s+/', $child->getAttribute( 'data-country' ), -1, PREG_SPLIT_NO_EMPTY );
		$its_kind      = $child->getAttribute( 'data-kind' );
		$is_elsewhere  = '' !== $country && $its_countries && ! in_array( $country, $its_countries, true );
		$is_other      = $kinds && '' !== $its_kind && ! in_array( $its_kind, $kinds, true );
		$has_place     = ! $is_elsewhere && ! $is_other && passerelle_holds_place( $child, $country, $kinds );
		$was_area      = $child->hasAttribute( 'data-places' );
		$is_emptied    = 'li' === $child->tagName && '' === trim( $child->textContent ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName
		if ( $is_elsewhere || $is_other || ( $was_area && ! $has_place ) || $is_emptied ) {
			$element->removeChild( $child );
		}
		$holds = $holds || $has_place;
	}
	return $holds;
}
