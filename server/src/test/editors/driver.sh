# What every driver shares. RealEditorsIT starts a driver in an empty home folder with
#   BRIEF   the brief to open
#   PAGES   docs/editors: each driver uses the configuration that its page tells people to copy
# and `brieflint` on the PATH. A driver ends with 0, with 77 when its editor is not here, or with
# anything else. What it leaves in $BRIEF is compared by RealEditorsIT.
set -u
export LC_ALL=C.UTF-8

# The finding to wait for, its place (from 1, the end not included), and the rewrite to choose.
words='Bob forgot to renew the certificate'
line=$(sed -n 3p "$BRIEF")
before=${line%%"$words"*}
export LINE=3 COLUMN=$((${#before} + 1)) END=$((${#before} + 1 + ${#words}))
export RULE=blame/forgot-to REWRITE='Say “we did not renew the certificate”'
export FIXED_LINE="${before}we did not renew the certificate."

# this_is NAME_AND_VERSION
this_is() { printf 'This is %s\n' "$1"; }

# fail MESSAGE
fail() {
  printf 'FAILED: %s\n' "$1"
  exit 1
}

# need PROGRAM
need() {
  command -v "$1" >/dev/null || { printf '%s is not installed\n' "$1"; exit 77; }
}

# editor COMMAND...: runs an editor; newer.sh takes that of a newer Debian
editor() { "$@"; }

# need_editor PROGRAM
need_editor() {
  editor bash -c "command -v $1" >/dev/null || { printf '%s is not installed\n' "$1"; exit 77; }
}

# eventually WHAT COMMAND...: waits until the command succeeds
eventually() {
  local what=$1 end=$((SECONDS + ${PATIENCE:-60}))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || fail "waited in vain: $what"
    sleep 0.1
  done
}

# block PAGE HEADING LANGUAGE: the first block of code in that language under that heading
block() {
  awk -v heading="$2" -v fence='```'"$3" '
    /^#/ { here = $0; sub(/^#+ */, "", here) }
    inside && /^```/ { exit }
    inside { print }
    here == heading && $0 == fence { inside = 1 }
  ' "$PAGES/$1" | grep . || fail "$1 has no $3 block under “$2”"
}

on_disk() {
  [ "$(sed -n "${LINE}p" "$BRIEF")" = "$FIXED_LINE" ]
}

[ -z "${NEWER:-}" ] || . "${BASH_SOURCE%/*}/newer.sh" $NEWER
