#!/usr/bin/env bash
# A Docker engine with the images that Dockerfile and docker-compose.yml name, for a machine that has none:
# installs and starts dockerd where none answers, and builds a stand-in for each image that cannot be pulled, from
# Debian's packages, npm, and the jars that the embedded Neo4j consists of. A stand-in does as far as Hearsay needs
# what the official image does; it is not that image, and says so in its label `hearsay.stand-in`.
#
#   .ci/docker-engine.sh          start the engine, make the images there; what is there stays
#   .ci/docker-engine.sh stop     end the dockerd that this script started
#
# Needs root, apt, npm and Maven. DOCKER_ENGINE_DIR (/var/tmp/hearsay-docker) holds the engine's data.
set -euo pipefail
cd "$(dirname "$0")/.."
project=$PWD
work=${DOCKER_ENGINE_DIR:-/var/tmp/hearsay-docker}
mkdir -p "$work"

say() { printf '[%4ss] %s\n' "$SECONDS" "$*"; }

# quietly <log> <command…>: shows the end of the log if the command fails.
quietly() {
  local log=$work/$1
  shift
  "$@" >"$log" 2>&1 || { tail -n 30 "$log" && return 1; }
}

# There, or to be had.
has() { docker image inspect "$1" >/dev/null 2>&1 || { [ -z "${offline-}" ] && timeout 60 docker pull -q "$1" >/dev/null 2>&1; }; }

# build <folder> <image>: of the Dockerfile on standard input.
build() {
  say "building a stand-in for $2"
  { cat && echo "LABEL hearsay.stand-in=$2"; } >"$1/Dockerfile"
  DOCKER_BUILDKIT=0 quietly build.log docker build --network host -t "$2" "$1"
}

programs() {
  local need=() name
  for name in dockerd:docker.io iptables:iptables debootstrap:debootstrap docker-compose:docker-compose; do
    command -v "${name%:*}" >/dev/null || need+=("${name#*:}")
  done
  [ ${#need[@]} -eq 0 ] && return
  say "apt-get install ${need[*]}"
  quietly apt.log apt-get -qq update
  DEBIAN_FRONTEND=noninteractive quietly apt.log apt-get -qq -y --no-install-recommends install "${need[@]}"
}

engine() {
  docker version >/dev/null 2>&1 && return
  say 'starting dockerd'
  setsid dockerd --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/dockerd.pid" \
    >"$work/dockerd.log" 2>&1 </dev/null &
  for _ in $(seq 120); do docker version >/dev/null 2>&1 && return || sleep 0.5; done
  tail -n 30 "$work/dockerd.log" && return 1
}

# Debian as the machine's own apt gets it, with the certificates and proxies that the machine needs.
debian() {
  has debian:bookworm-slim && return
  say 'building a stand-in for debian:bookworm-slim'
  local base=$work/debian mirror
  mirror=$(apt-cache policy | grep -oE 'https?://[^ ]+/debian' | head -n 1)
  rm -rf "$base"
  quietly debootstrap.log debootstrap --variant=minbase bookworm "$base" "$mirror"
  rm -rf "$base"/var/cache/apt/*.bin "$base"/var/cache/apt/archives/*.deb "$base"/var/lib/apt/lists/* \
    "$base"/usr/share/{doc,man,locale}/* "$base"/var/log/*.log
  install -D /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/ca-certificates.crt"
  apt-config dump | grep -iE '^Acquire.*(Check-|Proxy|CaInfo)' >"$base/etc/apt/apt.conf.d/99machine" || true
  tar -C "$base" -c . | docker import -c 'CMD ["bash"]' -c 'LABEL hearsay.stand-in=debian:bookworm-slim' \
    - debian:bookworm-slim >/dev/null
  rm -rf "$base"
}

# Node and npm as npm has them.
node() {
  has node:24-slim && return
  local folder=$work/node
  mkdir -p "$folder"
  quietly npm.log npm install --no-save --prefix "$folder" node@24 npm@11
  build "$folder" node:24-slim <<'END'
FROM debian:bookworm-slim
COPY node_modules/node/bin/node /usr/local/bin/
COPY node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && useradd --uid 1000 --user-group --create-home --shell /bin/bash node
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
CMD ["node"]
END
}

neo4j() {
  has neo4j:5.26-community && return
  local folder=$work/neo4j
  mkdir -p "$folder" && rm -rf "$folder/lib"
  say "Neo4j's jars"
  # By the code and the checksums of the embedded Neo4j, and shared with it.
  quietly jars.log node_modules/.bin/node --input-type=module -e "
    import { ensurePrograms, programsFolder } from '$project/src/neo4j/embedded/programs.ts';
    await ensurePrograms(programsFolder('$project/.hearsay'), console.log);"
  cp -r .hearsay/neo4j-*/lib "$folder/lib"
  printf '#!/bin/sh\nexec java -cp "$NEO4J_HOME/lib/*" org.neo4j.cli.AdminTool "$@"\n' >"$folder/neo4j-admin"
  printf '%s\n' server.default_listen_address=0.0.0.0 server.directories.import=import >"$folder/neo4j.conf"
  cp .ci/neo4j-entrypoint.sh "$folder/docker-entrypoint.sh"
  chmod +x "$folder/neo4j-admin" "$folder/docker-entrypoint.sh"
  build "$folder" neo4j:5.26-community <<'END'
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless wget \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 7474 --home /var/lib/neo4j neo4j \
 && mkdir -p /var/lib/neo4j/conf /var/lib/neo4j/import /var/lib/neo4j/plugins /var/lib/neo4j/run /data /logs \
 && ln -s /data /var/lib/neo4j/data && ln -s /logs /var/lib/neo4j/logs && chown -R neo4j: /var/lib/neo4j /data /logs
COPY lib /var/lib/neo4j/lib
COPY neo4j.conf /var/lib/neo4j/conf/
COPY neo4j-admin /usr/local/bin/
COPY docker-entrypoint.sh /startup/
ENV NEO4J_HOME=/var/lib/neo4j NEO4J_EDITION=community
WORKDIR /var/lib/neo4j
VOLUME /data /logs
EXPOSE 7474 7687
ENTRYPOINT ["/startup/docker-entrypoint.sh"]
CMD ["neo4j"]
END
}

redis() {
  has redis:7-alpine && return
  mkdir -p "$work/redis"
  build "$work/redis" redis:7-alpine <<'END'
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends redis-server && rm -rf /var/lib/apt/lists/* \
 && mkdir -p /data && chown redis: /data
USER redis
WORKDIR /data
EXPOSE 6379
CMD ["redis-server", "--bind", "0.0.0.0", "--protected-mode", "no"]
END
}

if [ "${1-}" = stop ]; then
  # The number may be another program's by now.
  pid=$(cat "$work/dockerd.pid" 2>/dev/null || true)
  [ "$(cat "/proc/${pid:-0}/comm" 2>/dev/null)" != dockerd ] || kill "$pid"
  exit
fi
programs
engine
# One look whether a registry answers, so that a machine without one does not wait for each image.
[ -n "$(docker images -q debian:bookworm-slim)" ] || has debian:bookworm-slim || offline=1
[ -z "$(docker images -q --filter label=hearsay.stand-in debian:bookworm-slim)" ] || offline=1
debian
node
neo4j
redis
docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep -E '^(debian|node|neo4j|redis):'
