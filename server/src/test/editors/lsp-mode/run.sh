#!/bin/bash
. "$(dirname "$0")/../driver.sh"
need_editor emacs
block emacs.md 'lsp-mode' elisp >init.el
# Not -Q: Debian's packages are found by its start file.
editor emacs -q --batch -l "$(dirname "$0")/drive.el"
