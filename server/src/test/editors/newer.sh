# Sourced by driver.sh for NEWER='SUITE PACKAGE...': `editor` then runs one of another Debian. Its
# /usr and /etc are laid over those of this machine, for the editor alone; everything else, the
# Java that runs Brieflint included, stays.
suite=$1
shift
need unshare
need mmdebstrap
[ "$(id -u)" = 0 ] || { echo 'only root can lay one Debian over another'; exit 77; }
tree=$TREES/$suite

make_tree() {
  local mirror
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep '/debian/*$' | head -1)
  mkdir -p "$TREES"
  # A mirror's unstable may be past its date.
  mmdebstrap --quiet --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' \
    --include=ca-certificates "$suite" "$tree" "${mirror:?no mirror}"
}

[ -f "$tree/made" ] || { rm -rf "$tree"; make_tree >make-tree.log 2>&1 && touch "$tree/made"; } ||
  { tail -3 make-tree.log; echo "no Debian $suite"; exit 77; }
for package in "$@"; do
  [ -e "$tree/var/lib/dpkg/info/$package.list" ] || lacking="${lacking:-} $package"
done
if [ -n "${lacking:-}" ]; then
  cp /etc/resolv.conf "$tree/etc/resolv.conf" 2>/dev/null
  in_tree() { DEBIAN_FRONTEND=noninteractive chroot "$tree" apt-get -q -o Acquire::Check-Valid-Until=false "$@"; }
  { in_tree update && in_tree install -y --no-install-recommends $lacking; } >packages.log 2>&1 ||
    { tail -3 packages.log; echo "no$lacking in Debian $suite"; exit 77; }
fi

editor() {
  unshare --mount --propagation private bash -c '
    tree=$1
    shift
    for kept in /usr/lib/jvm /etc/java*; do
      [ -d "$kept" ] && mkdir -p "$tree$kept" && mount --rbind "$kept" "$tree$kept"
    done
    mount --rbind "$tree/etc" /etc && mount --rbind "$tree/usr" /usr && exec "$@"
  ' bash "$tree" "$@"
}
