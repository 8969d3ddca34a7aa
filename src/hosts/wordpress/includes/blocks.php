<?php
/**
 * A block for each widget, drawn by the server: what the editor saves is its settings.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'block_categories_all',
	function ( $categories ) {
		$categories[] = array( 'slug' => 'passerelle', 'title' => 'Passerelle' );
		return $categories;
	}
);

/** What a block keeps, by name. */
function passerelle_block_attributes( $fields ) {
	$types      = array( 'flag' => 'boolean', 'level' => 'integer', 'text' => 'string' );
	$attributes = array( 'lang' => array( 'type' => 'string' ) );
	foreach ( $fields as $field ) {
		$attributes[ $field['name'] ] = array( 'type' => $types[ $field['type'] ] );
	}
	return $attributes;
}

/** What a widget shows, in one line, in the language of who reads. */
function passerelle_shows( $widget ) {
	return $widget['shows'][ isset( $widget['shows'][ passerelle_language() ] ) ? passerelle_language() : 'en' ];
}

/** The first words of that line: "Find a place". */
function passerelle_title( $widget ) {
	return trim( preg_split( '/\s*[:,]|(?<=\?)/u', passerelle_shows( $widget ) )[0] );
}

/** What the editor has to know of the blocks, in the language of who writes. */
function passerelle_blocks_for_editor() {
	$blocks = array();
	foreach ( passerelle_widgets() as $name => $widget ) {
		$fields = array();
		foreach ( $widget['fields'] as $field ) {
			// phpcs:ignore WordPress.WP.I18n -- the sentences come from the widgets themselves.
			$fields[] = array( 'help' => translate( $field['help'], 'passerelle' ) ) + $field;
		}
		$fields[] = array( 'name' => 'lang', 'type' => 'text', 'help' => __( 'Language of the widget, such as fr or fr-x-simple; without it, that of the page.', 'passerelle' ) );
		$blocks[] = array(
			'name'       => 'passerelle/' . $name,
			'widget'     => $name,
			'title'      => passerelle_title( $widget ),
			'summary'    => passerelle_shows( $widget ),
			'fields'     => $fields,
			'attributes' => passerelle_block_attributes( $widget['fields'] ),
		);
	}
	return array(
		'blocks'   => $blocks,
		'preview'  => admin_url( 'admin-post.php?action=passerelle_preview' ),
		'settings' => __( 'Settings', 'passerelle' ),
	);
}

add_action(
	'init',
	function () {
		wp_register_script( 'passerelle-blocks', plugins_url( 'blocks.js', PASSERELLE_FILE ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ), passerelle_known()['version'], true );
		foreach ( passerelle_widgets() as $name => $widget ) {
			register_block_type(
				'passerelle/' . $name,
				array(
					'api_version'     => 2,
					'title'           => passerelle_title( $widget ),
					'category'        => 'passerelle',
					'attributes'      => passerelle_block_attributes( $widget['fields'] ),
					'editor_script'   => 'passerelle-blocks',
					'render_callback' => function ( $attributes ) use ( $name ) {
						return passerelle_tag( $name, $attributes );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		wp_add_inline_script( 'passerelle-blocks', 'window.passerelleBlocks = ' . wp_json_encode( passerelle_blocks_for_editor(), JSON_HEX_TAG ) . ';', 'before' );
	}
);
