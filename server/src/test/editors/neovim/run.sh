#!/bin/bash
. "$(dirname "$0")/../driver.sh"
need_editor nvim
version=$(editor nvim --version | sed -n 's/^NVIM v//p')
this_is "Neovim $version"
case $version in
  0.[0-9].* | 0.10.*) heading='Neovim 0.7 to 0.10' ;;
  *) heading='Neovim 0.11 and later' ;;
esac
block neovim.md "$heading" lua >init.lua
editor nvim --headless -n -i NONE -u init.lua -S "$(dirname "$0")/drive.lua"
