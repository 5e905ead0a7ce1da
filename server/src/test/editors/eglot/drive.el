;;; drive.el --- Eglot  -*- lexical-binding: t -*-
(load (expand-file-name "../driver.el" (file-name-directory load-file-name)) nil t)
(driver-need 'eglot)
(driver-need 'markdown-mode)
(require 'flymake)
(princ (format "This is Emacs %s, Eglot %s\n" emacs-version
               (let ((package (cadr (assq 'eglot package-alist))))
                 (if package
                     (package-version-join (package-desc-version package))
                   (or (bound-and-true-p eglot--version) "built in")))))

(defun blame ()
  (cl-find-if (lambda (finding)
                (string-match-p (regexp-quote (getenv "RULE")) (flymake-diagnostic-text finding)))
              (flymake-diagnostics)))

(driver-open)
(driver-eventually "the server" (lambda () (eglot-current-server)))
(driver-eventually "the finding" #'blame)
(let ((found (blame)))
  (goto-char (flymake-diagnostic-beg found))
  (unless (and (= (line-number-at-pos) (driver-number "LINE"))
               (= (- (point) (line-beginning-position) -1) (driver-number "COLUMN"))
               (= (- (flymake-diagnostic-end found) (line-beginning-position) -1) (driver-number "END")))
    (driver-fail "another place: %S to %S" (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))

(driver-goto-finding)
(let (offered)
  (driver-choosing-first offered
    (call-interactively #'eglot-code-actions))
  (driver-eventually "the rewrite" #'driver-fixed-p)
  (unless (equal (car offered) (getenv "REWRITE"))
    (driver-fail "offered: %S" offered)))
(run-hooks 'post-command-hook)
(eglot--signal-textDocument/didChange)  ; no idle time in batch
(driver-eventually "the finding to go" (lambda () (not (blame))))
(save-buffer)
(kill-emacs 0)
