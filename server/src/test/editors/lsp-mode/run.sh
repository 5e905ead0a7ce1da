#!/bin/bash
. "$(dirname "$0")/../driver.sh"
need emacs
block emacs.md 'lsp-mode' elisp >init.el
# Not -Q: Debian's packages are found by its start file.
exec emacs -q --batch -l "$(dirname "$0")/drive.el"
