# The first stage builds the bundle. The second contains Node and the bundle, but no packages and no provider files.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Without scripts, because the source that `prepare` builds is not here yet.
RUN npm ci --ignore-scripts
COPY rolldown.config.js ./
COPY src src
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json ./
COPY --from=build /build/dist dist

# INTERNAL_HOST: orchestrators and Caddy cannot reach the container's loopback address. Never publish the internal port.
ENV NODE_ENV=production INTERNAL_HOST=0.0.0.0
EXPOSE 8080 9090

# Mount your provider files here, read-only. Without a good file the container does not start and prints why.
VOLUME /app/providers

# Numeric, so that Kubernetes can check that it is not root. Nothing is written, so the root file system can be read-only.
USER 1000:1000

HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["node", "-e", "require('node:http').get({ host: '127.0.0.1', port: process.env.PORT || 8080, path: '/health/live' }, answer => process.exit(answer.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]

# No shell and no npm between the orchestrator and Node, so that SIGTERM arrives. `docker run … check` runs another command.
# --disable-sigusr1: SIGUSR1 must not open Node's inspector, not even while the program is loading.
ENTRYPOINT ["node", "--disable-sigusr1", "dist/cli.js"]
CMD ["serve"]
