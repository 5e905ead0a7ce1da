#!/bin/bash
# Kate on a screen that nobody sees. It says nothing of itself, so its conversation with the server is read.
. "$(dirname "$0")/../driver.sh"
for program in Xvfb openbox xdotool python3; do need $program; done
need_editor kate
need_editor dbus-run-session
here=$(cd "$(dirname "$0")" && pwd)
cleanup() { kill ${kate:-} ${desk:-} ${screen:-} 2>/dev/null; }
trap cleanup EXIT

export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_RUNTIME_DIR=$HOME/run
mkdir -p .config/kate/lspclient .local/share/kate run tap
chmod 700 run
block kate.md 'Kate' json >.config/kate/lspclient/settings.json
printf '[Kate Plugins]\nlspclientplugin=true\n' >.local/share/kate/anonymous.katesession
# Without this, Kate asks before it starts the server.
printf '[lspclient]\nAllowedServerCommandLines=%s lsp\n[General]\nShow welcome view for new window=false\n' \
  "$HOME/tap/brieflint" >.config/katerc

printf '#!/bin/sh\ntee "%s/sent" | "%s" "$@" | tee "%s/answered"\n' \
  "$HOME" "$(command -v brieflint)" "$HOME" >tap/brieflint
chmod +x tap/brieflint
PATH=$HOME/tap:$PATH

Xvfb -displayfd 5 -screen 0 1200x800x24 -nolisten tcp 5>display >/dev/null 2>&1 &
screen=$!
eventually 'a screen' test -s display
DISPLAY=:$(cat display)
export DISPLAY
openbox >/dev/null 2>&1 &
desk=$!
this_is "$(editor kate --version)"
editor dbus-run-session -- kate -n --startanon "$BRIEF" >kate.log 2>&1 &
kate=$!

window() { xdotool search --onlyvisible --name checkout-outage >window 2>/dev/null; }
eventually 'a window' window
window=$(head -1 window)
xdotool windowsize "$window" 1190 770 windowmove "$window" 0 0 windowactivate --sync "$window"

said() { python3 "$here/said.py" "$@"; }
press() { xdotool key --delay 60 "$@"; sleep 0.3; }
number() { said actions | grep -nxF -- "$REWRITE" | cut -d: -f1 | grep .; }

eventually 'the finding in its place' said finding
sleep 1
press ctrl+g
xdotool type --delay 40 "$LINE"
press Return
press Home
xdotool key --delay 15 --repeat "$COLUMN" Right
press alt+Return
eventually 'the rewrite among the actions' number >actions
sleep 0.5
for _ in $(seq "$(head -1 actions)"); do press Down; done
press Return
eventually 'the rewrite' said rewrite
eventually 'the finding to go' said clean
press ctrl+s
eventually 'the file' on_disk
press ctrl+q
eventually 'the end of Kate' bash -c "! kill -0 $kate 2>/dev/null"
