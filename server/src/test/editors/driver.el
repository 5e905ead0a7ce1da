;;; driver.el --- what both Emacs drivers share  -*- lexical-binding: t -*-
(require 'cl-lib)
(package-initialize)

(defun driver-need (feature)
  (unless (require feature nil t)
    (princ (format "Emacs has no %s\n" feature))
    (kill-emacs 77)))

(defun driver-fail (format &rest values)
  (princ (concat "FAILED: " (apply #'format format values) "\n"))
  (kill-emacs 1))

(defun driver-eventually (what holds)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall holds))
      (when (> (float-time) end)
        (driver-fail "waited in vain: %s" what))
      (accept-process-output nil 0.05)
      (sit-for 0.01))))

(defun driver-number (name)
  (string-to-number (getenv name)))

(defun driver-goto-finding ()
  (goto-char (point-min))
  (forward-line (1- (driver-number "LINE")))
  (move-to-column (driver-number "COLUMN")))

(defun driver-fixed-p ()
  (save-excursion
    (driver-goto-finding)
    (equal (getenv "FIXED_LINE")
           (buffer-substring (line-beginning-position) (line-end-position)))))

(defun driver-open ()
  "Opens the brief as a person would who has copied the configuration."
  (load (expand-file-name "init.el") nil t)
  (setq make-backup-files nil
        create-lockfiles nil
        ;; A list means a mouse click, which asks by a menu.
        last-nonmenu-event ?a)
  (find-file (getenv "BRIEF"))
  ;; Both packages wait for the first command.
  (run-hooks 'post-command-hook))

(defmacro driver-choosing-first (offered &rest body)
  "Runs BODY; of what it asks, the first is taken.  OFFERED becomes the list."
  (declare (indent 1))
  `(cl-letf (((symbol-function 'completing-read)
              (lambda (_prompt choices &rest _)
                (setq ,offered (all-completions "" choices))
                (car ,offered))))
     ,@body))
