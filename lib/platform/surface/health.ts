import type { ServerResponse } from 'node:http';

import { cacheControl, type RawHeaders } from './answer-headers';

/** Answers /healthz and /readyz: small JSON, kept by nobody. */
export function sendHealth(
  response: ServerResponse,
  status: 200 | 503,
  state: Record<string, boolean | number | null>,
  security: RawHeaders,
): void {
  const body = JSON.stringify(state);
  response.writeHead(status, [
    'Content-Type',
    'application/json',
    'Content-Length',
    String(Buffer.byteLength(body)),
    'Cache-Control',
    cacheControl('never'),
    ...security,
  ]);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Asks whether a surface is ready; an ask that fails or hangs longer than two seconds is a no. */
export async function isReady(ready: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  try {
    return await Promise.race([ready(), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
