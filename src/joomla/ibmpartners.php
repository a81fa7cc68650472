<?php

/**
 * @package     Joomla.Plugin
 * @subpackage  Content.ibmpartners
 *
 * @license     EUPL-1.2; see LICENSE
 */

defined('_JEXEC') or die;

require_once __DIR__ . '/Element.php';

use IbmPartners\Element;
use Joomla\CMS\Factory;
use Joomla\CMS\HTML\HTMLHelper;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\CMS\Uri\Uri;

/**
 * Shows the list where a text has {ibm-partners lang="az" expanded="wco"}, or a link that says `embed`.
 *
 * @since  VERSION
 */
class PlgContentIbmpartners extends CMSPlugin
{
    /**
     * A place for a list. What can't be misread is passed over: tags, comments, elements of plain text without a "<".
     * After anything else that begins as a tag does, there is none: it could be the inside of an attribute.
     *
     * @since  VERSION
     */
    const PLACES = '~
        (?: <!--(?!-?>)(?:[^-]++|-(?!-!?>))*+-->
          | <(?<raw>(?&rawName))(?&rest)[^<]*+</\k<raw>>
          | </?(?!(?&rawName)|plaintext)[a-z](?&name)?(?&rest)
          | <[a-z/!?].*+
        )(*SKIP)(*FAIL)
        | \{ibm-partners(?=[\s}]|&nbsp;|\xc2\xa0)(?<options>[^{}<>]*+)}
        (?(DEFINE)
            (?<rawName>script|style|textarea|title|iframe|xmp|noscript|noembed|noframes)
            (?<name>[^\s<>/"\'=]++)
            (?<space>[\t\n\f\r\x20])
            (?<rest>(?:(?&space)++(?&name)(?:(?&space)*+=(?&space)*+(?:"[^"]*+"|\'[^\']*+\'|[^\s<>"\'=`]++))?+)*+(?&space)*+/?+>)
        )
        ~six';

    /**
     * Looks at a text that is about to be shown.
     *
     * @param   string   $context  What the text is part of.
     * @param   object   $article  The text's owner.
     * @param   mixed    $params   The article's parameters.
     * @param   integer  $page     The number of the page.
     *
     * @return  void
     */
    public function onContentPrepare($context, &$article, &$params = null, $page = 0)
    {
        $text = is_object($article) && isset($article->text) ? $article->text : null;

        // What visitors write stays as it is.
        if (!is_string($text) || strpos($text, 'ibm-partners') === false || stripos((string) $context, 'comment') !== false) {
            return;
        }

        $file    = 'media/plg_content_ibmpartners/ibm-partners.';
        $scripts = $this->linked($text);
        $result  = preg_replace_callback(
            self::PLACES,
            function ($match) use ($file, &$scripts) {
                $options   = $this->options($match['options']);
                $scripts[] = $options['lang'];

                return Element::render($options, Uri::root(true) . "/$file{$options['lang']}.html?embed&v=VERSION");
            },
            $text
        );

        $article->text = is_string($result) ? $result : $text;
        $application   = Factory::getApplication();

        if ($application->isClient('site') && $application->getDocument()->getType() === 'html') {
            foreach (array_unique($scripts) as $lang) {
                HTMLHelper::_('script', "$file$lang.js", ['version' => 'VERSION'], ['defer' => true]);
            }
        }
    }

    /**
     * Reads what stands in the braces; what isn't said there is as in the settings.
     *
     * @param   string  $text  What stands between the name and the closing brace.
     *
     * @return  array
     */
    private function options($text)
    {
        $written = $this->params->toArray();
        $text    = strtr(html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8'), Element::TYPOGRAPHY);
        preg_match_all('~([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\']*))|[\w-]+~', $text, $matches, PREG_SET_ORDER);

        foreach ($matches as $match) {
            $key = isset($match[1]) ? strtolower(strtr($match[1], '_', '-')) : count($written);
            // Where it stands matters: what has no name may go on with a list.
            unset($written[$key]);
            $written[$key] = end($match);
        }

        $options         = Element::options($written);
        $page            = Element::language(Factory::getApplication()->getLanguage()->getTag());
        $options['lang'] = $options['lang'] ?: $page ?: key(Element::TITLES);

        return $options;
    }

    /**
     * Finds the languages of the lists that links become; the script shows those after the links.
     *
     * @param   string  $text  The text.
     *
     * @return  array
     */
    private function linked($text)
    {
        $languages = [];
        $document  = new DOMDocument();

        if (strpos($text, 'ibm-partners.') !== false && strpos($text, 'embed') !== false) {
            $document->loadHTML($text, LIBXML_NONET | LIBXML_NOERROR);
        }

        foreach ($document->getElementsByTagName('a') as $link) {
            $rel         = explode(' ', strtolower($link->getAttribute('rel')));
            $languages[] = in_array('ugc', $rel, true) ? null : Element::linked($link->getAttribute('href'));
        }

        return array_filter($languages);
    }
}
