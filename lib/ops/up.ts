import path from 'node:path';
import { watchServer } from '@/lib/platform/db/watch-server';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { readOperatorSettings, type OperatorSettings } from '@/lib/platform/env/operator-settings';
import { deskEnvironment, publicEnvironment } from '@/lib/platform/env/process-environment';
import { keepFieldKey, keepSecrets, type Secrets } from '@/lib/platform/env/secrets';
import { build, needsBuild } from './build';
import { lockDataFolder, openDataFolder } from './data-folder';
import { firstAdministratorPath } from './first-administrator';
import { requireFreePorts } from './free-ports';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { ensureDatabase, openServer, type DatabaseAddresses } from './prepare-database';
import { printFault, whenTold } from './process-life';
import { seedLaw, seedWorklists } from './seed';
import { seedWhenEmpty } from './seed-when-empty';
import { startSurface, waitUntilReady, type SurfaceProcess } from './surface-process';

const READY_WITHIN = 60_000;
/** Less than the ten seconds in which all must be gone: the database comes after the surfaces. */
const SURFACE_ENDS_WITHIN = 6000;
const ENDS_WITHIN = 9500;

type Stop = () => Promise<void>;

/** What this run holds and must give back. */
const holding: { lock?: Stop; database?: Stop; processes: Stop[] } = { processes: [] };

