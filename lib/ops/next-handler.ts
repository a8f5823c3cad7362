import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';

export type NextHandler = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
};

/** Next's request handler over the finished build, without a server: the surface holds the port. */
export async function openNext(host: string, port: number): Promise<NextHandler> {
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => app.close() };
}
