import { createServer } from 'node:net';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

/**
 * Sees that the ports can be listened on, before anything is built or started.
 *
 * @param ports the setting that names each port
 * @throws OperatorFault that names the port and its setting
 */
export async function requireFreePorts(
  host: string,
  ports: Readonly<Record<string, number | undefined>>,
): Promise<void> {
  for (const [setting, port] of Object.entries(ports)) {
    if (port === undefined) continue;
    const code = await tryPort(host, port);
    if (code === undefined) continue;
    const why =
      { EADDRINUSE: 'is taken by another program', EACCES: 'may not be used by this user' }[code] ?? code;
    throw new OperatorFault(`${setting}: port ${port} ${why}; set ${setting} to another one.`);
  }
}

async function tryPort(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
