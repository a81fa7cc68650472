<?php
/**
 * The element <ibm-partners> as a server writes it, for the extensions of all systems. Their build sets the namespace,
 * and fills in titles and partners from the text. Values that authors write are normalised as the element does it;
 * nothing here throws or warns, whatever they are.
 *
 * @package IbmPartners
 */

namespace IbmPartners;

/** Options in, markup out. */
final class Element {

	/** The list's title by language: all languages that there is a text in, that of the source first. */
	const TITLES = array( /* titles */ );

	/** Ids of the partners, in the text's order. */
	const PARTNERS = array( /* partners */ );

	/** What word processors put around and between words. */
	const TYPOGRAPHY = array(
		'“'        => '',
		'”'        => '',
		'„'        => '',
		'‘'        => '',
		'’'        => '',
		'‚'        => '',
		'«'        => '',
		'»'        => '',
		'″'        => '',
		'′'        => '',
		"\t"       => ' ',
		"\n"       => ' ',
		"\f"       => ' ',
		"\r"       => ' ',
		"\u{a0}"   => ' ',
		"\u{202f}" => ' ',
	);

	/**
	 * The language that a tag or a locale means (`ru-UA`, `uk_UA`), or null where there is no text in it.
	 *
	 * @param mixed $tag A language tag or a locale.
	 */
	public static function language( $tag ) {
		$code = explode( '-', strtr( strtolower( self::text( $tag ) ), '_', '-' ), 2 )[0];
		// WordPress has Belarusian by three letters; Moldovan had a code of its own until 2008.
		$others = array(
			'bel' => 'be',
			'mo'  => 'ro',
		);
		$code   = isset( $others[ $code ] ) ? $others[ $code ] : $code;
		return isset( self::TITLES[ $code ] ) ? $code : null;
	}

	/**
	 * The element's options from what an author wrote, by the names of its attributes; `lang` is null where nothing says one.
	 *
	 * @param mixed $written Values by name, however its words are joined. What has no name is an option without a value,
	 *                       or goes on with a list whose quotes a parser of shortcodes doesn't know.
	 */
	public static function options( $written ) {
		$values  = array();
		$is_list = false;
		foreach ( is_array( $written ) ? $written : array() as $key => $value ) {
			$word = self::name( is_int( $key ) ? $value : $key );
			if ( ! is_int( $key ) || in_array( $word, array( 'exclusive', 'noheading', 'remember' ), true ) ) {
				$name            = $word;
				$is_list         = 'expanded' === $name || 'include' === $name;
				$value           = $is_list && ! is_array( $value ) ? array( $value ) : $value;
				$values[ $name ] = is_int( $key ) ? true : $value;
			} elseif ( $is_list ) {
				$values[ $name ][] = $value;
			}
		}
		$values += array_fill_keys( array( 'lang', 'expanded', 'exclusive', 'include', 'headinglevel', 'noheading', 'remember', 'id' ), null );

		$include   = self::ids( $values['include'], self::PARTNERS );
		$include   = $include ? $include : self::PARTNERS;
		$all       = self::ids( $values['expanded'], array( 'all' ) );
		$expanded  = $all ? $include : self::ids( $values['expanded'], $include );
		$exclusive = self::is_on( $values['exclusive'] );
		$lang      = self::language( $values['lang'] );
		$level     = self::text( $values['headinglevel'] );
		$level     = is_numeric( $level ) ? (int) max( 1, min( 5, (float) $level ) ) : 2;

		return array(
			'lang'          => null === $lang && '' !== self::text( $values['lang'] ) ? key( self::TITLES ) : $lang,
			'id'            => preg_match( '~^[\w.:-]+\z~u', self::text( $values['id'] ), $id ) ? $id[0] : '',
			'include'       => $include,
			'expanded'      => $exclusive ? array_slice( $expanded, 0, 1 ) : $expanded,
			'heading-level' => $level,
			'no-heading'    => self::is_on( $values['noheading'] ),
			'exclusive'     => $exclusive,
			'remember'      => self::is_on( $values['remember'] ),
		);
	}

