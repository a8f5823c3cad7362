import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const WITHIN = 20_000;
const connections = new Agent({ keepAlive: true });

/** Reads an address that takes gzip, and gives the bytes as they came. Rejects after 20 s of silence. */
export function readRaw(url: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = get(
      url,
      { headers: { 'accept-encoding': 'gzip' }, agent: connections, timeout: WITHIN },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asked.once('timeout', () => asked.destroy(new Error(`${url} did not answer within ${WITHIN / 1000} s`)));
    asked.once('error', reject);
  });
}

/** The gzip bytes of an address. Throws when it is no success or not compressed. */
export async function readGzipped(url: string): Promise<Buffer> {
  const { status, headers, body } = await readRaw(url);
  if (status !== 200 || headers['content-encoding'] !== 'gzip')
    throw new Error(`${url} gave ${status}, not a gzip answer`);
  return body;
}

/** The text behind such bytes. */
export async function readText(url: string): Promise<string> {
  return gunzipSync(await readGzipped(url)).toString('utf8');
}
