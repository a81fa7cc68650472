<?php
/**
 * Plugin Name:       IBM Partners
 * Description:       The implementing partners of the Integrated Border Management project as a collapsible list: a block, and the shortcode [ibm-partners].
 * Version:           VERSION
 * Requires at least: 6.1
 * Requires PHP:      7.0
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       ibm-partners
 * Update URI:        false
 * Domain Path:       /languages
 *
 * @package IbmPartners
 */

use IbmPartners\Element;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/class-element.php';

/** Returns the language of the page, or that of the text's source. */
function ibm_partners_language() {
	$locale = '';
	if ( ( is_admin() || defined( 'REST_REQUEST' ) ) && function_exists( 'pll_get_post_language' ) ) {
		// Polylang sets the locale for visitors only.
		$locale = pll_get_post_language( (int) get_the_ID(), 'locale' );
	}
	$lang = Element::language( $locale ? $locale : get_locale() );
	return $lang ? $lang : key( Element::TITLES );
}

/**
 * Loads the script of a language.
 *
 * @param string $lang Code of the language.
 */
function ibm_partners_enqueue( $lang ) {
	// Before WordPress 6.3 the last argument is a boolean: true, in the footer.
	$options = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_enqueue_script( "ibm-partners-$lang", plugins_url( "ibm-partners.$lang.js", __FILE__ ), array(), 'VERSION', $options );
}

/**
 * Normalises the options of a list, and loads its script.
 *
 * @param array|string $written Attributes of a shortcode or a block.
 */
function ibm_partners_options( $written ) {
	$options         = Element::options( $written );
	$options['lang'] = $options['lang'] ? $options['lang'] : ibm_partners_language();
	ibm_partners_enqueue( $options['lang'] );
	return $options;
}

/**
 * Renders the shortcode, which may stand wherever words may: the element with a link inside. No id: WordPress runs visitors' words as shortcodes too.
 *
 * @param array|string $attributes What stands in the brackets.
 * @param string       $content    What stands up to `[/ibm-partners]`, which stays.
 */
function ibm_partners_shortcode( $attributes, $content = '' ) {
	$options = array( 'id' => '' ) + ibm_partners_options( $attributes );
	// Without `embed`: from a shortcode inside of a link the parser moves this link out, where it would become a second list.
	return Element::render( $options, plugins_url( "ibm-partners.{$options['lang']}.html", __FILE__ ) ) . do_shortcode( (string) $content );
}

/**
 * Renders the block: the element with the whole text inside.
 *
 * @param array $attributes The block's attributes.
 */
function ibm_partners_block( $attributes ) {
	static $lists = array();

	$attributes['id'] = isset( $attributes['anchor'] ) ? $attributes['anchor'] : '';
	$options = ibm_partners_options( $attributes );
	$text    = wp_json_file_decode( __DIR__ . "/text/{$options['lang']}.json", array( 'associative' => true ) );
	$ids     = $options['id'] ? $options['id'] : 'ibm-partners';
	$count   = isset( $lists[ $ids ] ) ? ++$lists[ $ids ] : $lists[ $ids ] = 1;
	$is_all  = count( $options['expanded'] ) === count( $options['include'] );

	$html = $text['section'] . ( $options['no-heading'] ? '' : $text['heading'] );
	if ( ! $options['exclusive'] && count( $options['include'] ) > 1 ) {
		$html .= $text[ $is_all ? 'closeAll' : 'openAll' ];
	}
	$html .= $text['list'];
	foreach ( $options['include'] as $index => $id ) {
		$state = in_array( $id, $options['expanded'], true ) ? 'open' : 'closed';
		$html .= $text[ $index ? 'next' : 'first' ] . $text['partners'][ $id ][ $state ] . $text['partners'][ $id ]['panel'] . '</details></li>';
	}
	$values = array(
		'{title}'         => $options['heading-level'],
		'{name}'          => $options['heading-level'] + 1,
		'{id}'            => Element::escape( $count > 1 ? "$ids-$count" : $ids ),
		' name="{group}"' => $options['exclusive'] ? ' name="' . wp_unique_id( 'ibm-partners-' ) . '"' : '',
	);
	// Not get_block_wrapper_attributes(): WordPress 6.1 throws in it when an author's attributes are no JSON.
	$class  = 'wp-block-ibm-partners-list';
	$class .= isset( $attributes['align'] ) && is_string( $attributes['align'] ) ? " align{$attributes['align']}" : '';
	$class .= isset( $attributes['className'] ) && is_string( $attributes['className'] ) ? " {$attributes['className']}" : '';
	// The block around keeps a paragraph's tags, or those that wpautop() makes, from coming between the element and its text.
	return '<div class="' . Element::escape( $class ) . '">' . Element::tag( $options ) . strtr( $html, $values ) . '</ul></section></ibm-partners></div>';
}

/**
 * Loads the scripts for links that say `embed`, unless they are user-generated (`rel=ugc`); changes nothing.
 *
 * @param string $html A block's or a widget's content.
 */
function ibm_partners_links( $html ) {
	$parts = is_string( $html ) ? explode( '/ibm-partners.', $html ) : array();
	foreach ( array_slice( $parts, 1 ) as $index => $part ) {
		$tag  = strrchr( $parts[ $index ], '<' ) . strstr( "$part>", '>', true );
		$lang = Element::linked( '/ibm-partners.' . substr( $part, 0, strcspn( $part, "\"'<> " ) ) );
		if ( $lang && preg_match( '~^<[^>]*$~', $tag ) && ! preg_match( '~\bugc\b~i', $tag ) ) {
			ibm_partners_enqueue( $lang );
		}
	}
	return $html;
}
add_filter( 'render_block', 'ibm_partners_links', 99 );
add_filter( 'the_content', 'ibm_partners_links', 99 );
add_filter( 'widget_text', 'ibm_partners_links', 99 );

/** Registers the block and the shortcode. */
function ibm_partners_init() {
	$uses = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-escape-html', 'wp-i18n', 'wp-server-side-render', 'shortcode' );
	load_plugin_textdomain( 'ibm-partners', false, basename( __DIR__ ) . '/languages' );
	wp_register_script( 'ibm-partners-editor', plugins_url( 'editor.js', __FILE__ ), $uses, 'VERSION', true );
	wp_set_script_translations( 'ibm-partners-editor', 'ibm-partners', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'ibm_partners_block' ) );
	add_shortcode( 'ibm-partners', 'ibm_partners_shortcode' );
}
add_action( 'init', 'ibm_partners_init' );

/** Hands the block's script the partners' names in all languages, and the page's language. */
function ibm_partners_editor() {
	$data = array(
		'language' => ibm_partners_language(),
		'names'    => wp_json_file_decode( __DIR__ . '/text/names.json' ),
	);
	wp_add_inline_script( 'ibm-partners-editor', 'window.ibmPartners = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'ibm_partners_editor' );
