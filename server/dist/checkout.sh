# Read by bin/brieflint in a checkout: $home is the folder server. Says $java, $jar and $archive, and makes what is missing.
# shellcheck shell=sh disable=SC2034,SC2154

say() {
  printf 'brieflint: %s\n' "$1" >&2
}

fail() {
  say "$1"
  exit 2
}

jar=$home/target/brieflint.jar

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail 'Java 17 or later is needed. Debian: apt-get install openjdk-17-jdk maven'
fi

if [ ! -f "$jar" ]; then
  command -v mvn >/dev/null || fail 'Maven is needed to build Brieflint once. Debian: apt-get install openjdk-17-jdk maven'
  say 'building once, this takes a minute or two ...'
  (cd "$home/.." && mvn -q -B -DskipTests -pl server -am package) >&2 || fail 'the build failed; its messages stand above.'
  [ -f "$jar" ] || fail "the build made no $jar"
fi

# Loaded classes, kept from one start to the next: for this jar and this Java only.
stamp=$(ls -lnL "$jar" "$java" 2>/dev/null | cksum | cut -d ' ' -f 1) || stamp=unknown
archive=$home/target/brieflint-$stamp.jsa
if { [ ! -f "$archive" ] || [ "$jar" -nt "$archive" ]; } && [ -w "$home/target" ]; then
  major=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \([0-9]*\).*/\1/p')
  [ "${major:-0}" -ge 17 ] 2>/dev/null || fail "Java 17 or later is needed; $java is ${major:-unknown}."
  fresh=$archive.$$
  # An empty file remembers that this Java cannot do it.
  "$home/dist/class-archive" "$fresh" "$java" -jar "$jar" >/dev/null 2>&1 || : >"$fresh"
  rm -f "$home"/target/brieflint-*.jsa
  mv -f "$fresh" "$archive" 2>/dev/null || rm -f "$fresh"
fi
