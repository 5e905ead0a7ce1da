#!/bin/bash
NEWER='sid hx'
. "$(dirname "$0")/../driver.sh"
need_editor hx
this_is "$(editor hx --version)"
export XDG_CONFIG_HOME=$HOME/.config
mkdir -p .config/helix
block helix.md 'Helix' toml >.config/helix/languages.toml
printf '[editor]\nend-of-line-diagnostics = "hint"\n' >.config/helix/config.toml

. "$(dirname "$0")/../terminal.sh"
declare -f editor >editor.sh
in_terminal "bash -c '. ./editor.sh; tree=$tree; export TERM=xterm-256color; editor hx $BRIEF:$LINE:$COLUMN 2>hx.err'"

# Helix shows the findings of a line behind it, on lines of its own.
eventually 'the finding' shows 'Readers stop at the name.'
type ' ' a
eventually 'the list of actions' shows "$REWRITE"
type Enter
eventually 'the rewrite' shows 'Unfortunately, we did not'
type Escape
sleep 0.3  # read together, Escape and : would be Alt-:
type ':write' Enter
eventually 'the file' on_disk
type Escape
sleep 0.3
type ':quit-all' Enter
eventually 'the end of Helix' ended
