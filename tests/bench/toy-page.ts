import { createLogger } from '@/lib/platform/log/logger';
import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import { createPublicSurface } from '@/lib/platform/surface/public-surface';

import { compareHotPage, printHotPage } from './hot-page';

/** Runs the surface alone around a page of the usual size, in the process the test loads; prints its address. */
async function serveToyPage(): Promise<void> {
  const entry = (at: number): string =>
    `<li id="e${at}"><time>2019-07-${at}</time> Entry ${at * 7919} of a timeline</li>`;
  const list = Array.from({ length: 60 }, (_, at) => entry(at)).join('');
  const page = `<!DOCTYPE html><html lang="en"><head><meta name="held-answer" content="status=200;tags=case:toy"/></head><body><ol>${list}</ol><script>flight</script></body></html>`;
  const surface = createPublicSurface({
    handler: (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      return Promise.resolve();
    },
    feed: { ask: () => Promise.resolve([]), latest: () => Promise.resolve(0) },
    ready: () => Promise.resolve(true),
    allowPath: () => true,
    notFoundPath: () => '/en',
    formPath: /^\/en\/corrections$/,
    origin: 'http://127.0.0.1',
    errorPage: (status) => String(status),
    segments: new Set(['en', 'cases']),
    log: createLogger({ surface: 'public' }),
    metrics: createMetrics('public'),
  });
  process.send?.(await surface.listen(0, '127.0.0.1'));
}

/** Starts that process, compares, prints, stops it. */
async function compareToyPage(): Promise<void> {
  const { fork } = await import('node:child_process');
  const child = fork(new URL(import.meta.url), ['serve'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(Number(message)));
      child.once('exit', (code) => reject(new Error(`the surface ended with ${String(code)}`)));
    });
    const figures = await compareHotPage(`http://127.0.0.1:${port}/en/cases/toy`);
    process.stdout.write(`${printHotPage(figures)}\n`);
  } finally {
    child.kill();
  }
}

await (process.argv[2] === 'serve' ? serveToyPage() : compareToyPage());
