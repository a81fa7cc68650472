<?php
/*
 * What authors and other plugins may do, by generated inputs: abuse.php FOLDER SEED COUNT [off]
 * Prints a line for each input: a hash of what WordPress makes of it where it holds no list, and what is wrong where it
 * holds one. With `off` the plugin is not active: hashes must be the same then.
 */
list( , $folder, $seed, $count ) = $argv;

$is_off                 = isset( $argv[4] );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
ini_set( 'memory_limit', '1G' );
require $folder . '/wp-load.php';
if ( $is_off === function_exists( 'ibm_partners_links' ) ) {
	exit( 1 );
}

/** Whatever PHP complains of in the plugin, or in what the plugin called, is thrown. */
set_error_handler(
	function ( $level, $message, $file, $line ) {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $call ) {
			$name = ( $call['class'] ?? '' ) . $call['function'];
			// WordPress's own parser complains of bytes that are no text, also where the plugin's shortcode encloses a shortcode.
			if ( 'shortcode_parse_atts' === $name ) {
				break;
			}
			if ( stripos( $name, 'ibm_partners' ) === 0 || stripos( $name, 'IbmPartners' ) === 0 ) {
				throw new ErrorException( $message, 0, $level, $file, $line );
			}
		}
		return true;
	}
);

function pick( array $of ) {
	return $of[ mt_rand( 0, count( $of ) - 1 ) ];
}

function bytes( $length ) {
	$text = '';
	while ( strlen( $text ) < $length ) {
		$text .= chr( mt_rand( 0, 255 ) );
	}
	return $text;
}

function words() {
	$text = pick( array( 'word ', 'Ərazi ', "two\nlines ", "a\n\nb ", '&amp;', '&#8220;', '“q” ', "it's ", '1 < 2 ', 'a > b ', '{id} ', '%1$s ', '\\0 $1 ', ':-) ', 'ibm-partners.', '/ibm-partners.az.html ', 'data-ibm-partners="az" ', '[', ']', '<!--', '-->', '<![CDATA[', ']]>', '<?php ', "\0", "\xff\xfe", '🙂 ', "\u{a0}" ) );
	$size = mt_rand( 0, 20000 );
	return str_repeat( $text, 0 === $size ? mt_rand( 1, 3000000 ) / strlen( $text ) : ( $size < 100 ? mt_rand( 1, 2000 ) : mt_rand( 1, 4 ) ) );
}

function markup() {
	$tag = pick( array( 'p', 'div', 'a', 'span', 'b', 'ul', 'li', 'table', 'td', 'pre', 'code', 'script', 'style', 'svg', 'math', 'template', 'textarea', 'button', 'details', 'summary', 'blockquote', 'h2', 'iframe', 'object', 'select', 'x-y', 'br', 'img', 'hr', 'title', 'noscript', 'form' ) );
	return pick( array( "<$tag>", "</$tag>", "<$tag/>", "<$tag class=\"x\" title='[x]'>", "<$tag", "<$tag href=\"", '<a href="/ibm-partners/ibm-partners.' . pick( array( 'az', 'ru', 'fr', '../', '' ) ) . '.html' . pick( array( '', '?embed', '?expanded=wco&amp;embed#x', '?embedded', "?embed' on=x" ) ) . '">' ) );
}

/** Blocks and shortcodes that are not the plugin's, well-formed or not. */
function blocks() {
	$name = pick( array( 'paragraph', 'group', 'html', 'shortcode', 'freeform', 'list', 'columns', 'block', 'x/y', 'latest-posts' ) );
	return pick( array( "<!-- wp:$name -->", "<!-- /wp:$name -->", "<!-- wp:$name {\"ref\":1,\"className\":\"x\"} /-->", "<!-- wp:$name {\"a\":", '[gallery]', '[caption]', '[/caption]', '[embed]', '[x a="b" c]', '[[x]]', '<!--more-->', '<!--nextpage-->' ) );
}

/** A value as authors write it, and as programs do. */
function value( $depth = 0 ) {
	$words = array( 'wco', 'iom', 'wco,iom', 'wco iom', "icmpd\u{a0}frontex", 'all', 'nato', '', 'false', 'true', '“wco', 'iom”', '&#8221;wco&#8221;', "'wco'", 'az', 'ru-UA', 'uk_UA', 'names', '../../x', 'constructor', '3', '9', '-1', '1e999', '0x2', ' 2 ', 'NaN', '"><img src=x onerror=alert(1)>', '<b>', "\0", "\xff", "]", '{id}', '{group}', 'a b', '🙂' );
	switch ( mt_rand( 0, $depth > 2 ? 9 : 13 ) ) {
		case 0:
			return null;
		case 1:
			return mt_rand( -3, 9 );
		case 2:
			return mt_rand( 0, 99 ) / 7;
		case 3:
			return (bool) mt_rand( 0, 1 );
		case 4:
			return bytes( mt_rand( 0, 40 ) );
		case 5:
			return str_repeat( pick( $words ) . ' ', mt_rand( 0, 400 ) ? mt_rand( 1, 9 ) : mt_rand( 1, 300000 ) );
		case 10:
		case 11:
		case 12:
			$list = array();
			for ( $i = mt_rand( 0, 4 ); $i > 0; $i-- ) {
				$list[] = value( $depth + 1 );
			}
			return $list;
		case 13:
			return (object) array( pick( $words ) => value( $depth + 1 ) );
		default:
			return pick( $words );
	}
}

function attributes() {
	$names  = array( 'lang', 'expanded', 'exclusive', 'include', 'heading-level', 'headingLevel', 'no-heading', 'noHeading', 'remember', 'id', 'anchor', 'align', 'className', 'links', 'x', '__proto__' );
	$values = array();
	for ( $i = mt_rand( 0, 6 ); $i > 0; $i-- ) {
		$values[ pick( $names ) ] = value();
	}
	return $values;
}

