import pg from 'pg';
import { ensureRoles, SERVING_ROLES, type ServingRole } from './roles';
import { addressAs, addressOf, databaseName, serverName } from './address';
import { administratorSql, codeOf, connectTo, knock, NO_DATABASE, NOT_ALLOWED } from './connection-fault';
import { OperatorFault } from '../errors/operator-fault';

const OLDEST = 15;
const NEWEST = 18;
const OWNER = 'held_owner';
const NOT_OURS = ['postgres', 'template0', 'template1'];

export type OwnDatabaseOptions = {
  /** The address of Held's database as an administrator or as its owner; the database need not exist yet. */
  url: string;
  /** Named in the line of a fault. */
  setting: string;
  /** Used where an administrator connects, and Held makes an owner of its own. */
  ownerPassword: string;
  passwords: Record<ServingRole, string>;
};

type Login = { version: number; superuser: boolean; createsRoles: boolean };

/**
 * Makes the database and the roles that Held needs, where they are missing, and answers with the address of the role
 * that owns the database and migrates it. A superuser serves only to make that owner: what Held creates must not
 * belong to a superuser, because its publish functions run with their owner's rights.
 *
 * @throws OperatorFault with one line: not reachable, wrong version, not allowed (with the SQL that allows it)
 */
export async function ownDatabase(options: OwnDatabaseOptions): Promise<string> {
  const { url, setting } = options;
  const name = databaseName(url);
  if (NOT_OURS.includes(name)) {
    throw new OperatorFault(
      `${setting} must name a database of Held's own, for example /held, not "${name}".`,
    );
  }
  const exists = await hasDatabase(url, setting);
  const server = exists ? url : addressOf(url, 'postgres');
  const client = await connectTo(server, setting);
  try {
    const login = await whoIsThis(client);
    checkVersion(login, url, setting);
    if (login.superuser) await ensureOwner(client, options.ownerPassword);
    await makeRoles(client, server, login, options);
    await allowed(options, async () => {
      const owner = login.superuser ? ` OWNER ${OWNER}` : '';
      const database = pg.escapeIdentifier(name);
      if (!exists) await client.query(`CREATE DATABASE ${database}${owner}`);
      else if (login.superuser) await client.query(`ALTER DATABASE ${database} OWNER TO ${OWNER}`);
      await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${SERVING_ROLES.join(', ')}`);
    });
    return login.superuser ? addressAs(url, OWNER, options.ownerPassword) : url;
  } finally {
    await client.end();
  }
}

async function hasDatabase(url: string, setting: string): Promise<boolean> {
  try {
    await knock(url, setting);
    return true;
  } catch (error) {
    if (error instanceof Error && codeOf(error.cause) === NO_DATABASE) return false;
    throw error;
  }
}

async function whoIsThis(client: pg.Client): Promise<Login> {
  const answer = await client.query<{ version: string; rolsuper: boolean; rolcreaterole: boolean }>(
    `SELECT current_setting('server_version_num') AS version, rolsuper, rolcreaterole
     FROM pg_roles WHERE rolname = current_user`,
  );
  const row = answer.rows[0];
  if (row === undefined) throw new Error('The server does not know the role that has just connected');
  return {
    version: Math.floor(Number(row.version) / 10_000),
    superuser: row.rolsuper,
    createsRoles: row.rolsuper || row.rolcreaterole,
  };
}

function checkVersion(login: Login, url: string, setting: string): void {
  if (login.version >= OLDEST && login.version <= NEWEST) return;
  throw new OperatorFault(
    `${setting}: the server at ${serverName(url)} is PostgreSQL ${login.version}; ` +
      `Held needs ${OLDEST} to ${NEWEST}.`,
  );
}

async function ensureOwner(client: pg.Client, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${OWNER}`);
  await client.query(`ALTER ROLE ${OWNER} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

/** Where roles may not be made, those an administrator made are used with the passwords given in the settings. */
async function makeRoles(
  client: pg.Client,
  server: string,
  login: Login,
  options: OwnDatabaseOptions,
): Promise<void> {
  if (!login.createsRoles) {
    const found = await client.query('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
      [...SERVING_ROLES],
    ]);
    if (found.rowCount === SERVING_ROLES.length) return;
    throw notAllowed(options);
  }
  await allowed(options, () => ensureRoles(server, options.passwords));
}

async function allowed(options: OwnDatabaseOptions, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw codeOf(error) === NOT_ALLOWED ? notAllowed(options, error) : error;
  }
}

function notAllowed({ url, setting }: OwnDatabaseOptions, cause?: unknown): OperatorFault {
  return new OperatorFault(
    `${setting}: this role may not make the database or the roles of Held. An administrator can run: ` +
      `${administratorSql(url, SERVING_ROLES)} Then set DESK_DATABASE_URL, PUBLIC_DATABASE_URL and ` +
      `INTAKE_DATABASE_URL with these passwords.`,
    { cause },
  );
}
