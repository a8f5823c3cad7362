import type { IncomingMessage, Server, ServerResponse } from 'node:http';

import { faultLabel } from '../log/fault-label';
import { routeClass } from '../log/route-class';
import type { Tally } from '../metrics/surface-metrics';
import { publicHeaders } from './answer-headers';
import { AnswerSource, type Kept } from './answer-source';
import { FeedFollower } from './feed-follower';
import type { FinishedAnswer } from './finished-answer';
import { isReady, sendHealth } from './health';
import { InnerFault } from './inner-request';
import { AnswerMemory } from './memory';
import { closeServer, listenOn, openServer } from './open-server';
import { makePage, type PageOrder } from './page-kitchen';
import { readForm } from './receive-form';
import { refusalAnswer } from './refusal-answer';
import { judgeRequest, type Passed } from './request-gate';
import { sendAnswer } from './send-answer';
import { PUBLIC_LIMITS, type SurfaceOptions } from './surface-options';

export type PublicSurface = {
  server: Server;
  /** Asks the feed for the first time, then opens the port (0: a free one) and tells which it took. */
  listen: (port: number, host: string) => Promise<number>;
  /** Asks the feed now, without waiting for its turn. */
  askFeed: () => Promise<void>;
  close: () => Promise<void>;
};

const STATIC_PREFIX = '/_next/static/';
// Styles, fonts and pictures. Script is not among them: this surface has no reader for it.
const STATIC_FILE = /\.(?:css|woff2?|ttf|otf|svg|png|jpe?g|webp|avif|gif|ico)$/i;

