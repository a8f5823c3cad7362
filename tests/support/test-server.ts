import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf } from '@/lib/platform/db/address';
import { ownDatabase } from '@/lib/platform/db/own-database';
import { freePort, startEmbedded } from '@/lib/platform/db/embedded';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { TEMPLATE, type TestServer } from './server-address';

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

/**
 * Nothing in a test must survive a power cut: the server need not wait for the disk, nor keep a log that a copy of it
 * could follow. No table lives long enough to be vacuumed.
 */
const CARELESS = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  ...{ autovacuum: 'off', wal_level: 'minimal', max_wal_senders: '0' },
};

/**
 * Starts one PostgreSQL for the whole run (or takes HELD_TEST_DATABASE_URL, an administrator's address) and builds
 * the template that each test file copies. Tells the workers through HELD_TEST_SERVER.
 */
export async function startTestServer(): Promise<void> {
  // Two kinds of test in one run share the server.
  if (globalThis.stopTestServer !== undefined) return;
  globalThis.stopTestServer = () => Promise.resolve();
  const given = process.env['HELD_TEST_DATABASE_URL'];
  const adminUrl = given === undefined || given === '' ? await startOwnServer() : given;
  const secret = () => randomBytes(18).toString('base64url');
  const server: TestServer = {
    adminUrl,
    ownerPassword: secret(),
    passwords: { held_desk: secret(), held_public: secret(), held_intake: secret() },
  };
  const url = addressOf(adminUrl, TEMPLATE);
  const ownerUrl = await ownDatabase({ ...server, url, setting: 'HELD_TEST_DATABASE_URL' });
  await applyMigrations(ownerUrl);
  process.env['HELD_TEST_SERVER'] = JSON.stringify(server);
}

async function startOwnServer(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'held-test-'));
  // Started by root, the server runs as another user, who must be able to reach its folder.
  await chmod(folder, 0o711);
  const server = await startEmbedded({
    folder: path.join(folder, 'pg'),
    password: randomBytes(18).toString('base64url'),
    port: await freePort(),
    settings: CARELESS,
  });
  globalThis.stopTestServer = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  // A run that is broken off must not leave a server behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void globalThis.stopTestServer?.().finally(() => process.exit(130)));
  }
  return server.adminUrl;
}
