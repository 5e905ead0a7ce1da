#!/usr/bin/env bash
# Runs brieflint check for action.yml: annotations to the log, a summary to the job's page, SARIF to a file.
set -euo pipefail

options=(--fail-on "$FAIL_ON" --format github --format "sarif=$SARIF")
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  options+=(--format "markdown=$SARIF.md")
fi
if [ -n "$CHANGED_SINCE" ]; then
  options+=(--changed-since "$CHANGED_SINCE")
fi

status=0
set -f # words on purpose; globs are for brieflint
# shellcheck disable=SC2086
"$BRIEFLINT" check "${options[@]}" $ARGUMENTS $PATHS || status=$?

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$SARIF.md" ]; then
  cat "$SARIF.md" >>"$GITHUB_STEP_SUMMARY"
  rm -f "$SARIF.md"
fi
exit "$status"
