import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

export const ENCODINGS = ['identity', 'gzip', 'br'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Bodies = Record<Encoding, Buffer>;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|font\/ttf|application\/(?:[a-z.-]+\+)?(?:json|xml|x-ndjson|jsonl)\b)/i;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Compresses a body once, for all readers. Where compressing gains nothing (small, or compressed already), the body
 * itself stands under that encoding.
 */
export async function encodeBodies(body: Buffer, contentType: string): Promise<Bodies> {
  if (!COMPRESSIBLE.test(contentType) || body.length < 150) return { identity: body, gzip: body, br: body };
  const [zipped, broken] = await Promise.all([
    gzipped(body, { level: 9 }),
    // Quality 6 is close to gzip's time; the best quality would cost ten times the rendering of the page.
    brotlied(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  ]);
  return {
    identity: body,
    gzip: zipped.length < body.length ? zipped : body,
    br: broken.length < body.length ? broken : body,
  };
}

const chosen = new Map<string, Encoding>();

/**
 * Chooses the encoding for an Accept-Encoding header: br before gzip before none, as far as the reader takes it.
 * Browsers send a handful of different headers, so the choice is remembered, for a bounded number of them.
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = chosen.get(header);
  if (known !== undefined) return known;
  const encoding = parseAccepted(header);
  if (chosen.size < 64 && header.length < 100) chosen.set(header, encoding);
  return encoding;
}

function parseAccepted(header: string): Encoding {
  const taken = new Map<string, boolean>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    taken.set(name, weight === undefined || Number(weight.slice(2)) > 0);
  }
  const takes = (name: string): boolean => taken.get(name) ?? taken.get('*') ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
