import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressAs, addressOf } from '@/lib/platform/db/address';
import { freePort, startEmbedded, type EmbeddedServer } from '@/lib/platform/db/embedded';
import { ownDatabase } from '@/lib/platform/db/own-database';
import { applyMigrations } from '@/lib/platform/db/schema-engine';

export type OwnServer = {
  /** Held's database as the superuser, and as the desk. */
  adminUrl: string;
  deskUrl: string;
  /** Ends the server as a power cut does: no process of it is asked. */
  kill: () => Promise<void>;
  /** Starts it again on the same files and the same port. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

const PASSWORD = 'only-for-this-test';
const STARTS = 30;

/** A database of Held on a server of its own, set up as `up` sets one up: what it acknowledges is on the disk. */
export async function openOwnServer(): Promise<OwnServer> {
  const top = await mkdtemp(path.join(tmpdir(), 'held-killed-'));
  // Started by root, the server runs as another user, who must be able to reach its folder.
  await chmod(top, 0o711);
  const options = { folder: path.join(top, 'pg'), password: PASSWORD, port: await freePort() };
  let server: EmbeddedServer = await startEmbedded(options);
  const adminUrl = addressOf(server.adminUrl, 'held');
  const passwords = { held_desk: PASSWORD, held_public: PASSWORD, held_intake: PASSWORD };
  const own = { url: adminUrl, ownerPassword: PASSWORD, passwords, setting: 'DATABASE_URL' };
  await applyMigrations(await ownDatabase(own));
  return {
    adminUrl,
    deskUrl: addressAs(adminUrl, 'held_desk', PASSWORD),
    kill: async () => {
      const [pid = ''] = (await readFile(path.join(options.folder, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await server.stop();
    },
    restart: async () => {
      // Until the last of the old server's processes is gone, a new one refuses the folder.
      for (let tried = 1; ; tried += 1) {
        try {
          server = await startEmbedded(options);
          return;
        } catch (error) {
          if (tried === STARTS) throw error;
        }
      }
    },
    stop: async () => {
      await server.stop();
      await rm(top, { recursive: true, force: true });
    },
  };
}
