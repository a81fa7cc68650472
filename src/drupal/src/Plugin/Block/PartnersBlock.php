<?php

namespace Drupal\ibm_partners\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManager;
use Drupal\Core\Render\Markup;
use Drupal\ibm_partners\Element;

/**
 * The list as a block.
 *
 * @Block(id = "ibm_partners", admin_label = @Translation("IBM partners"))
 */
class PartnersBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    // The list has a title of its own. Drupal would merge lists with defaults.
    return ['label_display' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $languages = array_intersect_key(LanguageManager::getStandardLanguageList(), Element::TITLES);
    $partners = array_combine(Element::PARTNERS, array_map('strtoupper', Element::PARTNERS));
    $form = [
      'lang' => ['#type' => 'select', '#title' => $this->t('Language'), '#empty_option' => $this->t('The page’s language'), '#options' => array_map(fn($names) => $names[1], $languages)],
      'include' => ['#type' => 'checkboxes', '#title' => $this->t('Partners'), '#options' => $partners],
      'expanded' => ['#type' => 'checkboxes', '#title' => $this->t('Expanded'), '#options' => $partners],
      'heading-level' => ['#type' => 'number', '#title' => $this->t('Heading level'), '#min' => 1, '#max' => 5],
      'no-heading' => ['#type' => 'checkbox', '#title' => $this->t('Without the title')],
      'exclusive' => ['#type' => 'checkbox', '#title' => $this->t('At most one open at a time')],
      'remember' => ['#type' => 'checkbox', '#title' => $this->t('Remember what is open during a visit')],
    ];
    foreach (array_intersect_key(Element::options($this->configuration), $form) as $name => $value) {
      $form[$name]['#default_value'] = $value;
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    // A block has an id of its own.
    $options = array_diff_key(Element::options($form_state->getValues()), ['id' => '']);
    $this->configuration = $options + $this->configuration;
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $options = Element::options($this->configuration);
    $lang = $options['lang'] ?: \Drupal::languageManager()->getCurrentLanguage('language_content')->getId();
    $lang = Element::language($lang) ?: key(Element::TITLES);
    $folder = base_path() . \Drupal::service('extension.list.module')->getPath('ibm_partners');
    return [
      '#markup' => Markup::create(Element::render(['lang' => $lang, 'id' => ''] + $options, "$folder/files/ibm-partners.$lang.html?embed&v=VERSION")),
      '#attached' => ['library' => ["ibm_partners/$lang"]],
      '#cache' => ['contexts' => ['languages:language_content']],
    ];
  }

}
