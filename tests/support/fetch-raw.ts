import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type RawAnswer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Bytes of the body as they were sent. */
  bytes: number;
  /** The body, unpacked. */
  body: Buffer;
};

export type RawRequest = { method?: string; headers?: Record<string, string>; body?: string };

/** Asks with exactly these headers and follows nothing: no browser and no `fetch` stands between. */
export function fetchRaw(address: string, options: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(address, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const packed = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: packed.length,
          body: unpack(packed, answer.headers['content-encoding']),
        });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'gzip') return gunzipSync(body);
  return encoding === 'br' ? brotliDecompressSync(body) : body;
}
