<?php
/*
 * Gives the module, in a real Drupal, thousands of texts and settings made by
 * chance from a fixed seed. Returns what failed.
 */
use Drupal\ibm_partners\EmbedLinks;

$failed = $changed = [];
set_error_handler(function ($level, $message, $file, $line) use (&$failed) {
  if (strpos($file, 'ibm_partners') !== FALSE) {
    $failed[] = "$message ($file:$line)";
  }
  return TRUE;
});
$atoms = ['<p>', '</p>', '<', '>', '<!--', '-->', '<a href="', '/ibm-partners.az.html?embed', '/ibm-partners.xx.html?embed', '"', "'", '&amp;', '&quot;', "\xff", "\0", "\n", 'embed', 'rel="ugc"', '</a>',
  '<script>', '</script>', '<svg>', '<template>', '<table><td>', str_repeat('a', 3000), str_repeat('<b>', 200), '&#xD800;', 'ibm-partners.', '?embed', '&lang[]=1', '<body>', '</body>', '<![CDATA[', '<?php', '<a href=/ibm-partners.ka.html?embed>'];
mt_srand(20260401);
$texts = ['', '0', str_repeat('<', 50000) . 'ibm-partners.embed', '<a href="/ibm-partners.az.html?' . str_repeat('&', 100000) . 'embed">', str_repeat('<a href="/ibm-partners.az.html?embed">', 3000), str_repeat('<div>', 5000) . '<a href="/ibm-partners.az.html?embed">'];
for ($i = 0; $i < 4000; $i++) {
  $text = '';
  for ($length = mt_rand(1, 20); $length; $length--) {
    $text .= $atoms[mt_rand(0, count($atoms) - 1)];
  }
  $texts[] = $text;
}
$node = \Drupal\node\Entity\Node::create(['type' => 'page']);
$prepare = function (&$item) use ($node) {
  $build = ['field' => [$item]];
  ibm_partners_entity_display_build_alter($build, ['entity' => $node]);
  $item = $build['field'][0];
};
// The processor's own time: a busy machine is no fault.
$seconds = fn() => getrusage()['ru_utime.tv_sec'] + getrusage()['ru_utime.tv_usec'] / 1e6;
$looked = $found = 0;
foreach ($texts as $text) {
  $start = $seconds();
  try {
    $item = ['#type' => 'processed_text', '#text' => $text, '#format' => 'full_html', '#markup' => $text];
    $before = $item;
    $prepare($item);
    $isRead = isset($item['#pre_render']);
    if (!$isRead && $item !== $before) {
      $changed[] = base64_encode(substr($text, 0, 300));
    }
    if ($isRead) {
      $after = EmbedLinks::attach($item);
      $found += isset($after['#attached']) ? 1 : 0;
      unset($after['#attached']);
      if ($after !== $item) {
        $changed[] = base64_encode(substr($text, 0, 300));
      }
    }
  }
  catch (\Throwable $error) {
    $failed[] = get_class($error) . ': ' . $error->getMessage() . ' in ' . base64_encode(substr($text, 0, 300));
  }
  if ($seconds() - $start > 2) {
    $failed[] = 'slow: ' . substr($text, 0, 60);
  }
  $looked++;
}
foreach ([[], ['#type' => 'processed_text'], ['#type' => 'processed_text', '#text' => NULL], ['#type' => 'processed_text', '#text' => ['ibm-partners.embed']], ['#type' => 'markup', '#text' => 'ibm-partners.embed']] as $item) {
  try {
    $before = $item;
    $prepare($item);
    if ($item !== $before) {
      $changed[] = serialize($before);
    }
  }
  catch (\Throwable $error) {
    $failed[] = get_class($error) . ': ' . $error->getMessage() . ' in ' . serialize($before);
  }
}
$values = [NULL, '', 'az', 'xx', 'all', 'wco', ['wco' => 'wco', 'iom' => 0], ['all'], [[]], 0, 1, -1, 2.5, INF, TRUE, FALSE, "\xff", '"><script>', new \stdClass()];
$names = ['lang', 'include', 'expanded', 'heading-level', 'no-heading', 'exclusive', 'remember', 'id', 'label_display', 'other'];
for ($i = 0; $i < 1000; $i++) {
  $settings = [];
  foreach ($names as $name) {
    if (mt_rand(0, 1)) {
      $settings[$name] = $values[mt_rand(0, count($values) - 1)];
    }
  }
  try {
    $block = \Drupal::service('plugin.manager.block')->createInstance('ibm_partners', $settings);
    $build = $block->build();
    if (!preg_match('~^<ibm-partners lang="[a-z]{2}"[^<>]*><a href="[^"<>]*">[^<>]*</a></ibm-partners>$~D', $build['#markup'])) {
      $failed[] = (string) $build['#markup'];
    }
    $block->blockForm([], new \Drupal\Core\Form\FormState());
  }
  catch (\Throwable $error) {
    $failed[] = get_class($error) . ': ' . $error->getMessage() . ' in ' . $error->getFile() . ':' . $error->getLine();
  }
  $looked++;
}
if ($found < 50) {
  $failed[] = "only $found texts had a list";
}
return ['failed' => array_slice(array_values(array_unique($failed)), 0, 10), 'changed' => array_slice($changed, 0, 10), 'looked' => $looked, 'found' => $found];
