import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addressAs, addressOf } from '@/lib/platform/db/address';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { freePort, startEmbedded } from '@/lib/platform/db/embedded';
import { readOperatorSettings, type OperatorSettings } from '@/lib/platform/env/operator-settings';
import { keepFieldKey, keepSecrets } from '@/lib/platform/env/secrets';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { databaseFolder, isThere, lockDataFolder } from './data-folder';
import { commandOf, stopOrphan } from './orphan-server';
import { runCommand } from './process-life';
import { verifyDatabase, type Verdict } from './verify-database';

/** Checks the audit log, every published document and every original, whether Held runs or not. Exit code 1 on any fault. */
await runCommand(async () => {
  const settings = readOperatorSettings();
  await takeFieldKey(settings);
  const { lines, isWhole } = await verifyWhereItStands(settings);
  process.stdout.write(`${lines.join('\n')}\n`);
  return isWhole ? 0 : 1;
});

/** Originals are read with the key that the desk has; none is made here, for it would open nothing. */
async function takeFieldKey({ fieldKey, dataFolder }: OperatorSettings): Promise<void> {
  const isKept = await isThere(path.join(dataFolder, 'field-key.json'));
  const key = fieldKey ?? (isKept ? await keepFieldKey(dataFolder) : undefined);
  if (key !== undefined) process.env['HELD_FIELD_KEY'] = key;
}

async function verifyWhereItStands(settings: OperatorSettings): Promise<Verdict> {
  if (settings.databaseUrl !== undefined) return await verifyAt(settings.databaseUrl);
  if (!(await isThere(path.join(settings.dataFolder, 'secrets.json'))))
    throw new OperatorFault(`HELD_DATA_DIR: the folder ${settings.dataFolder} holds no database of Held.`);
  const secrets = await keepSecrets(settings.dataFolder);
  const folder = await databaseFolder(settings.dataFolder);
  const running = await runningPort(folder);
  if (running !== undefined) {
    const server = `postgresql://127.0.0.1:${running}/held`;
    return await verifyAt(addressAs(server, 'held_owner', secrets.databaseOwner));
  }
  const unlock = await lockDataFolder(settings.dataFolder);
  try {
    await stopOrphan(folder);
    const server = await startEmbedded({ folder, password: secrets.databaseAdmin, port: await freePort() });
    try {
      return await verifyAt(addressOf(server.adminUrl, 'held'));
    } finally {
      await server.stop();
    }
  } finally {
    await unlock();
  }
}

/** The port of the server that runs on this folder, as it has written it down; undefined when none runs. */
async function runningPort(folder: string): Promise<number | undefined> {
  const mark = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = ''] = mark.split('\n');
  const runs = Number(pid) > 1 && commandOf(Number(pid)).includes(folder);
  return runs ? Number(port) : undefined;
}

async function verifyAt(url: string): Promise<Verdict> {
  const db = openDeskClient(url);
  try {
    return await verifyDatabase(db);
  } finally {
    await db.$disconnect();
  }
}
