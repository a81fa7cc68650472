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
 * Domain Path:       /languages
 *
 * @package IbmPartners
 */

defined( 'ABSPATH' ) || exit;

const IBM_PARTNERS_VERSION = 'VERSION';

/**
 * A language that there is a text in: the one that is wanted, else the page's, else that of the source.
 *
 * @param string $wanted Code of a language or locale, or nothing for the page's.
 */
function ibm_partners_language( $wanted ) {
	$lang = preg_split( '/[-_]/', strtolower( $wanted ? $wanted : get_locale() ) )[0];
	// WordPress names Belarusian by its three-letter code.
	$lang = 'bel' === $lang ? 'be' : sanitize_key( $lang );
	return is_readable( __DIR__ . "/text/$lang.json" ) ? $lang : 'az';
}

/**
 * Loads the script of a language, once, after the page's content.
 *
 * @param string $lang Code of the language.
 */
function ibm_partners_enqueue( $lang ) {
	$options = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	// Before WordPress 6.3 this argument is true or false: it is true then, and the script stands at the end.
	wp_enqueue_script( "ibm-partners-$lang", plugins_url( "ibm-partners.$lang.js", __FILE__ ), array(), IBM_PARTNERS_VERSION, $options );
}

/**
 * Renders the block: the element, and inside it the whole text with the element's own geometry.
 *
 * @param array $attributes The block's attributes, as block.json has them.
 */
function ibm_partners_render( $attributes ) {
	$lang     = ibm_partners_language( $attributes['lang'] );
	$text     = wp_json_file_decode( __DIR__ . "/text/$lang.json", array( 'associative' => true ) );
	$all      = array_keys( $text['partners'] );
	$include  = array_values( array_unique( array_intersect( $attributes['include'], $all ) ) );
	$include  = $include ? $include : $all;
	$expanded = in_array( 'all', $attributes['expanded'], true ) ? $include : $attributes['expanded'];
	$expanded = array_values( array_intersect( $expanded, $include ) );
	$expanded = $attributes['exclusive'] ? array_slice( $expanded, 0, 1 ) : $expanded;
	$level    = min( max( $attributes['headingLevel'], 1 ), 5 );
	$element  = array(
		'lang'          => $lang,
		'style'         => 'display:block',
		'id'            => $attributes['anchor'],
		'include'       => $include === $all ? '' : implode( ' ', $include ),
		'expanded'      => implode( ' ', $expanded ),
		'heading-level' => 2 === $level ? '' : (string) $level,
		'no-heading'    => $attributes['noHeading'] ? 'true' : '',
		'exclusive'     => $attributes['exclusive'] ? 'true' : '',
		'remember'      => $attributes['remember'] ? 'true' : '',
	);

	$html = $text['start'];
	if ( ! $attributes['noHeading'] ) {
		$html .= $text['heading'];
	}
	if ( ! $attributes['exclusive'] && count( $include ) > 1 ) {
		$html .= $text[ count( $expanded ) === count( $include ) ? 'closeAll' : 'openAll' ];
	}
	$html .= $text['list'];
	foreach ( $include as $index => $id ) {
		$partner = $text['partners'][ $id ];
		$summary = $partner[ in_array( $id, $expanded, true ) ? 'open' : 'closed' ];
		$html   .= $index ? $summary : str_replace( $text['joint'], '', $summary );
		$html   .= $partner['panel'];
	}
	$prefix  = $attributes['anchor'] ? $attributes['anchor'] : 'ibm-partners';
	$changes = array(
		'<h2 '             => "<h$level ",
		'</h2>'            => "</h$level>",
		'<h3 '             => '<h' . ( $level + 1 ) . ' ',
		'</h3>'            => '</h' . ( $level + 1 ) . '>',
		'id="ibm-partners' => 'id="' . esc_attr( $prefix ),
	);
	if ( $attributes['exclusive'] ) {
		$changes['<details '] = '<details name="' . wp_unique_id( 'ibm-partners-' ) . '" ';
	}

	ibm_partners_enqueue( $lang );
	return '<ibm-partners ' . get_block_wrapper_attributes( array_filter( $element ) ) . '>' . strtr( $html, $changes ) . $text['end'] . '</ibm-partners>';
}

