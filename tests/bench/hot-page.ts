import { gunzipSync } from 'node:zlib';

import { median } from '@/lib/ops/bench-figures';

import { readGzipped } from './read-raw';
import { runWrk } from './run-wrk';
import { startNginx } from './start-nginx';

export type HotPageFigures = {
  /** Requests a second in each round. */
  surface: number[];
  nginx: number[];
  /** Empty where no process that renders each time was given. */
  rendered: number[];
  /** The median of the rounds' ratios, surface by nginx. */
  ratio: number;
  /** The median of the rounds' ratios, surface by the page rendered each time; NaN without such a process. */
  timesRendered: number;
  gzipBytes: number;
};

export type HotPageLoad = { rounds: number; secondsEach: number; connections: number };

/**
 * A process that renders is at its limit with a few readers. With many, their answers all come late and together, and
 * those still under way when a round ends would be lost from its count: it would look slower than it is.
 */
const RENDERED_CONNECTIONS = 4;

const LOAD: HotPageLoad = { rounds: 5, secondsEach: 3, connections: 50 };

/**
 * Compares a hot page of a running surface with nginx serving the same bytes, both gzip, and where `renderedUrl` is
 * given with a process that renders the page for each request. All are loaded in turns, because the speed of a machine
 * drifts; of the ratios the median counts. Takes about 35 s with the usual load, 55 s with a third target.
 *
 * @param url a page of the surface, which has to stand in its memory after one reading
 */
export async function compareHotPage(
  url: string,
  { renderedUrl, load = LOAD }: { renderedUrl?: string; load?: HotPageLoad } = {},
): Promise<HotPageFigures> {
  const gzipped = await readGzipped(url);
  const nginx = await startNginx({ plain: gunzipSync(gzipped), gzipped });
  const reference = `${nginx.origin}/page.html`;
  const surface: Target = { url, connections: load.connections, rates: [] };
  const still: Target = { url: reference, connections: load.connections, rates: [] };
  const rendered: Target = { url: renderedUrl ?? '', connections: RENDERED_CONNECTIONS, rates: [] };
  const targets = [surface, still, ...(renderedUrl === undefined ? [] : [rendered])];
  try {
    if (!(await readGzipped(reference)).equals(gzipped))
      throw new Error('nginx does not serve the same bytes');
    for (const target of targets) await loadOnce(target, 1);
    for (let round = 0; round < load.rounds; round += 1)
      for (const target of targets) target.rates.push(await loadOnce(target, load.secondsEach));
  } finally {
    await nginx.stop();
  }
  const by = (others: Target) =>
    median(surface.rates.map((rate, round) => rate / (others.rates[round] ?? Number.NaN)));
  return {
    surface: surface.rates,
    nginx: still.rates,
    rendered: rendered.rates,
    ratio: by(still),
    timesRendered: by(rendered),
    gzipBytes: gzipped.length,
  };
}

type Target = { url: string; connections: number; rates: number[] };

function loadOnce({ url, connections }: Target, seconds: number): Promise<number> {
  return runWrk(url, { connections, seconds, headers: { 'Accept-Encoding': 'gzip' } });
}

/** One line per figure, for people. */
export function printHotPage(figures: HotPageFigures): string {
  const rates = (all: number[]): string =>
    all.map((rate) => Math.round(rate).toLocaleString('en')).join('  ');
  return [
    `hot page, ${figures.gzipBytes} bytes gzip`,
    `  surface  ${rates(figures.surface)}  requests a second`,
    `  nginx    ${rates(figures.nginx)}  requests a second`,
    ...(figures.rendered.length === 0 ? [] : [`  rendered ${rates(figures.rendered)}  requests a second`]),
    `  surface/nginx, median of ${figures.surface.length} rounds: ${figures.ratio.toFixed(2)}`,
  ].join('\n');
}
