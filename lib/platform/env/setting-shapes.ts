import { isIP } from 'node:net';
import { z } from 'zod';
import { SettingFault } from './setting-fault';

export type Environment = Readonly<Record<string, string | undefined>>;

const PORT_RULE = 'must be a whole number from 1 to 65535';
const ORIGIN_RULE = 'must be an address such as https://held.example.org, without a path';
const DATABASE_RULE = 'must be a PostgreSQL address such as postgresql://user:password@host:5432/held';
const SECRET_RULE = 'must have at least 32 characters';

/** A TCP port. */
export const portShape = z
  .string()
  .regex(/^\d{1,5}$/, PORT_RULE)
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, PORT_RULE);

/** An address to listen on, e.g. `127.0.0.1` or `0.0.0.0`. */
export const hostShape = z
  .string()
  .refine((text) => isIP(text) !== 0, 'must be an IP address such as 127.0.0.1 or 0.0.0.0')
  .default('127.0.0.1');

/** Scheme, host and port of a surface, as `https://held.example.org`. */
export const originShape = z
  .string()
  .refine((text) => isOrigin(text), ORIGIN_RULE)
  .transform((text) => new URL(text).origin);

/** A PostgreSQL address that names a user, a host and a database. */
export const databaseShape = z.string().refine((text) => isDatabaseAddress(text), DATABASE_RULE);

export const secretShape = z.string().min(32, SECRET_RULE);

export const folderShape = z.string().refine((text) => !text.includes('\0'), 'must be a folder');

/**
 * Reads settings by their shape. A setting that is empty counts as absent, because that is how Compose and
 * systemd hand over what nobody set.
 *
 * @throws SettingFault with one line for each setting that cannot be used
 */
export function readShape<Shape extends z.ZodObject>(
  shape: Shape,
  environment: Environment,
): z.output<Shape> {
  const given = Object.fromEntries(
    Object.keys(shape.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw new SettingFault(read.error.issues.map((issue) => sayIssue(issue, given)));
}

function sayIssue(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = String(issue.path[0] ?? 'The settings');
  return given[name] === undefined ? `${name} is missing.` : `${name} ${issue.message}.`;
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function isDatabaseAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) return false;
  return url.hostname !== '' && url.username !== '' && url.pathname.length > 1;
}
