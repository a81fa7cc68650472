#!/usr/bin/env bash
# Fetches the WordPress of a Debian suite, once, without installing it: packages.sh SUITE PACKAGES
set -euo pipefail
SUITE=$1; PACKAGES=$(realpath -m "$2")
[ -d "$PACKAGES/usr" ] && exit
mkdir -p "$PACKAGES/lists/partial"; chmod -R 777 "$PACKAGES"
# The suite's own list of packages, however old the mirror's is: what the machine itself installs stays as it is. All of these are the same for every architecture.
site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site $SUITE main" >"$PACKAGES/sources.list"
apt=(apt-get -qq -o Dir::Etc::sourcelist="$PACKAGES/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$PACKAGES/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o Acquire::Retries=3 -o Acquire::Check-Valid-Until=false)
"${apt[@]}" update
themes=$(apt-cache "${apt[@]:2}" search --names-only '^wordpress-theme-twenty' | cut -d' ' -f1)
(cd "$PACKAGES" && "${apt[@]}" download wordpress $themes php-getid3 libjs-cropper libjs-underscore libjs-lodash libjs-jquery-ui libphp-phpmailer && for d in *.deb; do dpkg-deb -x "$d" .; done)
