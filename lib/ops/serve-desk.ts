import { openDeskClient } from '@/lib/platform/db/desk-client';
import { deskSettings } from '@/lib/platform/env/process-settings';
import { createLogger } from '@/lib/platform/log/logger';
import { serveMetrics } from '@/lib/platform/metrics/serve-metrics';
import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import { createDeskSurface } from '@/lib/platform/surface/desk-surface';
import { absentPart } from './absent-part';
import { errorPage } from './error-page';
import { openNext } from './next-handler';
import { printFault, whenTold } from './process-life';
import { sendDigests } from './send-digests';
import { watchOriginals } from './watch-originals';

/** The fixed words of the desk's addresses: the only ones that its log may name. */
const SEGMENTS = new Set(
  'desk sign-in api auth cases events evidence letters people review staff audit'.split(' '),
);

const DESK_PATH = /^\/(?:desk|sign-in|api\/auth|_next\/static)(?:\/|$)/;

async function serveDesk(): Promise<void> {
  const settings = deskSettings();
  const log = createLogger({ surface: 'desk' });
  const metrics = createMetrics('desk');
  const desk = openDeskClient(settings.databaseUrl);
  const pages = await openNext(settings.host, settings.port);
  const surface = createDeskSurface({
    handler: pages.handle,
    ready: async () => (await desk.$executeRaw`SELECT 1`) === 1,
    origin: settings.origin,
    errorPage: (status, path) => errorPage(status, path, '/desk'),
    absentPart: ({ cookie, 'accept-language': languages }, sheets) => absentPart(cookie, languages, sheets),
    // The public pages are in the same build; here they have neither their database nor their readers.
    allowPath: (path) => DESK_PATH.test(path),
    home: '/desk',
    segments: SEGMENTS,
    log,
    metrics,
  });
  const counts =
    settings.metricsPort === undefined
      ? undefined
      : await serveMetrics(metrics.registry, settings.metricsPort);
  await surface.listen(settings.port, settings.host);
  log.info({ port: settings.port }, 'listening');
  const { mail, origin } = settings;
  const stopDigests = mail === null ? undefined : sendDigests({ db: desk, mail, origin, log });
  const stopChecks = watchOriginals({ db: desk, log });
  whenTold(() => {
    void Promise.all([surface.close(), counts?.close(), stopDigests?.(), stopChecks()])
      .then(() => Promise.all([desk.$disconnect(), pages.close()]))
      .finally(() => process.exit(0));
  });
}

serveDesk().catch((error: unknown) => {
  printFault(error);
  process.exit(1);
});
