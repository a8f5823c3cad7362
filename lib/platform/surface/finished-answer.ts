import { createHash } from 'node:crypto';

import { cacheControl, type CacheRule, type RawHeaders } from './answer-headers';
import { ALL, joinMarks, readStatus, readTags, type Mark } from './answer-mark';
import { ENCODINGS, encodeBodies, type Encoding } from './encodings';
import { InnerFault, type InnerAnswer } from './inner-request';
import { stripScript } from './strip-script';

/** An answer ready to be sent any number of times: bodies compressed, header lists built. */
export type FinishedAnswer = {
  status: number;
  tags: readonly string[];
  /** A page for 404 that no page of ours wrote: it bears no mark. */
  strayed: boolean;
  /** The part of the entity tag that names the content; each encoding adds its own suffix. */
  digest: string;
  /** The body as it is written to the connection. */
  wire: Record<Encoding, Buffer | string>;
  /** Bytes of the body before compression. */
  length: number;
  headers: Record<Encoding, RawHeaders>;
  /** The same as they are written, each made when it is first sent. */
  heads: Partial<Record<Encoding, string>>;
  /** The headers of "304 Not Modified". */
  unchanged: Record<Encoding, RawHeaders>;
  /** Bytes of all distinct bodies. */
  bytes: number;
};

export type FinishRule = {
  origin: string;
  security: RawHeaders;
  cache: CacheRule;
  vary: string;
  /** Set where the surface knows the status better than the page, e.g. 404 for an address it does not serve. */
  status?: number;
};

const SMALL_BODY = 32 * 1024;
const KEPT_HEADERS = [
  'access-control-allow-origin',
  'content-disposition',
  'content-language',
  'retry-after',
  'x-robots-tag',
];
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Makes what the inner handler said fit to leave the house: script stripped, status and tags read from its marks,
 * headers built from nothing (of the inner ones only a few named here pass).
 *
 * @throws InnerFault for a server error, an unknown status, a redirect to elsewhere, or Flight data
 */
export async function finishAnswer(inner: InnerAnswer, rule: FinishRule): Promise<FinishedAnswer> {
  const type = inner.headers.get('content-type') ?? 'text/plain; charset=utf-8';
  if (/^text\/x-component\b/i.test(type)) throw new InnerFault('BAD_TYPE');
  const page = /^text\/html\b/i.test(type) ? stripScript(inner.body.toString('utf8')) : undefined;
  const mark = joinMarks([...headerMarks(inner), ...(page?.marks ?? [])]);
  const status = rule.status ?? mark.status ?? inner.status;
  const isRedirect = REDIRECTS.has(status);
  if (status !== mark.status && !isRedirect && !isPlainStatus(status)) throw new InnerFault('BAD_STATUS');

  const named: RawHeaders = ['Content-Type', type];
  if (isRedirect) named.push('Location', ownLocation(inner.headers.get('location'), rule.origin));
  for (const name of KEPT_HEADERS) {
    const value = inner.headers.get(name);
    if (value !== undefined) named.push(name, value);
  }
  const body = page === undefined ? inner.body : Buffer.from(page.html);
  const strayed =
    status === 404 && rule.status === undefined && mark.status === undefined && page !== undefined;
  return { ...(await assembleAnswer({ status, tags: mark.tags, body, type, named, rule })), strayed };
}

/** An answer the surface writes itself, under the same headers as all others. */
export function ownAnswer(
  status: number,
  type: string,
  text: string,
  rule: FinishRule,
): Promise<FinishedAnswer> {
  const named = ['Content-Type', type];
  return assembleAnswer({ status, tags: [ALL], body: Buffer.from(text), type, named, rule });
}

type Parts = {
  status: number;
  tags: readonly string[];
  body: Buffer;
  type: string;
  named: RawHeaders;
  rule: FinishRule;
};

async function assembleAnswer({ status, tags, body, type, named, rule }: Parts): Promise<FinishedAnswer> {
  const bodies = await encodeBodies(body, type);
  const digest = createHash('sha256')
    .update(`${status} ${type}\n`)
    .update(body)
    .digest('base64url')
    .slice(0, 24);
  const common = ['Cache-Control', cacheControl(rule.cache), 'Vary', rule.vary, ...rule.security];
  const tagged = (encoding: Encoding): RawHeaders => ['ETag', entityTag(digest, encoding), ...common];
  const full = (encoding: Encoding): RawHeaders => {
    const encoded = bodies[encoding] !== body;
    const length = String(bodies[encoding].length);
    return [
      ...named,
      'Content-Length',
      length,
      ...(encoded ? ['Content-Encoding', encoding] : []),
      ...(rule.cache === 'never' ? common : tagged(encoding)),
    ];
  };
  return {
    status,
    tags,
    strayed: false,
    digest,
    wire: { identity: onWire(bodies.identity), gzip: onWire(bodies.gzip), br: onWire(bodies.br) },
    length: body.length,
    headers: { identity: full('identity'), gzip: full('gzip'), br: full('br') },
    heads: {},
    unchanged: { identity: tagged('identity'), gzip: tagged('gzip'), br: tagged('br') },
    bytes: [...new Set(ENCODINGS.map((encoding) => bodies[encoding]))].reduce(
      (sum, each) => sum + each.length,
      0,
    ),
  };
}

/**
 * A small body is kept as a string of its bytes (latin1): node then writes head and body in one call, which for a hot
 * page costs less than two. A large one would only be copied for it.
 */
function onWire(body: Buffer): Buffer | string {
  return body.length <= SMALL_BODY ? body.toString('latin1') : body;
}

/** Strong tags name exact bytes, so each encoding has its own (RFC 9110, 8.8.3.3). */
function entityTag(digest: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
}

function headerMarks(inner: InnerAnswer): Mark[] {
  const status = inner.headers.get('x-held-status');
  const tags = inner.headers.get('x-held-tags');
  if (status === undefined && tags === undefined) return [];
  return [
    { ...(status === undefined ? {} : readStatus(status)), ...(tags === undefined ? {} : readTags(tags)) },
  ];
}

function isPlainStatus(status: number): boolean {
  return status === 200 || (status >= 400 && status < 500);
}

/** A redirect stays in the house: whatever host the page named, only an address under the own origin is sent. */
function ownLocation(location: string | undefined, origin: string): string {
  if (location === undefined || !URL.canParse(location, origin)) throw new InnerFault('BAD_LOCATION');
  const target = new URL(location, origin);
  if (target.origin !== origin) throw new InnerFault('BAD_LOCATION');
  return `${target.pathname}${target.search}${target.hash}`;
}
