import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSurface, waitUntilReady } from '@/lib/ops/surface-process';
import { freePort } from '@/lib/platform/db/embedded';
import { deskEnvironment, publicEnvironment } from '@/lib/platform/env/process-environment';
import type { TestDatabase } from './database';

const HOST = '127.0.0.1';
const READY_WITHIN = 60_000;
const ENDS_WITHIN = 8000;

export type TestSurface = {
  /** `http://127.0.0.1:port`, or under the name it was started with */
  origin: string;
  /** The whole environment the process was given. */
  environment: NodeJS.ProcessEnv;
  /** The file with what the process said. */
  log: string;
  /** Ends the process as nothing in it can prevent. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a real public process on the finished build, with the environment `up` would give it. */
export async function startPublicSurface(database: TestDatabase): Promise<TestSurface> {
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  const { publicUrl: databaseUrl, intakeUrl } = database;
  const settings = { databaseUrl, intakeUrl, host: HOST, origin, port, metricsPort: undefined };
  return await start('public', origin, publicEnvironment(settings));
}

/** Starts a real desk process on the finished build. Its pages know it as `name`: passkeys ask for a name, not a number. */
export async function startDeskSurface(
  database: Pick<TestDatabase, 'deskUrl'>,
  publicOrigin: string,
  name: string = HOST,
): Promise<TestSurface> {
  const port = await freePort();
  const origin = `http://${name}:${port}`;
  const settings = {
    databaseUrl: database.deskUrl,
    host: HOST,
    origin,
    publicOrigin,
    port,
    metricsPort: undefined,
    mail: null,
  };
  return await start(
    'desk',
    origin,
    deskEnvironment({
      ...settings,
      authSecret: 'only-for-this-test'.repeat(3),
      fieldKey: 'field key of this test'.repeat(3),
    }),
  );
}

async function start(
  name: 'public' | 'desk',
  origin: string,
  environment: NodeJS.ProcessEnv,
): Promise<TestSurface> {
  const logFolder = await mkdtemp(path.join(tmpdir(), 'held-surface-'));
  const surface = startSurface({
    name,
    program: path.join('lib', 'ops', `serve-${name}.ts`),
    environment,
    logFolder,
  });
  const kill = async () => {
    if (surface.pid !== undefined) process.kill(surface.pid, 'SIGKILL');
    await surface.ended;
  };
  const stop = async () => {
    await surface.stop(ENDS_WITHIN);
    await rm(logFolder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(surface, origin, READY_WITHIN);
  } catch (error) {
    await surface.stop(ENDS_WITHIN);
    throw error;
  }
  return { origin, environment, log: surface.log, kill, stop };
}
