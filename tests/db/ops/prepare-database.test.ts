import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '@/lib/ops/prepare-database';
import { addressAs, addressOf } from '@/lib/platform/db/address';
import { freePort } from '@/lib/platform/db/embedded';
import { readOperatorSettings } from '@/lib/platform/env/operator-settings';
import { keepSecrets, type Secrets } from '@/lib/platform/env/secrets';
import { ask, refusal } from '@/tests/support/ask';
import { startSeparateServer, type SeparateServer } from '@/tests/support/debian-server';

let separate: SeparateServer;
let folder: string;
let secrets: Secrets;

beforeAll(async () => {
  separate = await startSeparateServer();
  folder = await mkdtemp(path.join(tmpdir(), 'held-data-'));
  secrets = await keepSecrets(folder);
}, 300_000);

afterAll(async () => {
  await separate.stop();
  await rm(folder, { recursive: true });
});

const prepare = (environment: Record<string, string>) =>
  prepareDatabase(readOperatorSettings(environment), secrets);

async function fault(environment: Record<string, string>): Promise<string> {
  return await prepare(environment).then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('on a PostgreSQL 15 that Held did not start', () => {
  it('makes all there is to make for a superuser, and gives the database to held_owner', async () => {
    const DATABASE_URL = addressOf(separate.adminUrl, 'held');
    const first = await prepare({ DATABASE_URL });
    expect(first.applied.length).toBeGreaterThan(3);
    expect(first.server.embedded).toBeUndefined();
    expect(await ask(first.addresses.owner, 'SELECT current_user AS who')).toEqual([{ who: 'held_owner' }]);
    expect(await ask(first.addresses.held_public, `SELECT pub.similarity('a', 'a') AS same`)).toEqual([
      { same: 1 },
    ]);
    expect(await refusal(first.addresses.held_public, 'SELECT * FROM desk.person')).toContain(
      'permission denied',
    );
    expect(
      await ask(
        DATABASE_URL,
        `SELECT count(*)::int AS n FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
      WHERE c.relnamespace::regnamespace::text IN ('desk', 'pub', 'intake') AND r.rolname <> 'held_owner'`,
      ),
    ).toEqual([{ n: 0 }]);
    expect((await prepare({ DATABASE_URL })).applied).toEqual([]);
  }, 60_000);

  it('works as an owner without any other right, with the roles an administrator made', async () => {
    await ask(
      separate.adminUrl,
      `CREATE ROLE modest LOGIN PASSWORD 'modest'`,
      'CREATE DATABASE modest_held OWNER modest',
    );
    const url = addressOf(separate.adminUrl, 'modest_held');
    const prepared = await prepare({
      DATABASE_URL: addressAs(url, 'modest', 'modest'),
      DESK_DATABASE_URL: addressAs(url, 'held_desk', secrets.held_desk),
      PUBLIC_DATABASE_URL: addressAs(url, 'held_public', secrets.held_public),
      INTAKE_DATABASE_URL: addressAs(url, 'held_intake', secrets.held_intake),
    });
    expect(prepared.applied.length).toBeGreaterThan(3);
    expect(await ask(prepared.addresses.held_public, 'SELECT count(*)::int AS n FROM pub.change')).toEqual([
      { n: 0 },
    ]);
  }, 60_000);
});

describe('says in one line', () => {
  it('that nobody answers', async () => {
    const port = await freePort();
    expect(await fault({ DATABASE_URL: `postgresql://held_owner:canary@127.0.0.1:${port}/held` })).toBe(
      `DATABASE_URL: no PostgreSQL answers at 127.0.0.1:${port} (ECONNREFUSED).`,
    );
  });

  it('that the role is refused, without its password', async () => {
    const said = await fault({
      DATABASE_URL: addressAs(addressOf(separate.adminUrl, 'held'), 'nobody', 'canary'),
    });
    expect(said).toMatch(
      /^DATABASE_URL: the server at 127\.0\.0\.1:\d+ refuses the role "nobody" or its password\.$/,
    );
  });

  it('that the password of a serving role is wrong', async () => {
    await ask(
      separate.adminUrl,
      `CREATE ROLE plain LOGIN PASSWORD 'plain'`,
      'CREATE DATABASE plain_held OWNER plain',
    );
    const url = addressOf(separate.adminUrl, 'plain_held');
    expect(
      await fault({
        DATABASE_URL: addressAs(url, 'plain', 'plain'),
        PUBLIC_DATABASE_URL: addressAs(url, 'held_public', 'wrong'),
      }),
    ).toContain('PUBLIC_DATABASE_URL: ');
  });

  it('what an administrator has to run where the role may not make the database', async () => {
    await ask(separate.adminUrl, `CREATE ROLE bare LOGIN PASSWORD 'bare'`);
    const said = await fault({
      DATABASE_URL: addressAs(addressOf(separate.adminUrl, 'not_there'), 'bare', 'bare'),
    });
    expect(said).toContain('CREATE DATABASE "not_there" OWNER "bare";');
    expect(said).not.toContain('\n');
  });

  it('that it wants a database of its own', async () => {
    expect(await fault({ DATABASE_URL: separate.adminUrl })).toContain(`must name a database of Held's own`);
  });
});
