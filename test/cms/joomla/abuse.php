<?php
/*
 * Gives the plugin, in a real Joomla, thousands of texts made by chance from
 * a fixed seed: abuse.php FOLDER. Prints what failed as JSON.
 */
[, $folder] = $argv;
error_reporting(E_ALL);
define('_JEXEC', 1);
define('JPATH_BASE', $folder);
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'SCRIPT_NAME' => '/index.php', 'PHP_SELF' => '/index.php', 'REQUEST_METHOD' => 'GET'];
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
ob_start();
require JPATH_BASE . '/includes/defines.php';
require JPATH_BASE . '/includes/framework.php';
error_reporting(E_ALL);
ini_set('display_errors', 0);

use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\CMS\Application\SiteApplication;

if (method_exists(Factory::class, 'getContainer')) {
    $container = Factory::getContainer();
    $container->alias('session', 'session.cli')->alias('JSession', 'session.cli')->alias(\Joomla\CMS\Session\Session::class, 'session.cli')
        ->alias(\Joomla\Session\Session::class, 'session.cli')->alias(\Joomla\Session\SessionInterface::class, 'session.cli');
    $app = $container->get(SiteApplication::class);
    Factory::$application = $app;
    $app->loadLanguage();
    $app->loadDocument();
} else {
    $app = Factory::getApplication('site');
    $app->initialise();
}
$plugin = PluginHelper::getPlugin('content', 'ibmpartners');
require_once JPATH_BASE . '/plugins/content/ibmpartners/ibmpartners.php';
$dispatcher = isset($container) ? $container->get(\Joomla\Event\DispatcherInterface::class) : JEventDispatcher::getInstance();
$plugin = new PlgContentIbmpartners($dispatcher, (array) $plugin);

$failed = $changed = [];
set_error_handler(function ($level, $message, $file, $line) use (&$failed) {
    if (strpos($file, 'ibmpartners') !== false) {
        $failed[] = "$message ($line)";
    }
    return true;
});
$atoms = ['{ibm-partners', '}', '{', ' ', '"', "'", '=', 'lang', 'az', 'ru', 'xx', 'expanded', 'include', 'wco', 'all', 'iom,wco', 'heading-level', '9', '-1', '1e999', 'exclusive', 'no-heading',
    'id', '<p>', '</p>', '<', '>', '<!--', '-->', '<a href="', '/ibm-partners.az.html?embed', '/ibm-partners.xx.html?embed', '&amp;', '&quot;', '&nbsp;', "\xc2\xa0", "\xff", "\0", "\n", '“', '”',
    'embed', 'rel="ugc"', '</a>', '<script>', '</script>', '<img alt="', str_repeat('a', 3000), str_repeat('<b>', 400), '{loadmodule x}', '$1', '\\0', '&#xD800;', 'ibm-partners.', '?embed', '&lang[]=1'];
mt_srand(20260401);
$texts = ['', '0', '{ibm-partners}', str_repeat('{ibm-partners ', 20000), str_repeat('{ibm-partners}', 2000), str_repeat('<', 100000) . '{ibm-partners}', '{ibm-partners ' . str_repeat('"', 100000) . '}',
    '<a href="/ibm-partners.az.html?' . str_repeat('&', 100000) . 'embed">', str_repeat('<a href="/ibm-partners.az.html?embed">', 5000), str_repeat('<div>', 20000) . '<a href="/ibm-partners.az.html?embed">'];