	/**
	 * The element's attributes by name, not escaped, without those that only say the default.
	 *
	 * @param array $options What `options` returns, with a language.
	 */
	public static function attributes( array $options ) {
		$default = self::options( array() );
		$values  = array();
		foreach ( $options as $name => $value ) {
			if ( $value !== $default[ $name ] ) {
				// Some filters drop attributes without a value.
				$values[ $name ] = true === $value ? 'true' : implode( ' ', (array) $value );
			}
		}
		return $values;
	}

	/**
	 * The element's start tag.
	 *
	 * @param array $options What `options` returns, with a language.
	 */
	public static function tag( array $options ) {
		$tag = '<ibm-partners';
		foreach ( self::attributes( $options ) as $name => $value ) {
			$tag .= " $name=\"" . self::escape( $value ) . '"';
		}
		return "$tag>";
	}

	/**
	 * The element with a link inside; it may stand wherever words may.
	 *
	 * @param array  $options What `options` returns, with a language.
	 * @param string $address Of the page of its own in that language: `…/ibm-partners.<lang>.html?embed`, as text.
	 */
	public static function render( array $options, $address ) {
		return self::tag( $options ) . '<a href="' . self::escape( $address ) . '">' . self::escape( self::TITLES[ $options['lang'] ] ) . '</a></ibm-partners>';
	}

	/**
	 * The language of the list that a link becomes, or null where it stays a link.
	 *
	 * @param mixed $href The link's address, as the page has it.
	 */
	public static function linked( $href ) {
		$page  = '~^(?:[^?#]*/)?ibm-partners\.([a-z]{2,3})\.html\?(?:[^#]*&)?embed(?:[=&#]|\z)~';
		$found = preg_match( $page, trim( self::decode( $href ) ), $match ) ? $match[1] : '';
		return isset( self::TITLES[ $found ] ) ? $found : null;
	}

	/**
	 * Escapes a text, for an attribute too.
	 *
	 * @param string $text Any bytes.
	 */
	public static function escape( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_DISALLOWED | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * Those of some ids that a list has, in its order, each once.
	 *
	 * @param mixed    $written An array, or a text with spaces or commas.
	 * @param string[] $allowed The ids that there are.
	 */
	private static function ids( $written, array $allowed ) {
		$list   = ' ' . str_replace( ',', ' ', self::text( $written ) ) . ' ';
		$places = array();
		foreach ( $allowed as $id ) {
			$places[ $id ] = strpos( $list, " $id " );
		}
		$places = array_filter( $places, 'is_int' );
		asort( $places );
		return array_keys( $places );
	}

	/**
	 * Whether an option is on: as text unless it is `false`, as an attribute; else as in the system's own data.
	 *
	 * @param mixed $value The value.
	 */
	private static function is_on( $value ) {
		return is_string( $value ) ? 'false' !== self::text( $value ) : true === $value || 1 === $value;
	}

	/**
	 * An option's name, however its words are joined: shortcodes lose capitals, templates have no hyphens.
	 *
	 * @param mixed $value The name.
	 */
	private static function name( $value ) {
		return strtolower( str_replace( array( '-', '_' ), '', self::text( $value ) ) );
	}

	/**
	 * A value as text, without what only word processors write.
	 *
	 * @param mixed $value Anything; of an array, what is text itself.
	 */
	private static function text( $value ) {
		if ( is_array( $value ) ) {
			$value = implode( ' ', array_filter( $value, 'is_string' ) );
		}
		return trim( strtr( self::decode( $value ), self::TYPOGRAPHY ) );
	}

	/**
	 * What is written in HTML as text.
	 *
	 * @param mixed $value Anything; nothing but texts and numbers can be read.
	 */
	private static function decode( $value ) {
		$is_text = is_string( $value ) || is_int( $value ) || ( is_float( $value ) && is_finite( $value ) );
		return $is_text ? html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
	}
}