function shortcode() {
	$text = '[ibm-partners';
	foreach ( attributes() as $name => $value ) {
		$value = is_array( $value ) || is_object( $value ) ? 'wco' : (string) $value;
		$quote = pick( array( '"', '"', "'", '', '“', '&#8221;', '&quot;' ) );
		$text .= pick( array( ' ', "\n", "\u{a0}" ) ) . $name . pick( array( '=', '=', ' = ', '' ) ) . $quote . $value . ( '“' === $quote ? '”' : $quote );
	}
	return pick( array( "$text]", "$text]", "$text /]", "$text]words[/ibm-partners]", "[$text]]", $text ) );
}

function block() {
	$json = wp_json_encode( attributes(), JSON_PARTIAL_OUTPUT_ON_ERROR );
	return pick( array( "<!-- wp:ibm-partners/list $json /-->", "<!-- wp:ibm-partners/list $json --><p class=\"wp-block-ibm-partners-list\">x: <a href=\"https://www.iom.int\">y</a></p><!-- /wp:ibm-partners/list -->", '<!-- wp:ibm-partners/list {"include":', '<!-- wp:ibm-partners/list /-->' ) );
}

/** What other plugins do to a content, before and after. */
$others = array(
	function ( $content ) {
		return do_shortcode( $content );
	},
	function ( $content ) {
		return "<div>$content</div>";
	},
	function ( $content ) {
		return wpautop( $content );
	},
	function ( $content ) {
		return shortcode_unautop( wptexturize( $content ) );
	},
	function ( $content ) {
		return wp_kses_post( $content );
	},
	function ( $content ) {
		return force_balance_tags( $content );
	},
	function ( $content ) {
		return apply_filters( 'widget_text', $content );
	},
);

/** Those that rewrite markup, the plugin's as well. */
$changes = array( $others[4], $others[5] );

/** Whatever of the element stands in what was made must be the whole of it, with nothing of an author's outside of quotes. */
function faults( $html ) {
	// WordPress gives the first element in a group of blocks the group's classes.
	$element = '~^<ibm-partners(?: class="[^"<>]*")? lang="(?:az|en|ru|uk|be|ro|ka|hy)"(?: id="[^"<>]*")?(?: include="[a-z ]+")?(?: expanded="[a-z ]+")?(?: heading-level="[1345]")?(?: no-heading="true")?(?: exclusive="true")?(?: remember="true")?>~';
	foreach ( array_slice( explode( '<ibm-partners', $html ), 1 ) as $part ) {
		if ( ! preg_match( $element, "<ibm-partners$part" ) ) {
			return 'element: ' . substr( $part, 0, 200 );
		}
	}
	if ( substr_count( $html, '<ibm-partners' ) !== substr_count( $html, '</ibm-partners>' ) ) {
		return 'not closed';
	}
	return '';
}

for ( $index = 0; $index < $count; $index++ ) {
	mt_srand( $seed + $index );
	$has_list = mt_rand( 0, 1 );
	$makers   = $has_list ? array( 'words', 'markup', 'blocks', 'shortcode', 'block' ) : array( 'words', 'markup', 'blocks' );
	$content  = '';
	for ( $i = mt_rand( 1, 8 ); $i > 0; $i-- ) {
		$content .= call_user_func( pick( $makers ) );
	}
	$places = array( 5, 9, 12, 98, 99, 100 );
	$filter = pick( $others );
	$place  = pick( $places );
	$autop  = mt_rand( 0, 3 ) ? null : pick( array( 9, 12, 99 ) );
	$times  = mt_rand( 0, 5 ) ? 1 : 2;
	$direct = array( attributes(), value(), value() );
	if ( $is_off && $has_list ) {
		echo "\n";
		continue;
	}
	$hooks = clone $GLOBALS['wp_filter']['the_content'];
	add_filter( 'the_content', $filter, $place );
	if ( $autop ) {
		add_filter( 'the_content', 'wpautop', $autop );
	}
	try {
		$html = $content;
		for ( $i = 0; $i < $times; $i++ ) {
			$html = apply_filters( 'the_content', $html );
		}
		if ( $has_list ) {
			// Whatever authors can't write, but other plugins may hand over.
			array_push( $direct, STDERR, NAN, $direct[0] + array( STDERR, new ArrayObject() ) );
			foreach ( $direct as $value ) {
				$html .= ibm_partners_shortcode( $value );
				ibm_partners_links( $value );
				$html .= render_block(
					array(
						'blockName'    => 'ibm-partners/list',
						'attrs'        => is_array( $value ) ? $value : array(),
						'innerBlocks'  => array(),
						'innerHTML'    => '',
						'innerContent' => array(),
					)
				);
			}
			$fault = 1 === $times && ! in_array( $filter, $changes, true ) ? faults( $html ) : '';
			echo $fault ? "$index $fault\n" : "\n";
		} else {
			// WordPress 6.1 counts its containers, and those beside a list are not made with `off`.
			echo md5( preg_replace( '~wp-container-\d+~', '', $html ) ), "\n";
		}
	} catch ( Throwable $error ) {
		// Some contents are too much for WordPress itself, and for its own blocks.
		$is_ours = false !== stripos( $error->getTraceAsString() . $error->getFile(), 'ibm-partners/' );
		echo $is_ours ? "$index ERROR " . str_replace( "\n", ' ', "$error" ) : md5( $error->getMessage() ), "\n";
	}
	// Also what a block that threw left without wpautop().
	$GLOBALS['wp_filter']['the_content'] = $hooks;
}
