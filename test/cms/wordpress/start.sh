#!/usr/bin/env bash
# A real WordPress from Debian's packages alone: start.sh DIR PORT SUITE PACKAGES
# Answers on http://127.0.0.1:PORT once it returns; stops with: kill -- -$(cat DIR/pid)
# SUITE bookworm brings WordPress 6.1, sid the newest; PACKAGES keeps what is fetched. Users admin, editor, author, contributor; password pw.
# Nothing is installed but PHP, the database's server and Chromium; all else lies in DIR.
set -euo pipefail
DIR=$(realpath -m "$1"); PORT=$2; SUITE=$3; PACKAGES=$(realpath -m "$4")
export DEBIAN_FRONTEND=noninteractive
missing=(); for p in php-cli php-mysql php-xml php-mbstring mariadb-server-core chromium; do dpkg -s $p >/dev/null 2>&1 || missing+=($p); done
((${#missing[@]})) && { apt-get update -qq; apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; }
bash "$(dirname "$0")/packages.sh" "$SUITE" "$PACKAGES"
mkdir -p "$DIR/db"
cp -rL "$PACKAGES/usr/share/wordpress" "$DIR/www" 2>/dev/null || true # links to /etc stay behind
rm -f "$DIR/www/.htaccess"
cat >"$DIR/www/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:$DIR/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); \$table_prefix = 'wp_';
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HOME', 'http://127.0.0.1:$PORT'); define('WP_SITEURL', WP_HOME); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_LOG', '$DIR/debug.log'); define('WP_DEBUG_DISPLAY', PHP_SAPI !== 'cli');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP

# One process group holds the database and the server, so that one kill ends both.
PHP_CLI_SERVER_WORKERS=4 setsid bash -c '
  mariadbd --no-defaults --user=root --skip-grant-tables --skip-networking --datadir="$1/db" --socket="$1/db.sock" --pid-file="$1/db.pid" >"$1/db.log" 2>&1 &
  for i in $(seq 600); do [ -S "$1/db.sock" ] && break; sleep .1; done
  exec php -S 127.0.0.1:$2 -t "$1/www" >"$1/php.log" 2>&1' - "$DIR" "$PORT" </dev/null >/dev/null 2>&1 &
echo $! >"$DIR/pid"
for i in $(seq 600); do [ -S "$DIR/db.sock" ] && break; sleep .1; done
php -r '
  $_SERVER["HTTP_HOST"] = "127.0.0.1";
  (new mysqli("localhost", "root", "", "", 0, $argv[1] . "/db.sock"))->query("CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4");
  define("WP_INSTALLING", true); function wp_mail() { return true; }
  require $argv[1] . "/www/wp-load.php"; require ABSPATH . "wp-admin/includes/upgrade.php";
  wp_install("Dövlət Gömrük Komitəsi", "admin", "a@example.org", true, "", "pw");
  foreach (["editor", "author", "contributor"] as $role) wp_insert_user(["user_login" => $role, "user_pass" => "pw", "user_email" => "$role@example.org", "role" => $role]);
  echo $wp_version;' "$DIR"
for i in $(seq 600); do curl -sf -o /dev/null "http://127.0.0.1:$PORT/?p=1" && break; sleep .1; done
