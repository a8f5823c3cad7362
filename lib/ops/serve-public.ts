import { receiveCorrection } from '@/lib/corrections/write-public';
import { openChangeFeed } from '@/lib/platform/db/change-feed';
import { publicSettings } from '@/lib/platform/env/process-settings';
import { createLogger } from '@/lib/platform/log/logger';
import { serveMetrics } from '@/lib/platform/metrics/serve-metrics';
import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import { createPublicSurface } from '@/lib/platform/surface/public-surface';
import { errorPage } from './error-page';
import { openNext } from './next-handler';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { printFault, whenTold } from './process-life';
import {
  CORRECTIONS_PATH,
  DATA_PREFIX,
  isPublicPath,
  notFoundPath,
  PUBLIC_SEGMENTS,
} from './public-addresses';

const SECRETS = ['DATABASE_URL', 'DESK_DATABASE_URL', 'NEXTAUTH_SECRET'];

/** The public process has no key to the rest. Given one by mistake, it does not start. */
function refuseSecrets(): void {
  const given = SECRETS.filter((name) => process.env[name] !== undefined);
  if (given.length === 0) return;
  throw new OperatorFault(`The public process must not be given ${given.join(', ')}.`);
}

async function servePublic(): Promise<void> {
  refuseSecrets();
  const settings = publicSettings();
  const log = createLogger({ surface: 'public' });
  const metrics = createMetrics('public');
  const feed = openChangeFeed(settings.databaseUrl);
  const pages = await openNext(settings.host, settings.port);
  // Next reads .env files of its own accord.
  refuseSecrets();
  const surface = createPublicSurface({
    handler: pages.handle,
    feed,
    ready: feed.ready,
    allowPath: isPublicPath,
    notFoundPath,
    formPath: CORRECTIONS_PATH,
    receiveForm: (_path, fields) => receiveCorrection(fields),
    origin: settings.origin,
    errorPage,
    problemPath: DATA_PREFIX,
    segments: PUBLIC_SEGMENTS,
    log,
    metrics,
  });
  const counts =
    settings.metricsPort === undefined
      ? undefined
      : await serveMetrics(metrics.registry, settings.metricsPort);
  await surface.listen(settings.port, settings.host);
  log.info({ port: settings.port }, 'listening');
  whenTold(() => {
    void Promise.all([surface.close(), counts?.close()])
      .then(() => Promise.all([feed.close(), pages.close()]))
      .finally(() => process.exit(0));
  });
}

servePublic().catch((error: unknown) => {
  printFault(error);
  process.exit(1);
});
