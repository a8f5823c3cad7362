import { freePort, startEmbedded, type EmbeddedServer } from '@/lib/platform/db/embedded';
import { SERVING_ROLES, type ServingRole } from '@/lib/platform/db/roles';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import type { OperatorSettings } from '@/lib/platform/env/operator-settings';
import type { Secrets } from '@/lib/platform/env/secrets';
import { addressAs, addressOf, passwordIn } from '@/lib/platform/db/address';
import { knock } from '@/lib/platform/db/connection-fault';
import { ownDatabase } from '@/lib/platform/db/own-database';
import { databaseFolder } from './data-folder';
import { stopOrphan } from './orphan-server';

const ROLE_SETTING: Record<ServingRole, string> = {
  held_desk: 'DESK_DATABASE_URL',
  held_public: 'PUBLIC_DATABASE_URL',
  held_intake: 'INTAKE_DATABASE_URL',
};

export type DatabaseServer = {
  /** As superuser or owner; the database it names may not exist yet. */
  url: string;
  /** Named in faults. */
  setting: string;
  /** The server Held started itself, to be stopped at the end. */
  embedded: EmbeddedServer | undefined;
};

export type DatabaseAddresses = Record<ServingRole, string> & { owner: string };

/** Starts the embedded server in the data folder, or takes the one that DATABASE_URL names. */
export async function openServer(settings: OperatorSettings, secrets: Secrets): Promise<DatabaseServer> {
  if (settings.databaseUrl !== undefined) {
    return { url: settings.databaseUrl, setting: 'DATABASE_URL', embedded: undefined };
  }
  const folder = await databaseFolder(settings.dataFolder);
  await stopOrphan(folder);
  const embedded = await startEmbedded({ folder, password: secrets.databaseAdmin, port: await freePort() });
  return { url: addressOf(embedded.adminUrl, 'held'), setting: 'The embedded database', embedded };
}

/**
 * Makes the database `held`, its owner and the serving roles where they are missing, and makes sure that each role
 * can connect.
 *
 * @throws OperatorFault with one line for what the operator can put right
 */
export async function ensureDatabase(
  server: DatabaseServer,
  settings: OperatorSettings,
  secrets: Secrets,
): Promise<DatabaseAddresses> {
  const password = (role: ServingRole) => {
    const given = settings.roleUrls[role];
    return given === undefined ? secrets[role] : passwordIn(given);
  };
  const owner = await ownDatabase({
    url: server.url,
    setting: server.setting,
    ownerPassword: secrets.databaseOwner,
    passwords: {
      held_desk: password('held_desk'),
      held_public: password('held_public'),
      held_intake: password('held_intake'),
    },
  });
  const address = (role: ServingRole) =>
    settings.roleUrls[role] ?? addressAs(server.url, role, secrets[role]);
  const addresses = {
    owner,
    held_desk: address('held_desk'),
    held_public: address('held_public'),
    held_intake: address('held_intake'),
  };
  for (const role of SERVING_ROLES) {
    const setting = settings.roleUrls[role] === undefined ? server.setting : ROLE_SETTING[role];
    await knock(addresses[role], setting);
  }
  return addresses;
}

/** Server, database, roles and migrations in one: what `up`, a restore and the tests of operation begin with. */
export async function prepareDatabase(
  settings: OperatorSettings,
  secrets: Secrets,
): Promise<{ server: DatabaseServer; addresses: DatabaseAddresses; applied: string[] }> {
  const server = await openServer(settings, secrets);
  try {
    const addresses = await ensureDatabase(server, settings, secrets);
    return { server, addresses, applied: await applyMigrations(addresses.owner) };
  } catch (error) {
    await server.embedded?.stop();
    throw error;
  }
}
