#!/usr/bin/env bash
# The PHP of another Debian suite, without installing it: php.sh SUITE FOLDER fetches it once; php.sh SUITE FOLDER ARGUMENTS… runs it.
set -euo pipefail
SUITE=$1; R=$(realpath -m "$2"); shift 2
if [ ! -d "$R/root" ]; then
  mkdir -p "$R/lists/partial" "$R/debs/partial"; : >"$R/status"; chmod -R 777 "$R"
  site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site $SUITE main" >"$R/sources.list"
  apt=(apt-get -qq -y -o Dir::Etc::sourcelist="$R/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$R/lists" -o Dir::State::status="$R/status" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o Dir::Cache::archives="$R/debs" -o APT::Install-Recommends=0 -o Acquire::Retries=3 -o Acquire::Check-Valid-Until=false)
  "${apt[@]}" update
  "${apt[@]}" --download-only install php-cli php-mysql php-xml php-mbstring >/dev/null
  mkdir "$R/unpacked"
  for d in "$R"/debs/*.deb; do dpkg-deb -x "$d" "$R/unpacked"; done
  mv "$R/unpacked" "$R/root"
fi
(($#)) || exit 0
R=$R/root
# With its own loader and libraries, which the machine's needn't be.
loader=$(find "$R" -name 'ld-linux*.so.*' | head -n 1)
libraries=$(find "$R" -type d -name '*-linux-gnu*' -path '*/lib/*-linux-gnu*' | tr '\n' ':')
extensions=$(echo "$R"/usr/lib/php/20*); with=()
for e in json mysqlnd mysqli dom mbstring simplexml xml xmlreader tokenizer ctype iconv; do [ -f "$extensions/$e.so" ] && with+=(-d "extension=$extensions/$e.so"); done
exec "$loader" --library-path "$libraries" "$R"/usr/bin/php*.[0-9] -n "${with[@]}" "$@"
