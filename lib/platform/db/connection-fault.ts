import pg from 'pg';
import { databaseName, roleName, serverName } from './address';
import { OperatorFault } from '../errors/operator-fault';

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
]);
const WRONG_LOGIN = new Set(['28P01', '28000']);
export const NO_DATABASE = '3D000';
export const NOT_ALLOWED = '42501';

/** The code of a failed connection or statement: Node's (`ECONNREFUSED`) or the server's five characters. */
export function codeOf(error: unknown): string | undefined {
  // Where a name has several addresses Node reports one error that holds one for each.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (typeof first !== 'object' || first === null || !('code' in first)) return undefined;
  return typeof first.code === 'string' ? first.code : undefined;
}

/**
 * Connects once as the role of the address.
 *
 * @param setting named in the line of a fault
 * @throws OperatorFault when the server cannot be reached, has no such database, or refuses the role
 */
export async function knock(url: string, setting: string): Promise<void> {
  const client = await connectTo(url, setting);
  await client.end();
}

/** A connection to the address; throws like `knock`. The caller ends it. */
export async function connectTo(url: string, setting: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectionFault(error, url, setting);
  }
}

/** Turns a failed connection into the one line that says what to put right; other errors stay as they are. */
export function connectionFault(error: unknown, url: string, setting: string): unknown {
  const code = codeOf(error);
  const server = serverName(url);
  const line = (text: string) => new OperatorFault(text, { cause: error });
  if (code !== undefined && UNREACHABLE.has(code)) {
    return line(`${setting}: no PostgreSQL answers at ${server} (${code}).`);
  }
  if (code !== undefined && WRONG_LOGIN.has(code)) {
    return line(`${setting}: the server at ${server} refuses the role "${roleName(url)}" or its password.`);
  }
  if (code === NO_DATABASE)
    return line(`${setting}: the server at ${server} has no database "${databaseName(url)}".`);
  if (error instanceof Error && /timeout expired|terminated unexpectedly/.test(error.message)) {
    return line(`${setting}: no PostgreSQL answers at ${server} (timeout).`);
  }
  return error;
}

/** What an administrator has to run where Held's own role may not. */
export function administratorSql(url: string, roles: readonly string[]): string {
  const owner = roleName(url);
  const made = roles.map((role) => `CREATE ROLE ${role} LOGIN PASSWORD '…';`);
  return [...made, `CREATE DATABASE "${databaseName(url)}" OWNER "${owner}";`].join(' ');
}
