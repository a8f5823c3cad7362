# Not tested where Held was written: no container engine was at hand. Corrections are welcome.
# One image, two processes: the command says which surface it serves.
FROM node:22-bookworm-slim AS build
WORKDIR /srv/held
COPY . .
RUN npm install --no-audit --no-fund
RUN node lib/ops/start.mjs generate && npx next build

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HELD_HOST=0.0.0.0
WORKDIR /srv/held
COPY --from=build --chown=node:node /srv/held /srv/held
RUN mkdir -p /var/lib/held && chown node:node /var/lib/held
USER node
EXPOSE 3000 3001
CMD ["node", "--import", "tsx", "lib/ops/serve-public.ts"]
