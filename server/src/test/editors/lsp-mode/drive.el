;;; drive.el --- lsp-mode  -*- lexical-binding: t -*-
(load (expand-file-name "../driver.el" (file-name-directory load-file-name)) nil t)
(driver-need 'lsp-mode)
(driver-need 'markdown-mode)
(princ (format "This is Emacs %s, lsp-mode %s\n" emacs-version
               (let ((package (cadr (assq 'lsp-mode package-alist))))
                 (if package (package-version-join (package-desc-version package)) "?"))))

;; Nobody is there to answer questions, and idle timers do not run in batch.
(setq lsp-auto-guess-root t
      lsp-guess-root-without-session t
      lsp-enable-suggest-server-download nil
      lsp-debounce-full-sync-notifications nil
      lsp-diagnostics-provider :flymake
      lsp-session-file (expand-file-name "session")
      lsp-enable-file-watchers nil)

(defun blame ()
  (cl-find-if (lambda (finding) (equal (lsp:diagnostic-code? finding) (getenv "RULE")))
              (append (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics)) nil)))

(driver-open)
;; lsp-deferred waits until the buffer is shown, which never happens in batch.
(unless (lsp-workspaces)
  (lsp))
(driver-eventually "the finding" #'blame)
(let* ((range (lsp:diagnostic-range (blame)))
       (start (lsp:range-start range))
       (end (lsp:range-end range))
       (place (list (lsp:position-line start) (lsp:position-character start)
                    (lsp:position-line end) (lsp:position-character end))))
  (unless (equal place (mapcar #'1- (mapcar #'driver-number '("LINE" "COLUMN" "LINE" "END"))))
    (driver-fail "another place: %S" place)))

(driver-goto-finding)
(let (offered)
  (driver-choosing-first offered
    (call-interactively #'lsp-execute-code-action))
  (driver-eventually "the rewrite" #'driver-fixed-p)
  (unless (equal (car offered) (getenv "REWRITE"))
    (driver-fail "offered: %S" offered)))
(driver-eventually "the finding to go" (lambda () (not (blame))))
(save-buffer)
(kill-emacs 0)
