import {
  IncomingMessage,
  ServerResponse,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Socket } from 'node:net';

export type InnerHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type InnerAsk = {
  /** Path and query. */
  address: string;
  /** Every header the inner handler sees; nothing else reaches it. */
  headers: Record<string, string>;
  /** Bytes of an answer beyond which it is given up. */
  maxBytes: number;
  /** Milliseconds after which an answer is given up. */
  within: number;
};

export type InnerAnswer = {
  status: number;
  /** Lower-case names. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
};

export type InnerFaultCode =
  'TOO_SLOW' | 'TOO_LARGE' | 'TOO_MANY' | 'CUT_OFF' | 'BAD_STATUS' | 'BAD_LOCATION' | 'BAD_TYPE';

/** The inner handler gave no usable answer: it took too long, or what it said must not leave the house. */
export class InnerFault extends Error {
  override readonly name = 'InnerFault';
  constructor(readonly code: InnerFaultCode) {
    super(code);
  }
}

/**
 * Asks the inner handler for one page, always as GET, with a request built from nothing, and waits for the whole
 * answer. The reader's own request never reaches the handler: neither its headers nor its address nor its socket.
 *
 * @throws InnerFault, or whatever the handler throws
 */
export async function askInner(handler: InnerHandler, ask: InnerAsk): Promise<InnerAnswer> {
  const socket = new SilentSocket();
  const request = new IncomingMessage(socket);
  request.method = 'GET';
  request.url = ask.address;
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = ask.headers;
  request.rawHeaders = Object.entries(ask.headers).flat();
  request.complete = true;
  request.push(null);

  const response = new CapturedResponse(request, ask.maxBytes);
  response.assignSocket(socket);
  // An http server passes this on for its own connections; without it a page longer than one buffer waits for ever.
  socket.on('drain', () => response.emit('drain'));
  // Once nobody waits, a late write of the handler fails; that must end there and not in the process.
  response.on('error', () => undefined);
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new InnerFault('TOO_SLOW')), ask.within);
      // A page that hangs must not hold up the end of the process.
      timer.unref();
      response.once('finish', resolve);
      response.once('overflow', () => reject(new InnerFault('TOO_LARGE')));
      response.once('error', reject);
      response.once('close', () => reject(new InnerFault('CUT_OFF')));
      handler(request, response).catch(reject);
    });
  } finally {
    clearTimeout(timer);
    // Tells the handler that nobody waits any more; after a finished answer it is the usual last event.
    if (!response.writableFinished) response.destroy();
    response.emit('close');
    socket.destroy();
  }
  return { status: response.statusCode, headers: response.capturedHeaders(), body: response.capturedBody() };
}

/** A socket that leads nowhere: the response keeps node's own states and events, its bytes go to no one. */
class SilentSocket extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    done();
  }
  override _writev(_chunks: unknown, done: (error?: Error | null) => void): void {
    done();
  }
  override _final(done: (error?: Error | null) => void): void {
    done();
  }
}

type Written = (error: Error | null | undefined) => void;

class CapturedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];
  private captured = 0;

  constructor(
    request: IncomingMessage,
    private readonly maxBytes: number,
  ) {
    super(request);
  }

  capturedHeaders(): ReadonlyMap<string, string> {
    const headers = new Map<string, string>();
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : String(value));
    }
    return headers;
  }

  capturedBody(): Buffer {
    return Buffer.concat(this.chunks);
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    given?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    const headers = typeof reason === 'object' ? reason : given;
    // Headers given only here are written out without being kept: set them, so that they can be read afterwards.
    for (const [name, value] of headerPairs(headers)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Written, done?: Written): boolean {
    this.capture(chunk, encoding);
    if (typeof encoding === 'string') super.write(chunk, encoding, done);
    else super.write(chunk, encoding);
    // The bytes are already kept, so there is nothing to wait for; and no server stands by to announce the drain.
    return true;
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), done?: () => void): this {
    if (typeof chunk === 'function') return super.end(chunk as () => void);
    this.capture(chunk, encoding);
    return typeof encoding === 'string' ? super.end(chunk, encoding, done) : super.end(chunk, encoding);
  }

  private capture(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null || this.writableEnded) return;
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array);
    this.captured += bytes.length;
    if (this.captured > this.maxBytes) {
      this.chunks.length = 0;
      this.emit('overflow');
      return;
    }
    this.chunks.push(bytes);
  }
}

function headerPairs(
  headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined,
): [string, number | string | readonly string[]][] {
  if (headers === undefined) return [];
  if (!Array.isArray(headers)) {
    return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  }
  const pairs: [string, number | string | readonly string[]][] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const value = headers[at + 1];
    if (value !== undefined) pairs.push([String(headers[at]), value]);
  }
  return pairs;
}
