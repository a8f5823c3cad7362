import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { databaseFolder } from '@/lib/ops/data-folder';
import { ensureDatabase, openServer, type DatabaseAddresses } from '@/lib/ops/prepare-database';
import { seed } from '@/lib/ops/seed';
import { startSurface, waitUntilReady } from '@/lib/ops/surface-process';
import { freePort } from '@/lib/platform/db/embedded';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { readOperatorSettings } from '@/lib/platform/env/operator-settings';
import { deskEnvironment, publicEnvironment } from '@/lib/platform/env/process-environment';
import { keepSecrets } from '@/lib/platform/env/secrets';

export type Ground = {
  /** Two public processes: `http://127.0.0.1:port`. */
  publics: readonly [Running, Running];
  desk: Running;
  /** Renders each page for each request: see serve-rendered.ts. */
  rendered: Running;
  addresses: DatabaseAddresses;
};
export type Running = { origin: string; pid: number };

/** Takes what has to be given back, in the reverse order. */
export type Hold = (giveBack: () => Promise<void>) => void;

const HOST = '127.0.0.1';
const READY_WITHIN = 60_000;
const ENDS_WITHIN = 5000;

/**
 * Opens a Held of its own for the bench: an embedded database in a temporary folder with the settings that `up` gives
 * it, the seed, two public processes, a desk, and Next without the surface. It looks at no setting of the operator, so
 * it can touch no database but its own.
 */
export async function openGround(hold: Hold): Promise<Ground> {
  const folder = await openFolder(hold);
  const addresses = await openDatabase(folder, hold);
  await seed(addresses.held_desk);

  const start = async (name: string, program: string, environment: NodeJS.ProcessEnv, port: number) => {
    const surface = startSurface({ name, program, environment, logFolder: path.join(folder, 'log') });
    hold(() => surface.stop(ENDS_WITHIN));
    const origin = originOf(port);
    await waitUntilReady(surface, origin, READY_WITHIN);
    if (surface.pid === undefined) throw new Error(`The ${name} process has no number`);
    return { origin, pid: surface.pid };
  };
  const startPublic = async (name: string, program: string) => {
    const port = await freePort();
    const { held_public: databaseUrl, held_intake: intakeUrl } = addresses;
    const settings = { databaseUrl, intakeUrl, host: HOST, origin: originOf(port), port };
    return start(name, program, publicEnvironment({ ...settings, metricsPort: undefined }), port);
  };
  const surface = path.join('lib', 'ops', 'serve-public.ts');
  const first = await startPublic('public', surface);
  const second = await startPublic('public-2', surface);
  const rendered = await startPublic('rendered', path.join('tests', 'bench', 'serve-rendered.ts'));
  const port = await freePort();
  const authSecret = randomBytes(32).toString('base64url');
  // Whom the bench adds to the staff, it seals with the desk's own key. No other process is given it.
  process.env['NEXTAUTH_SECRET'] = authSecret;
  const settings = {
    databaseUrl: addresses.held_desk,
    host: HOST,
    origin: originOf(port),
    publicOrigin: first.origin,
    authSecret,
    port,
    fieldKey: 'field key of a bench'.repeat(3),
    metricsPort: undefined,
    mail: null,
  };
  const program = path.join('lib', 'ops', 'serve-desk.ts');
  const desk = await start('desk', program, deskEnvironment(settings), port);
  return { publics: [first, second], desk, rendered, addresses };
}

/** Opens a database alone, as `openGround` does, with nobody in it. */
export async function openEmptyDatabase(hold: Hold): Promise<DatabaseAddresses> {
  return openDatabase(await openFolder(hold), hold);
}

async function openFolder(hold: Hold): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'held-bench-'));
  hold(() => rm(folder, { recursive: true, force: true }));
  // Started by root, the database runs as another user, who must be able to reach its folder.
  await chmod(folder, 0o711);
  return folder;
}

async function openDatabase(folder: string, hold: Hold): Promise<DatabaseAddresses> {
  const settings = readOperatorSettings({ HELD_DATA_DIR: folder });
  const secrets = await keepSecrets(folder);
  const files = await databaseFolder(folder);
  hold(() => rm(files, { recursive: true, force: true }));
  const server = await openServer(settings, secrets);
  hold(async () => server.embedded?.stop());
  const addresses = await ensureDatabase(server, settings, secrets);
  await applyMigrations(addresses.owner);
  return addresses;
}

function originOf(port: number): string {
  return `http://${HOST}:${port}`;
}
