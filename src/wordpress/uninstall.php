<?php
/**
 * When the plugin is deleted: where its shortcode or a link to one of its files was, the partners' names remain, each a
 * link to its own site, as blocks leave them. Posts keep what they had as a revision.
 *
 * @package IbmPartners
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/ibm-partners.php';

/**
 * A line of links that need nothing of the plugin.
 *
 * @param string   $lang    Code of the language, or nothing for the site's.
 * @param string[] $include Ids of the partners, or nothing for all.
 */
function ibm_partners_links( $lang, $include = array() ) {
	$names    = wp_json_file_decode( __DIR__ . '/text/names.json', array( 'associative' => true ) );
	$text     = $names[ ibm_partners_language( $lang ) ];
	$partners = $text['partners'];
	$include  = array_intersect( $include, array_keys( $partners ) );
	$links    = array();
	foreach ( $include ? array_unique( $include ) : array_keys( $partners ) as $id ) {
		$links[] = '<a href="' . esc_url( $partners[ $id ]['url'] ) . '">' . esc_html( $partners[ $id ]['name'] ) . '</a>';
	}
	return esc_html( $text['title'] ) . ': ' . implode( ', ', $links );
}

/**
 * A text without shortcodes, and without links to files that go.
 *
 * @param mixed $text A post's content, or a part of a widget's settings.
 */
function ibm_partners_leave( $text ) {
	if ( ! is_string( $text ) ) {
		return $text;
	}
	$left = preg_replace( '~<!-- wp:shortcode -->\s*(\[ibm-partners\b[^\]]*\])\s*<!-- /wp:shortcode -->~', '<!-- wp:paragraph --><p>$1</p><!-- /wp:paragraph -->', $text );
	$left = preg_replace_callback(
		'~\[ibm-partners\b([^\]]*)\]~',
		function ( $found ) {
			$options = array_merge(
				array(
					'lang'    => '',
					'include' => '',
				),
				(array) shortcode_parse_atts( $found[1] )
			);
			return ibm_partners_links( $options['lang'], wp_parse_list( $options['include'] ) );
		},
		$left
	);
	$left = preg_replace_callback(
		'~<a\b[^>]*/plugins/ibm-partners/ibm-partners\.([a-z]{2})\.html[^>]*>.*?</a>~s',
		function ( $found ) {
			return ibm_partners_links( $found[1] );
		},
		$left
	);
	// An expression that runs into PHP's limits gives nothing at all.
	return $left ? $left : $text;
}

global $wpdb;
// What a post has beside its list is not to be filtered by what whoever deletes the plugin may write.
kses_remove_filters();
// No cache has a search for these, and it is done once.
// phpcs:ignore WordPress.DB.DirectDatabaseQuery
foreach ( $wpdb->get_col( "SELECT ID FROM $wpdb->posts WHERE post_type <> 'revision' AND ( post_content LIKE '%[ibm-partners%' OR post_content LIKE '%/plugins/ibm-partners/ibm-partners.%' )" ) as $ibm_partners_post ) {
	$ibm_partners_changes = array(
		'ID'           => $ibm_partners_post,
		'post_content' => ibm_partners_leave( get_post( $ibm_partners_post )->post_content ),
	);
	wp_save_post_revision( $ibm_partners_post );
	wp_update_post( wp_slash( $ibm_partners_changes ) );
}
foreach ( array( 'widget_block', 'widget_custom_html', 'widget_text' ) as $ibm_partners_option ) {
	$ibm_partners_widgets = get_option( $ibm_partners_option );
	if ( is_array( $ibm_partners_widgets ) ) {
		update_option( $ibm_partners_option, map_deep( $ibm_partners_widgets, 'ibm_partners_leave' ) );
	}
}
kses_init();