async function step<T>(
  name: string,
  run: () => Promise<T>,
  said: (value: T) => string = () => '',
): Promise<T> {
  const from = performance.now();
  process.stdout.write(name.padEnd(13));
  try {
    const value = await run();
    const more = said(value);
    process.stdout.write(more === '' ? '' : `${more}, `);
    return value;
  } finally {
    process.stdout.write(`${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  }
}

async function bringUp(
  settings: OperatorSettings,
): Promise<{ surfaces: SurfaceProcess[]; invitation: string | null }> {
  const secrets = await step(
    'data folder',
    () => openData(settings),
    () => settings.dataFolder,
  );
  await step(
    'ports',
    () => freePorts(settings),
    () => `${settings.publicPort} and ${settings.deskPort} are free`,
  );
  const addresses = await step('database', () => openDatabase(settings, secrets));
  await step(
    'migrations',
    () => applyMigrations(addresses.owner),
    (applied) => (applied.length === 0 ? 'up to date' : `${applied.length} applied`),
  );
  await step(
    'seed',
    () => seedWhenEmpty(addresses.held_desk, settings.dataFolder),
    (counts) => (counts === undefined ? 'already there' : `${counts.people} people, ${counts.events} events`),
  );
  await step(
    'law',
    () => seedLaw(addresses.held_desk),
    (added) => (added === 0 ? 'up to date' : `${added} articles added`),
  );
  await step(
    'worklists',
    () => seedWorklists(addresses.held_desk),
    (noted) => (noted === 0 ? 'up to date' : `${noted} files looked at`),
  );
  await step('build', buildWhenNeeded, (built) => (built ? 'made anew' : 'up to date'));
  const surfaces = await step('surfaces', () => startSurfaces(settings, secrets, addresses));
  return { surfaces, invitation: await firstAdministratorPath(addresses.held_desk) };
}

async function openData(settings: OperatorSettings): Promise<Secrets> {
  await openDataFolder(settings.dataFolder);
  holding.lock = await lockDataFolder(settings.dataFolder);
  return await keepSecrets(settings.dataFolder);
}

async function freePorts(settings: OperatorSettings): Promise<void> {
  await requireFreePorts(settings.host, { PORT: settings.publicPort, DESK_PORT: settings.deskPort });
  await requireFreePorts('127.0.0.1', { HELD_METRICS_PORT: settings.metricsPort });
}

async function openDatabase(settings: OperatorSettings, secrets: Secrets): Promise<DatabaseAddresses> {
  const server = await openServer(settings, secrets);
  // A later import can bring back handlers that would stop the database before the surfaces.
  listenForTheEnd();
  if (server.embedded !== undefined) holding.database = server.embedded.stop;
  const addresses = await ensureDatabase(server, settings, secrets);
  if (server.embedded !== undefined) await watchServer(addresses.owner, databaseIsGone);
  return addresses;
}

function databaseIsGone(): void {
  // Stopping what is gone would wait for ever.
  if (ending === undefined) delete holding.database;
  void end(new OperatorFault('The database has stopped by itself.'));
}

async function buildWhenNeeded(): Promise<boolean> {
  const root = process.cwd();
  if (!(await needsBuild(root))) return false;
  await build(root, (stop) => holding.processes.push(stop));
  return true;
}

async function startSurfaces(
  settings: OperatorSettings,
  secrets: Secrets,
  addresses: DatabaseAddresses,
): Promise<SurfaceProcess[]> {
  const { host, publicOrigin, deskOrigin, publicPort, deskPort, metricsPort, mail } = settings;
  const logFolder = path.join(settings.dataFolder, 'log');
  const environments = {
    public: publicEnvironment({
      databaseUrl: addresses.held_public,
      intakeUrl: addresses.held_intake,
      origin: publicOrigin,
      port: publicPort,
      host,
      metricsPort,
    }),
    desk: deskEnvironment({
      databaseUrl: addresses.held_desk,
      origin: deskOrigin,
      publicOrigin,
      authSecret: settings.authSecret ?? secrets.authSecret,
      fieldKey: settings.fieldKey ?? (await keepFieldKey(settings.dataFolder)),
      port: deskPort,
      host,
      metricsPort: metricsPort === undefined ? undefined : metricsPort + 1,
      mail,
    }),
  };
  const started = (['public', 'desk'] as const).map((name) => {
    const program = path.join('lib', 'ops', `serve-${name}.ts`);
    const surface = startSurface({ name, program, environment: environments[name], logFolder });
    holding.processes.push(() => surface.stop(SURFACE_ENDS_WITHIN));
    return surface;
  });
  const ports = [publicPort, deskPort];
  await Promise.all(
    started.map((surface, at) => waitUntilReady(surface, nearAddress(host, ports[at] ?? 0), READY_WITHIN)),
  );
  return started;
}

/** Where this machine reaches a surface, whatever it listens on. */
function nearAddress(host: string, port: number): string {
  const near = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}

let ending: Promise<void> | undefined;

/** Takes everything down: the surfaces together, then the database, then the lock. Ends this process. */
function end(fault?: unknown): Promise<void> {
  return (ending ??= (async () => {
    if (fault !== undefined) printFault(fault);
    setTimeout(() => process.exit(1), ENDS_WITHIN);
    await Promise.allSettled(holding.processes.map((stop) => stop()));
    await Promise.allSettled([holding.database?.()]);
    await Promise.allSettled([holding.lock?.()]);
    process.exit(fault === undefined ? 0 : 1);
  })());
}

function listenForTheEnd(): void {
  whenTold(() => {
    process.stdout.write('Stopping …\n');
    void end();
  });
}

async function up(): Promise<void> {
  listenForTheEnd();
  const settings = readOperatorSettings();
  // What Held writes is for its own user; as root the database's user must be able to read what is meant for it.
  if (process.getuid?.() !== 0) process.umask(0o077);
  const { surfaces, invitation } = await bringUp(settings);
  // Shown here and written nowhere: whoever has the link becomes the first administrator.
  const join =
    invitation === null
      ? ''
      : `\nNobody is on the staff yet. This link makes the first administrator, once, within 72 hours:\n${settings.deskOrigin}${invitation}\n`;
  process.stdout.write(
    `\nPublic  ${settings.publicOrigin}\nDesk    ${settings.deskOrigin}\n${join}\nCtrl-C stops both.\n`,
  );
  const first = await Promise.race(
    surfaces.map(async ({ name, ended, log }) => ({ name, log, how: await ended })),
  );
  await end(new OperatorFault(`The ${first.name} process ended (${first.how}); it says why in ${first.log}`));
}

up().catch((error: unknown) => end(error));
