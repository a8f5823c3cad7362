import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';

import { faultLabel } from '../log/fault-label';
import { routeClass } from '../log/route-class';
import { cacheControl, deskPolicy, SANDBOX, securityHeaders } from './answer-headers';
import { isReady, sendHealth } from './health';
import { closeServer, listenOn, openServer } from './open-server';
import { PUBLIC_LIMITS, type SurfaceOptions } from './surface-options';

export type DeskOptions = Pick<
  SurfaceOptions,
  'handler' | 'ready' | 'origin' | 'errorPage' | 'allowPath' | 'segments' | 'log' | 'metrics' | 'now'
> & {
  /** Where `/` leads. */
  home: string;
  /** What is added to a page that is not there: Next draws that page by script alone. */
  absentPart?: (headers: IncomingHttpHeaders, sheets: readonly string[]) => string;
  /** Whether a proxy in front sets `x-forwarded-*`. Otherwise anyone could, and they are dropped. */
  trustForwarded?: boolean;
};

export type DeskSurface = {
  server: Server;
  listen: (port: number, host: string) => Promise<number>;
  close: () => Promise<void>;
};

/** A whole request: a file of 20 MB over a slow line takes its time. */
const REQUEST_MS = 180_000;

// Headers by which Next and its hosts speak to themselves. From outside they have been used to walk around checks.
const INTERNAL_HEADER =
  /^(?:x-middleware-|x-nextjs-|x-invoke-|x-matched-path$|x-now-|x-vercel-|x-next-|x-nonce$|x-held-|content-security-policy)/;
const FORWARDED_HEADER = /^(?:x-forwarded-|forwarded$|x-real-ip$|x-original-url$|x-rewrite-url$)/;

/**
 * Puts the desk's surface around an inner request handler. It passes all methods through and adds what must not be
 * forgotten by any page: security headers, a nonce for script, `no-store`, a fixed host, no internal header from
 * outside. It decides nothing about who may do what.
 */
export function createDeskSurface(options: DeskOptions): DeskSurface {
  const { log, metrics, segments, handler } = options;
  const now = options.now ?? (() => performance.now());
  const { origin, host } = new URL(options.origin);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    const nonce = randomBytes(18).toString('base64');
    const policy = deskPolicy(nonce);
    const security = securityHeaders(policy, origin, 'same-origin');
    if (path === '/healthz') {
      sendHealth(response, 200, { alive: true }, security);
      return;
    }
    if (path === '/readyz') {
      const ready = await isReady(options.ready);
      sendHealth(response, ready ? 200 : 503, { ready }, security);
      return;
    }

    if (path === '/' || !options.allowPath(path)) {
      for (let at = 0; at + 1 < security.length; at += 2) {
        response.setHeader(security[at] ?? '', security[at + 1] ?? '');
      }
      response.setHeader('Cache-Control', cacheControl('never'));
      if (path === '/') response.writeHead(307, { Location: options.home }).end();
      else {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(request.method === 'HEAD' ? '' : options.errorPage(404, path));
      }
      return;
    }

    const startedAt = now();
    cleanRequest(request, host, options.trustForwarded === true);
    // Next puts the nonce on its own script elements when it finds this header in the request.
    for (const [name, value] of [
      ['x-nonce', nonce],
      ['content-security-policy', policy],
    ] as const) {
      request.headers[name] = value;
      request.rawHeaders.push(name, value);
    }
    guardHeaders(response, security, path.startsWith('/_next/static/'));
    const { absentPart } = options;
    if (absentPart !== undefined) sayAbsence(response, (sheets) => absentPart(request.headers, sheets));
    response.once('finish', () => {
      const route = routeClass(path, segments);
      const ms = Math.round((now() - startedAt) * 10) / 10;
      metrics.answers(route, response.statusCode).count += 1;
      metrics.rendered(ms / 1000);
      log.info(
        { method: request.method, route, status: response.statusCode, ms, source: 'rendered' },
        'answer',
      );
    });
    await handler(request, response);
  }

  function listener(request: IncomingMessage, response: ServerResponse): void {
    answer(request, response).catch((error: unknown) => {
      const path = request.url ?? '/';
      log.error({ ...faultLabel(error), route: routeClass(path, segments), status: 500 }, 'answer-failed');
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response
        .writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(options.errorPage(500, path));
    });
  }

  const server = openServer(listener, REQUEST_MS);
  return {
    server,
    listen: (port, address) => listenOn(server, port, address),
    close: () => closeServer(server, PUBLIC_LIMITS.closeMs),
  };
}

function cleanRequest(request: IncomingMessage, host: string, trustForwarded: boolean): void {
  const isForeign = (name: string): boolean =>
    INTERNAL_HEADER.test(name) || (!trustForwarded && FORWARDED_HEADER.test(name));
  const raw: string[] = [];
  for (let at = 0; at + 1 < request.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2);
    const key = name.toLowerCase();
    if (!isForeign(key) && key !== 'host') raw.push(name, value);
  }
  raw.push('host', host);
  request.rawHeaders = raw;
  request.headers = {
    ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !isForeign(name))),
    host,
  };
}

/**
 * Sets the surface's headers last, when the head is written: no page can leave them out or weaken them. A file that is
 * handed out may be closed off further.
 */
function guardHeaders(response: ServerResponse, security: readonly string[], isStatic: boolean): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const given = rest.find((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
    for (const [name, value] of Object.entries(given ?? {})) {
      if (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
        response.setHeader(name, value);
    }
    response.removeHeader('X-Powered-By');
    const isSealedOff = response.getHeader('Content-Security-Policy') === SANDBOX;
    for (let at = 0; at + 1 < security.length; at += 2) {
      const [name = '', value = ''] = security.slice(at, at + 2);
      response.setHeader(name, value);
    }
    if (isSealedOff) response.setHeader('Content-Security-Policy', SANDBOX);
    response.setHeader('Cache-Control', cacheControl(isStatic && status === 200 ? 'fixed' : 'never'));
    // Such a page may still grow: see sayAbsence.
    if (status === 404) response.removeHeader('Content-Length');
    return writeHead(status);
  };
}

const isAbsentPage = (response: ServerResponse): boolean =>
  response.statusCode === 404 && String(response.getHeader('Content-Type')).startsWith('text/html');

/** A style sheet as a page of Next names it, which links it by script alone where it is not there. */
const SHEET = /\/_next\/static\/[\w./-]+\.css/g;

/** Adds a part to the end of a page that is not there; it is told which style sheets the page names. */
function sayAbsence(response: ServerResponse, part: (sheets: readonly string[]) => string): void {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const sent: string[] = [];
  response.write = (...args: unknown[]): boolean => {
    const [chunk] = args;
    if (isAbsentPage(response))
      sent.push(chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk));
    return write(...args);
  };
  response.end = (...args: unknown[]): ServerResponse => {
    if (!isAbsentPage(response) || response.req.method === 'HEAD') return end(...args);
    const [last] = args;
    if (typeof last === 'string' || last instanceof Uint8Array) response.write(last);
    const sheets = [...new Set(sent.join('').match(SHEET) ?? [])];
    return end(part(sheets), ...args.filter((arg) => typeof arg === 'function'));
  };
}
