import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

import { runWrk } from './run-wrk';
import { startNginx } from './start-nginx';

export type HotPageFigures = {
  /** Requests a second in each round. */
  surface: number[];
  nginx: number[];
  /** The median of the rounds' ratios, surface by nginx. */
  ratio: number;
  gzipBytes: number;
};

export type HotPageLoad = { rounds: number; secondsEach: number; connections: number };

const LOAD: HotPageLoad = { rounds: 5, secondsEach: 3, connections: 50 };

/**
 * Compares a hot page of a running surface with nginx serving the same bytes, both gzip. The two are loaded in turns,
 * because the speed of a machine drifts; of the ratios the median counts. Takes about 35 s with the usual load.
 *
 * @param url a page of the surface, which has to stand in its memory after one reading
 */
export async function compareHotPage(url: string, load: HotPageLoad = LOAD): Promise<HotPageFigures> {
  const gzipped = await readGzipped(url);
  const nginx = await startNginx({ plain: gunzipSync(gzipped), gzipped });
  const headers = { 'Accept-Encoding': 'gzip' };
  const wrk = { connections: load.connections, headers };
  const figures: HotPageFigures = { surface: [], nginx: [], ratio: 0, gzipBytes: gzipped.length };
  try {
    const reference = `${nginx.origin}/page.html`;
    if (!(await readGzipped(reference)).equals(gzipped))
      throw new Error('nginx does not serve the same bytes');
    for (const target of [url, reference]) await runWrk(target, { ...wrk, seconds: 1 });
    for (let round = 0; round < load.rounds; round += 1) {
      figures.surface.push(await runWrk(url, { ...wrk, seconds: load.secondsEach }));
      figures.nginx.push(await runWrk(reference, { ...wrk, seconds: load.secondsEach }));
    }
  } finally {
    await nginx.stop();
  }
  return {
    ...figures,
    ratio: median(figures.surface.map((rate, round) => rate / (figures.nginx[round] ?? rate))),
  };
}

/** One line per figure, for people. */
export function printHotPage(figures: HotPageFigures): string {
  const rates = (all: number[]): string =>
    all.map((rate) => Math.round(rate).toLocaleString('en')).join('  ');
  return [
    `hot page, ${figures.gzipBytes} bytes gzip`,
    `  surface  ${rates(figures.surface)}  requests a second`,
    `  nginx    ${rates(figures.nginx)}  requests a second`,
    `  surface/nginx, median of ${figures.surface.length} rounds: ${figures.ratio.toFixed(2)}`,
  ].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function readGzipped(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200 || response.headers['content-encoding'] !== 'gzip') {
        reject(new Error(`${url} gave ${String(response.statusCode)}, not a gzip page`));
        response.resume();
        return;
      }
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}