/** Puts the public surface around an inner request handler: see docs/design, "How the public surface answers". */
export function createPublicSurface(options: SurfaceOptions): PublicSurface {
  const { log, metrics, segments } = options;
  const limits = { ...PUBLIC_LIMITS, ...options.limits };
  const now = options.now ?? (() => performance.now());
  const origin = new URL(options.origin).origin;
  const security = publicHeaders(origin, false);

  const memory = new AnswerMemory<Kept>({ bytes: limits.memoryBytes, entryBytes: limits.entryBytes });
  const follower = new FeedFollower({
    feed: options.feed,
    now,
    staleAfter: limits.staleAfterMs,
    onChange: (tags) => memory.drop(tags),
    onFault: (error) => log.warn(faultLabel(error), 'feed-silent'),
  });
  // An answer from memory is counted without working out its route class again.
  const tallies = new WeakMap<FinishedAnswer, Tally>();
  const source = new AnswerSource(memory, follower, now, limits.renderings, options.today ?? utcDay);
  metrics.watch({
    memory: () => ({ bytes: memory.bytes, entries: memory.entries }),
    feedAge: () => follower.age() / 1000,
  });

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    if (request.method === 'GET' || request.method === 'HEAD') {
      const answer = source.recall(url);
      if (answer !== undefined) {
        metrics.hits.count += 1;
        send(request, response, answer, url);
        return;
      }
    }
    answerAnew(request, response, url).catch((error: unknown) => {
      log.error(faultLabel(error), 'answer-failed');
      response.destroy();
    });
  }

  async function answerAnew(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const method = request.method ?? '';
    const passed = judgeRequest(method, url, { ...limits, formPath: options.formPath });
    if (passed.kind === 'refuse') {
      if (passed.allow !== undefined) response.setHeader('Allow', passed.allow);
      return refuse(request, response, passed.status, passed.path);
    }
    if (passed.path === '/healthz') {
      sendHealth(response, 200, { alive: true }, security);
      return;
    }
    if (passed.path === '/readyz') return answerReady(response);
    if (passed.method === 'POST') return answerForm(request, response, passed);
    if (passed.path.startsWith('/_next/') && !isStaticFile(passed.path)) {
      return refuse(request, response, 404, passed.path);
    }
    // The same address may have come with a parameter that does not count, and may stand in memory without it.
    const recalled = passed.address === url ? undefined : source.recall(passed.address);
    metrics[recalled === undefined ? 'misses' : 'hits'].count += 1;
    await answerWith(request, response, passed.path, () => recalled ?? fetchPage(request, passed));
  }

  /** The order for one address: one that is not served here becomes the page that says so, whatever was asked. */
  function fetchPage(
    request: IncomingMessage,
    { path, address }: Passed,
  ): Promise<FinishedAnswer> | FinishedAnswer {
    const fixed = path.startsWith(STATIC_PREFIX);
    if (path === '/') {
      const acceptLanguage = request.headers['accept-language'];
      return render({ address, path, cache: 'page', acceptLanguage }, 'GET');
    }
    if (fixed || options.allowPath(path)) {
      const order: PageOrder = { address, path, cache: fixed ? 'fixed' : 'page' };
      // 404 is not kept: the addresses of nothing are without number.
      const keeps = ({ status }: FinishedAnswer): boolean => status === 200 || status === 410;
      return source.fetch({ address, make: () => renderOrMissing(order), keeps, fixed });
    }
    return missingPage(path);
  }

  /**
   * Next's own answer to `notFound()` draws its words by script and is an empty page without. So a 404 that bears no
   * mark is replaced by the page that says it in words.
   */
  async function renderOrMissing(order: PageOrder): Promise<FinishedAnswer> {
    const answer = await render(order, 'GET');
    return answer.strayed ? missingPage(order.path) : answer;
  }

  function missingPage(path: string): Promise<FinishedAnswer> | FinishedAnswer {
    const missing = options.notFoundPath(path);
    const order: PageOrder = { address: missing, path: missing, cache: 'page', status: 404 };
    return (
      source.recall(missing) ??
      source.fetch({ address: missing, make: () => render(order, 'GET'), keeps: () => true, fixed: false })
    );
  }

  async function answerForm(
    request: IncomingMessage,
    response: ServerResponse,
    passed: Passed,
  ): Promise<void> {
    const { receiveForm } = options;
    if (receiveForm === undefined) {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(request, response, 405, passed.path);
    }
    const form = await readForm(request, origin, { bytes: limits.formBytes, within: limits.formMs });
    if (form.kind === 'refuse') {
      response.shouldKeepAlive = false;
      return refuse(request, response, form.status, passed.path);
    }
    await answerWith(request, response, passed.path, async () => {
      const outcome = await receiveForm(passed.path, form.fields);
      return render({ address: passed.address, path: passed.path, cache: 'never', outcome }, 'POST');
    });
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const feed = follower.fresh();
    const ready = feed || (await isReady(options.ready));
    sendHealth(response, ready ? 200 : 503, { ready, feed }, security);
  }

  async function render(order: PageOrder, method: string): Promise<FinishedAnswer> {
    const startedAt = now();
    const answer = await makePage(order, options, limits);
    const ms = Math.round((now() - startedAt) * 10) / 10;
    metrics.rendered(ms / 1000);
    const { status, length: bytes } = answer;
    const route = routeClass(order.path, segments);
    log.info({ method, route, status, ms, bytes, source: 'rendered' }, 'answer');
    return answer;
  }

  async function answerWith(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    make: () => Promise<FinishedAnswer> | FinishedAnswer,
  ): Promise<void> {
    let answer: FinishedAnswer;
    try {
      answer = await make();
    } catch (error) {
      const status = error instanceof InnerFault && isPassing(error) ? 503 : 500;
      log.error({ ...faultLabel(error), route: routeClass(path, segments), status }, 'answer-failed');
      if (status === 503) response.setHeader('Retry-After', '5');
      return refuse(request, response, status, path);
    }
    send(request, response, answer, path);
  }

  async function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    path: string,
  ): Promise<void> {
    send(request, response, await refusalAnswer(status, path, options, { origin, security }), path);
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    answer: FinishedAnswer,
    path: string,
  ): void {
    const status = sendAnswer(request, response, answer);
    const known = status === answer.status ? tallies.get(answer) : undefined;
    const tally = known ?? metrics.answers(routeClass(path, segments), status);
    if (known === undefined && status === answer.status) tallies.set(answer, tally);
    tally.count += 1;
  }

  const server = openServer(listener);
  let timer: NodeJS.Timeout | undefined;
  return {
    server,
    listen: async (port, host) => {
      await follower.askNow();
      timer = setInterval(() => void follower.askNow(), limits.askEveryMs);
      return listenOn(server, port, host);
    },
    askFeed: () => follower.askNow(),
    close: () => {
      clearInterval(timer);
      return closeServer(server, limits.closeMs);
    },
  };
}

const utcDay = (): number => Math.floor(Date.now() / 86_400_000);

function isStaticFile(path: string): boolean {
  return path.startsWith(STATIC_PREFIX) && STATIC_FILE.test(path);
}

/** Whether the same request may go well in a moment. */
function isPassing(fault: InnerFault): boolean {
  return fault.code === 'TOO_SLOW' || fault.code === 'TOO_MANY' || fault.code === 'CUT_OFF';
}
