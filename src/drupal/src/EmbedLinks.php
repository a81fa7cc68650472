<?php

namespace Drupal\ibm_partners;

use Drupal\Component\Utility\Html;
use Drupal\Core\Render\Element\RenderCallbackInterface;

/**
 * Loads the list's script where a text has a link that says "embed".
 *
 * The text stays as it is: the script shows the list after the link.
 */
class EmbedLinks implements RenderCallbackInterface {

  /**
   * Has a text read once its filters have run, where it may have such a link.
   */
  public static function prepare(&$item) {
    $text = ($item['#type'] ?? '') === 'processed_text' ? (string) $item['#text'] : '';
    if (strpos($text, 'ibm-partners.') !== FALSE && strpos($text, 'embed') !== FALSE) {
      $item += ['#pre_render' => \Drupal::service('element_info')->getInfoProperty('processed_text', '#pre_render')];
      $item['#pre_render'][] = [self::class, 'attach'];
    }
  }

  /**
   * Attaches the scripts of the languages that a text links to.
   */
  public static function attach(array $item) {
    foreach (Html::load($item['#markup'])->getElementsByTagName('a') as $link) {
      $lang = Element::linked($link->getAttribute('href'));
      if ($lang && !preg_match('~(?:^|\s)ugc(?:\s|$)~i', $link->getAttribute('rel'))) {
        $item['#attached']['library'][] = "ibm_partners/$lang";
      }
    }
    return $item;
  }

}
