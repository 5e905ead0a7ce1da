#!/bin/bash
. "$(dirname "$0")/../driver.sh"
need vim
ale=/usr/share/vim-ale
[ -d $ale ] || { echo 'ALE is not installed'; exit 77; }
this_is "Vim $(vim --version | sed -n 's/^VIM[^0-9]*\([0-9.]*\).*/\1/p'), ALE $(
  sed -n 's/.*current_ale_version = \[\(.*\)\]/\1/p' $ale/autoload/ale.vim | sed 's/, */./g')"

printf 'set nocompatible noswapfile nomore hidden shortmess+=I encoding=utf-8 viminfo=\nset runtimepath^=%s\n' $ale >vimrc
block vim.md 'ALE' vim >>vimrc
cat >>vimrc <<'VIM'
command! Findings call writefile(map(copy(ale#engine#GetLoclist(bufnr(''))),
      \ 'v:val.code . " " . v:val.lnum . " " . v:val.col . " " . v:val.end_col'), 'findings')
VIM

. "$(dirname "$0")/../terminal.sh"
in_terminal "vim -u vimrc $BRIEF"
findings() {
  type Escape ':silent Findings' Enter
  sleep 0.2
  cat findings 2>/dev/null
}
found() { findings | grep -qx -- "$1"; }
found_no() { [ -s findings ] && ! findings | grep -q -- "^$1 "; }

# ALE's end is the last column inside.
eventually 'the finding in its place' found "$RULE $LINE $COLUMN $((END - 1))"
type Escape ":call cursor($LINE, $COLUMN + 1)" Enter ':ALECodeAction' Enter
eventually 'the list of actions' shows "1) $REWRITE"
type 1 Enter
eventually 'the rewrite' shows 'Unfortunately, we did not'
eventually 'the finding to go' found_no $RULE
type Escape ':write' Enter
eventually 'the file' on_disk
type Escape ':quitall' Enter
eventually 'the end of Vim' ended
