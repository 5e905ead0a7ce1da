#!/bin/bash
NEWER='trixie emacs-nox elpa-markdown-mode' exec bash "$(dirname "$0")/../eglot/run.sh"
