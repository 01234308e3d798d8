#!/bin/bash
# What Hearsay needs of what the official image of Neo4j does at its start; see docker-engine.sh.
set -eu
[ "${1:-neo4j}" = neo4j ] || exec "$@"
cd "$NEO4J_HOME"
conf=conf/neo4j.conf

put() {
  sed -i "\|^$1=|d" "$conf"
  printf '%s=%s\n' "$1" "$2" >>"$conf"
}

# NEO4J_server_memory_heap_max__size=1G is server.memory.heap.max_size=1G; empty is not set.
while IFS= read -r -d '' pair; do
  name=${pair%%=*} value=${pair#*=}
  [[ $name == NEO4J_[a-z]* && -n $value ]] || continue
  name=${name#NEO4J_} name=${name//__/%} name=${name//_/.}
  put "${name//%/_}" "$value"
done < <(env -0)

auth=${NEO4J_AUTH:-}
[ -z "${NEO4J_AUTH_PATH:-}" ] || auth=$(cat "$NEO4J_AUTH_PATH")
case $auth in
  none) put dbms.security.auth_enabled false ;;
  neo4j/?*) [ -e data/databases/system ] || neo4j-admin dbms set-initial-password "${auth#neo4j/}" ;;
  '') ;;
  *) echo 'NEO4J_AUTH must be none or neo4j/<password>' >&2 && exit 1 ;;
esac

as=()
if [ "$(id -u)" = 0 ]; then
  chown -R neo4j: /data /logs conf import
  as=(setpriv --reuid=neo4j --regid=neo4j --clear-groups --)
fi
heap() { sed -n "s/^server\.memory\.heap\.$1=/$2/p" "$conf"; }
opens=()
for package in java.nio java.io sun.nio.ch java.util.concurrent; do opens+=("--add-opens=java.base/$package=ALL-UNNAMED"); done
# shellcheck disable=SC2046
exec "${as[@]}" java -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError $(heap initial_size -Xms) $(heap max_size -Xmx) "${opens[@]}" \
  -cp 'lib/*' org.neo4j.server.CommunityEntryPoint --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_HOME/conf" --console-mode
