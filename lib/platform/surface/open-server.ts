import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long an idle connection stays open, in milliseconds. */
export const KEEP_ALIVE_MS = 5000;

/**
 * Makes the HTTP server of a surface with limits against slow and greedy clients: 16 KB of headers within 10 s, a
 * whole request within 20 s, a silent connection closed after 30 s, an idle one after 5 s.
 *
 * @param requestMs another time for a whole request, where files are sent
 */
export function openServer(listener: RequestListener, requestMs = 20_000): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: requestMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 1000,
    },
    listener,
  );
  server.timeout = 30_000;
  server.maxHeadersCount = 64;
  return server;
}

/**
 * Listens on an address.
 *
 * @param port 0 takes a free one
 * @returns the port taken
 * @throws the listen error, e.g. `EADDRINUSE`
 */
export async function listenOn(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** Takes no new connection, lets answers under way finish, and after `within` milliseconds cuts what is left. */
export async function closeServer(server: Server, within: number): Promise<void> {
  if (!server.listening) return;
  const cut = setTimeout(() => server.closeAllConnections(), within);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
