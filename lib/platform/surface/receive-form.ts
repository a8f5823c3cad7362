import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export type FormLimits = {
  /** Bytes of a body. */
  bytes: number;
  /** Milliseconds within which the body has to be there. */
  within: number;
};

export type ReadForm =
  | { kind: 'fields'; fields: Record<string, string> }
  | { kind: 'refuse'; status: 400 | 403 | 408 | 413 | 415 };

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
const MAX_FIELDS = 100;

/**
 * Reads a posted form, as far as it is one: of the right type, sent from a page of this origin, small enough, and
 * there in time. Of a field given twice the first counts.
 *
 * @param origin the surface's own origin, e.g. `https://held.example`
 */
export async function readForm(
  request: IncomingMessage,
  origin: string,
  limits: FormLimits,
): Promise<ReadForm> {
  if (!FORM_TYPE.test(request.headers['content-type'] ?? '')) return { kind: 'refuse', status: 415 };
  if (!isSameOrigin(request.headers, origin)) return { kind: 'refuse', status: 403 };
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) return { kind: 'refuse', status: 413 };
  const body = await readBody(request, limits);
  return Buffer.isBuffer(body) ? parseFields(body) : { kind: 'refuse', status: body };
}

/**
 * Whether a form was sent from the own origin, by what the browser says of it. A browser too old to say anything is
 * let in: the form acts on nobody's behalf, there is no session to ride on.
 */
function isSameOrigin(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === origin;
}

function readBody(request: IncomingMessage, limits: FormLimits): Promise<Buffer | 400 | 408 | 413> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const settle = (outcome: Buffer | 400 | 408 | 413): void => {
      clearTimeout(timer);
      request.off('data', take);
      // What still comes is read and thrown away until the connection closes, so that the answer is not lost.
      request.resume();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(408), limits.within);
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > limits.bytes) settle(413);
      else chunks.push(chunk);
    };
    request.on('data', take);
    request.once('end', () => settle(Buffer.concat(chunks)));
    request.once('error', () => settle(400));
  });
}

function parseFields(body: Buffer): ReadForm {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return { kind: 'refuse', status: 400 };
  }
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (name.includes('\0') || value.includes('\0') || fields.size >= MAX_FIELDS)
      return { kind: 'refuse', status: 400 };
    if (!fields.has(name)) fields.set(name, value);
  }
  return { kind: 'fields', fields: Object.fromEntries(fields) };
}