/**
 * The shortcode is the block, its options named as the element's: [ibm-partners lang="az" expanded="wco"].
 *
 * @param array|string $options What stands in the brackets.
 */
function ibm_partners_shortcode( $options ) {
	$block = array(
		'blockName'    => 'ibm-partners/list',
		'attrs'        => array(),
		'innerBlocks'  => array(),
		'innerHTML'    => '',
		'innerContent' => array(),
	);
	foreach ( (array) $options as $name => $value ) {
		if ( is_int( $name ) ) { // An option without a value.
			$name  = $value;
			$value = 'true';
		}
		switch ( $name ) {
			case 'lang':
				$block['attrs']['lang'] = $value;
				break;
			case 'id':
				$block['attrs']['anchor'] = $value;
				break;
			case 'include':
			case 'expanded':
				$block['attrs'][ $name ] = wp_parse_list( $value );
				break;
			case 'heading-level':
				$block['attrs']['headingLevel'] = (int) $value ? (int) $value : 2;
				break;
			case 'no-heading':
			case 'exclusive':
			case 'remember':
				$name = 'no-heading' === $name ? 'noHeading' : $name;

				$block['attrs'][ $name ] = 'false' !== $value;
		}
	}
	return render_block( $block );
}

/**
 * Takes the shortcode out of a paragraph, in which a list can't stand; the words before and after it stay in one.
 *
 * @param string $content A post's content before its shortcodes are replaced.
 */
function ibm_partners_unwrap( $content ) {
	$pattern = '~(<p\b[^>]*>)((?:(?!</?p\b).)*?)(\[ibm-partners\b[^\]]*\])((?:(?!</?p\b).)*)</p>~s';
	do {
		$content = preg_replace( $pattern, '$1$2</p>$3$1$4</p>', $content, -1, $count );
	} while ( $count );
	return preg_replace( '~<p\b[^>]*>(?:\s|<br ?/?>)*</p>(?=\[ibm-partners)|(\[ibm-partners\b[^\]]*\])<p\b[^>]*>(?:\s|<br ?/?>)*</p>~', '$1', $content );
}

/**
 * Loads the script where a page has a link that says `embed`, or another form of the list that editors left without one.
 *
 * @param string $html What is about to be shown.
 */
function ibm_partners_find( $html ) {
	if ( is_string( $html ) && preg_match_all( '~(?:/ibm-partners\.|data-ibm-partners="|<ibm-partners lang=")([a-z]{2})(?:"|\.html\?[^"]*\bembed\b)~', $html, $found ) ) {
		array_map( 'ibm_partners_enqueue', array_map( 'ibm_partners_language', $found[1] ) );
	}
	return $html;
}

/** Registers what editors see. */
function ibm_partners_init() {
	$uses = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-escape-html', 'wp-i18n', 'wp-server-side-render' );
	load_plugin_textdomain( 'ibm-partners', false, basename( __DIR__ ) . '/languages' );
	wp_register_script( 'ibm-partners-editor', plugins_url( 'editor.js', __FILE__ ), $uses, IBM_PARTNERS_VERSION, true );
	wp_set_script_translations( 'ibm-partners-editor', 'ibm-partners', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'ibm_partners_render' ) );
	add_shortcode( 'ibm-partners', 'ibm_partners_shortcode' );
}
add_action( 'init', 'ibm_partners_init' );

/** Tells the block's script the partners' names, and which language the site is in. */
function ibm_partners_editor() {
	$data = array(
		'language' => ibm_partners_language( '' ),
		'names'    => wp_json_file_decode( __DIR__ . '/text/names.json' ),
	);
	wp_add_inline_script( 'ibm-partners-editor', 'window.ibmPartners = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'ibm_partners_editor' );

// After paragraphs are made, before shortcodes are replaced.
add_filter( 'the_content', 'ibm_partners_unwrap' );
add_filter( 'widget_text_content', 'ibm_partners_unwrap' );
foreach ( array( 'render_block', 'the_content', 'widget_text' ) as $ibm_partners_hook ) {
	add_filter( $ibm_partners_hook, 'ibm_partners_find', 99 );
}
