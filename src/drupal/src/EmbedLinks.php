<?php

namespace Drupal\ibm_partners;

use Drupal\Core\Render\Element\RenderCallbackInterface;

/**
 * Loads the list's script where a text has a link that says "embed".
 *
 * The text stays as it is: the script shows the list after the link.
 */
class EmbedLinks implements RenderCallbackInterface {

  /**
   * Attaches the scripts of the languages that a text links to.
   */
  public static function attach(array $item) {
    $document = new \DOMDocument();
    $document->loadHTML($item['#markup'] . ' ', LIBXML_NONET | LIBXML_NOERROR);
    foreach ($document->getElementsByTagName('a') as $link) {
      $lang = Element::linked($link->getAttribute('href'));
      if ($lang && !preg_match('~(?:^|\s)ugc(?:\s|$)~i', $link->getAttribute('rel'))) {
        $item['#attached']['library'][] = "ibm_partners/$lang";
      }
    }
    return $item;
  }

}
