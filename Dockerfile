FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The embedded database leaves files that everyone may write.
RUN npm run build && chmod -R go-w dist

# What runs is bundled in dist/; these are the packages beside it.
FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20-slim
LABEL org.opencontainers.image.title="tip-tiers" \
  org.opencontainers.image.description="Tier history of the U.S. Trafficking in Persons Report as a REST and GraphQL API" \
  org.opencontainers.image.version="1.0.0" \
  org.opencontainers.image.licenses="MIT"
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
# Owned by root: the service changes nothing of itself.
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE DATA-LICENSE.md ./
COPY --from=build /app/assets assets
COPY migrations migrations
COPY seeds seeds
COPY openapi openapi
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=10 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--heap-growing-percent=30", "dist/server.js"]
