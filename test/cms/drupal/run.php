<?php
/*
 * Runs a file of PHP in a Drupal: run.php FOLDER FILE. What the file returns
 * is printed as JSON.
 */
use Drupal\Core\DrupalKernel;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Session\Session;
use Symfony\Component\HttpFoundation\Session\Storage\MockArraySessionStorage;

[, $folder, $file] = $argv;
chdir($folder);
$loader = require 'autoload.php';
$request = Request::create('http://127.0.0.1/');
$request->setSession(new Session(new MockArraySessionStorage()));
$kernel = DrupalKernel::createFromRequest($request, $loader, 'prod');
$kernel->boot();
$kernel->preHandle($request);
\Drupal::service('module_handler')->loadAll();
ob_start();
$result = require $file;
ob_end_clean();
echo json_encode($result);
