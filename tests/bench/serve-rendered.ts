import { createServer } from 'node:http';
import { openNext } from '@/lib/ops/next-handler';
import { whenTold } from '@/lib/ops/process-life';
import { publicSettings } from '@/lib/platform/env/process-settings';
import { closeServer, listenOn } from '@/lib/platform/surface/open-server';

/**
 * A public process without the surface: Next alone renders each page for each request, and neither compresses nor
 * keeps it. What a hot page is compared with.
 */
const { host, port } = publicSettings();
const pages = await openNext(host, port);
const server = createServer((request, response) => {
  if (request.url === '/readyz') {
    response.writeHead(200).end();
    return;
  }
  pages.handle(request, response).catch(() => response.destroy());
});
await listenOn(server, port, host);
whenTold(() => {
  void closeServer(server, 2000)
    .then(() => pages.close())
    .finally(() => process.exit(0));
});
