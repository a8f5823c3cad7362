import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { addressAs, addressOf } from '@/lib/platform/db/address';
import { seed } from '@/lib/ops/seed';
import { SEEDED_TEMPLATE, TEMPLATE, testServer } from './server-address';

export type TestDatabase = {
  /** The database as the server's superuser, for what no role of Held may do. */
  adminUrl: string;
  ownerUrl: string;
  deskUrl: string;
  publicUrl: string;
  intakeUrl: string;
  /** Removes the database; connections still open are cut. */
  drop: () => Promise<void>;
};

/**
 * A database of its own for one test file: copied from the migrated template, or with `seeded` from one that holds the
 * real cases as well. Belongs in `beforeAll`; give it a minute where it is seeded.
 */
export async function openTestDatabase(options: { seeded?: boolean } = {}): Promise<TestDatabase> {
  if (options.seeded === true) await asAdmin(ensureSeededTemplate);
  const name = `held_test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => copyDatabase(client, options.seeded === true ? SEEDED_TEMPLATE : TEMPLATE, name));
  return describeDatabase(name);
}

/** An empty database with the roles but without any table, for tests of the migrations themselves. */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  const name = `held_test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => client.query(`CREATE DATABASE ${name} OWNER held_owner`));
  return describeDatabase(name);
}

function describeDatabase(name: string): TestDatabase {
  const server = testServer();
  const url = addressOf(server.adminUrl, name);
  return {
    adminUrl: url,
    ownerUrl: addressAs(url, 'held_owner', server.ownerPassword),
    deskUrl: addressAs(url, 'held_desk', server.passwords.held_desk),
    publicUrl: addressAs(url, 'held_public', server.passwords.held_public),
    intakeUrl: addressAs(url, 'held_intake', server.passwords.held_intake),
    drop: async () => {
      await asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** Seeding takes a while, so it is done once a run, by whoever asks first; the others wait at the lock. */
async function ensureSeededTemplate(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock(7101)');
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [SEEDED_TEMPLATE]);
  if (found.rowCount === 0) {
    const making = `${SEEDED_TEMPLATE}_${randomBytes(4).toString('hex')}`;
    await copyDatabase(client, TEMPLATE, making);
    await seed(describeDatabase(making).deskUrl);
    // Under its final name only once it is whole: a seed that failed leaves no half template behind.
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${making}'`);
    await client.query(`ALTER DATABASE ${making} RENAME TO ${SEEDED_TEMPLATE}`);
  }
  await client.query('SELECT pg_advisory_unlock(7101)');
}

/** Only one copy of a template can be made at a time, so the workers queue here instead of failing. */
async function copyDatabase(client: pg.Client, template: string, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(7102)');
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER held_owner`);
  await client.query('SELECT pg_advisory_unlock(7102)');
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO held_desk, held_public, held_intake`);
}

async function asAdmin(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: testServer().adminUrl });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
