import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';

import { createLogger } from '@/lib/platform/log/logger';
import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import type { FeedChange } from '@/lib/platform/surface/feed-follower';
import { createPublicSurface, type PublicSurface } from '@/lib/platform/surface/public-surface';
import type { SurfaceOptions } from '@/lib/platform/surface/surface-options';

export type InnerSeen = { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders };

/** A public surface around a handler given by the test, with a clock and a feed that the test moves. */
export type ToySurface = PublicSurface & {
  port: number;
  /** Requests as the inner handler saw them. */
  seen: InnerSeen[];
  changes: FeedChange[];
  feed: { broken: boolean };
  logged: () => string;
  metrics: ReturnType<typeof createMetrics>;
  pass: (ms: number) => void;
};

export type ToyHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'X-Powered-By': 'toy' });
  response.end(body);
}

export async function openToySurface(
  handler: ToyHandler,
  overrides: Partial<SurfaceOptions> = {},
): Promise<ToySurface> {
  const seen: InnerSeen[] = [];
  const changes: FeedChange[] = [];
  const feed = { broken: false };
  let lines = '';
  let time = 0;
  const metrics = createMetrics('public');
  const failed = (): Promise<never> => Promise.reject(new Error('the feed is down'));
  const surface = createPublicSurface({
    handler: async (request, response) => {
      seen.push({ method: request.method, url: request.url, headers: { ...request.headers } });
      await handler(request, response);
    },
    feed: {
      ask: (after) => (feed.broken ? failed() : Promise.resolve(changes.filter(({ seq }) => seq > after))),
      latest: () => (feed.broken ? failed() : Promise.resolve(changes.at(-1)?.seq ?? 0)),
    },
    ready: () => Promise.resolve(true),
    allowPath: (path) => /^\/(?:en|ru|kk|api)(?:\/|$)/.test(path),
    notFoundPath: (path) => `/${/^\/(ru|kk)\b/.exec(path)?.[1] ?? 'en'}/nothing-here`,
    formPath: /^\/en\/corrections$/,
    origin: 'http://held.example',
    errorPage: (status, path) => `<!DOCTYPE html><title>${status}</title><p>${path.slice(0, 3)}</p>`,
    problemPath: /^\/api\//,
    segments: new Set(['en', 'ru', 'kk', 'cases', 'corrections', 'api', 'v1']),
    log: createLogger({ surface: 'public', destination: { write: (line) => void (lines += line) } }),
    metrics,
    now: () => time,
    ...overrides,
    // The test asks the feed itself.
    limits: { askEveryMs: 2_000_000_000, ...overrides.limits },
  });
  const port = await surface.listen(0, '127.0.0.1');
  return {
    ...surface,
    port,
    seen,
    changes,
    feed,
    logged: () => lines,
    metrics,
    pass: (ms) => (time += ms),
  };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** Sends exactly these headers, and no encoding or agent of its own; the body is given back undecoded. */
export function ask(
  port: number,
  path: string,
  given: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        method: given.method ?? 'GET',
        headers: given.headers ?? {},
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            text: body.toString('utf8'),
          });
        });
      },
    );
    request.on('error', reject);
    request.end(given.body);
  });
}

/** Sends raw bytes and gives back everything that came until the surface closed the connection. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

/** A promise that the test settles. */
export function gate<T = void>(): { opened: Promise<T>; open: (value: T) => void } {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => (open = resolve));
  return { opened, open };
}