for ($i = 0; $i < 4000; $i++) {
    $text = '';
    for ($length = mt_rand(1, 25); $length; $length--) {
        $text .= $atoms[mt_rand(0, count($atoms) - 1)];
    }
    $texts[] = $text;
}
$objects = [null, 'a text', 7, [], new stdClass(), (object) ['text' => null], (object) ['text' => ['{ibm-partners}']], (object) ['text' => 7]];
$params = null;
foreach ($objects as $object) {
    try {
        $before = serialize($object);
        $plugin->onContentPrepare('com_content.article', $object, $params, 0);
        serialize($object) === $before || $changed[] = $before;
    } catch (Throwable $error) {
        $failed[] = get_class($error) . ': ' . $error->getMessage();
    }
}
$scripts = function () use ($app) {
    $head = $app->getDocument()->getHeadData();
    return count($head['scripts']);
};
// The processor's own time: a busy machine is no fault.
$seconds = function () {
    return getrusage()['ru_utime.tv_sec'] + getrusage()['ru_utime.tv_usec'] / 1e6;
};
$looked = 0;
foreach ($texts as $text) {
    foreach (['com_content.article', 'com_jcomments.comment'] as $context) {
        $article = (object) ['text' => $text];
        $had     = $scripts();
        $start   = $seconds();
        try {
            $plugin->onContentPrepare($context, $article, $params, 0);
        } catch (Throwable $error) {
            $failed[] = get_class($error) . ': ' . $error->getMessage() . ' in ' . base64_encode(substr($text, 0, 200));
        }
        $looked++;
        if ($seconds() - $start > 2) {
            $failed[] = 'slow: ' . substr($text, 0, 60);
        }
        // What stands around the lists is what stood there.
        $left = preg_replace('~<ibm-partners [^>]*><a href="[^"]*">[^<]*</a></ibm-partners>~', '{}', $article->text);
        $want = preg_replace('~\{ibm-partners(?=[\s}&\xc2])[^{}<>]*\}~', '{}', $text);
        $isComment = $context !== 'com_content.article';
        $isSame = $article->text === $text;
        if ($isComment ? !$isSame : (!$isSame && $left !== $want && preg_replace('~\{ibm-partners(?=[\s}&\xc2])[^{}<>]*\}~', '{}', $left) !== $want)) {
            $changed[] = base64_encode(substr($text, 0, 300));
        }
        $mayHave = strpos($text, '{ibm-partners') !== false || (strpos($text, 'embed') !== false && strpos($text, 'ibm-partners.') !== false);
        if (($isComment || !$mayHave) && ($scripts() !== $had || !$isSame)) {
            $changed[] = 'script: ' . base64_encode(substr($text, 0, 300));
        }
    }
}
// Inside an attribute, a comment or a text area there is no list, however their tags are written.
foreach (["<img alt=\"> {ibm-partners id='onerror=alert(1) x'}\">", "<img alt='> {ibm-partners}'>", "<img x' alt=\"'> {ibm-partners}\">", '<img a=b="><img alt="> {ibm-partners}">', '<img ="><img alt="> {ibm-partners}">',
    "<p\x0ba=\"><img alt=\"> {ibm-partners}\">", '<textarea><img alt="</textarea><img alt="> {ibm-partners}">', '<svg><style><img alt="</style> {ibm-partners}">', '<!--><img alt="--> {ibm-partners}">'] as $text) {
    $article = (object) ['text' => $text];
    $plugin->onContentPrepare('com_content.article', $article, $params, 0);
    $article->text === $text || $failed[] = 'inside: ' . $article->text;
}
foreach (['<!-- it\'s --><p class="x">{ibm-partners id="onerror=alert(1) x"}</p>', '<iframe src="https://example.org"></iframe> 1 < 2 {ibm-partners}', '<a title="it\'s > x" hidden>x</a><br/>{ibm-partners}'] as $text) {
    $article = (object) ['text' => $text];
    $plugin->onContentPrepare('com_content.article', $article, $params, 0);
    preg_match('~<ibm-partners (?!.*onerror)[^>]*><a ~', $article->text) || $failed[] = 'no list: ' . $article->text;
}
ob_end_clean();
echo json_encode(['failed' => array_slice(array_unique($failed), 0, 10), 'changed' => array_slice($changed, 0, 10), 'looked' => $looked]);
