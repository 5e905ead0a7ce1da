#!/bin/bash
NEWER='sid neovim' exec bash "$(dirname "$0")/../neovim/run.sh"
