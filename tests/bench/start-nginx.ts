import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@/lib/platform/db/embedded';

export type StaticPage = { plain: Buffer; gzipped: Buffer };
export type Nginx = { origin: string; stop: () => Promise<void> };

/**
 * Starts nginx on the loopback address with one page, from a folder of its own: one worker, because a surface is one
 * process too; the gzip file ready beside the page; the file handle kept open; no access log. Nothing is left behind.
 *
 * @throws when nginx is not installed or does not answer within 5 s
 */
export async function startNginx(page: StaticPage): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'held-nginx-'));
  const port = await freePort();
  await mkdir(join(folder, 'html'));
  await writeFile(join(folder, 'html', 'page.html'), page.plain);
  await writeFile(join(folder, 'html', 'page.html.gz'), page.gzipped);
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port));

  const nginx = spawn(
    'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const exited = new Promise<never>((_, reject) => {
    nginx.once('error', reject);
    nginx.once('exit', (code) => reject(new Error(`nginx ended with ${String(code)}`)));
  });
  exited.catch(() => undefined);
  // A run that is broken off leaves neither the server nor its folder behind.
  const leave = (): void => {
    nginx.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', leave);
  const stop = async (): Promise<void> => {
    process.off('exit', leave);
    if (nginx.exitCode === null && nginx.pid !== undefined) {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([answers(`${origin}/page.html`), exited]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

function configuration(folder: string, port: number): string {
  // Rights are root's when root starts it; the folder is private to whoever does.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `
    daemon off; ${user} worker_processes 1; pid ${folder}/nginx.pid;
    events { worker_connections 1024; multi_accept on; }
    http {
      access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_timeout 65; keepalive_requests 1000000;
      open_file_cache max=100 inactive=60s; open_file_cache_valid 60s;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      types { text/html html; }
      server { listen 127.0.0.1:${port} backlog=1024; root ${folder}/html; gzip_static on; gzip_vary on; }
    }
  `;
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 5000;
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
