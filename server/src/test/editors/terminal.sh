# Sourced by the drivers of editors that live in a terminal.
need tmux
# The server of tmux stays a child of the driver, so that it ends with it in any case.
tmux -S screen -f /dev/null -D &
terminal=$!
leave() {
  [ $? = 0 ] || tmux -S screen capture-pane -p -t 0 2>/dev/null
  tmux -S screen kill-server 2>/dev/null
  kill $terminal 2>/dev/null
}
trap leave EXIT

in_terminal() { eventually 'tmux' tmux -S screen new-session -d -x 120 -y 40 "$1"; }
type() { tmux -S screen send-keys -t 0 "$@"; }
shows() { tmux -S screen capture-pane -p -t 0 | grep -qF -- "$1"; }
ended() { ! tmux -S screen has-session 2>/dev/null; }
