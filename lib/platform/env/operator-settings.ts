import path from 'node:path';
import { z } from 'zod';
import { mailFaults, senderShape, smtpShape, toMailSettings, type MailSettings } from './mail-settings';
import { SettingFault } from './setting-fault';
import {
  databaseShape,
  folderShape,
  hostShape,
  originShape,
  portShape,
  readShape,
  secretShape,
  type Environment,
} from './setting-shapes';

export type OperatorSettings = {
  /** The owner's address of an existing server; absent: the embedded server is used. */
  databaseUrl: string | undefined;
  /** Addresses of the serving roles where they are not derived from `databaseUrl`. */
  roleUrls: {
    held_desk: string | undefined;
    held_public: string | undefined;
    held_intake: string | undefined;
  };
  /** Absolute. Holds the embedded database, the generated secrets and the lock of the running instance. */
  dataFolder: string;
  /** The address both surfaces listen on: loopback, unless a container or a proxy elsewhere must reach them. */
  host: string;
  publicOrigin: string;
  deskOrigin: string;
  authSecret: string | undefined;
  fieldKey: string | undefined;
  publicPort: number;
  deskPort: number;
  /** Loopback port of the public process's metrics; the desk takes the next one. */
  metricsPort: number | undefined;
  /** Null: no mail is sent. */
  mail: MailSettings | null;
};

const shape = z.object({
  DATABASE_URL: databaseShape.optional(),
  DESK_DATABASE_URL: databaseShape.optional(),
  PUBLIC_DATABASE_URL: databaseShape.optional(),
  INTAKE_DATABASE_URL: databaseShape.optional(),
  HELD_DATA_DIR: folderShape.default('.held'),
  HELD_HOST: hostShape,
  PUBLIC_URL: originShape.optional(),
  NEXTAUTH_URL: originShape.optional(),
  NEXTAUTH_SECRET: secretShape.optional(),
  HELD_FIELD_KEY: secretShape.optional(),
  PORT: portShape.default(3000),
  DESK_PORT: portShape.default(3001),
  HELD_METRICS_PORT: portShape.optional(),
  SMTP_URL: smtpShape.optional(),
  SMTP_FROM: senderShape.optional(),
});

const ROLE_SETTINGS = [
  ['DESK_DATABASE_URL', 'held_desk'],
  ['PUBLIC_DATABASE_URL', 'held_public'],
  ['INTAKE_DATABASE_URL', 'held_intake'],
] as const;

/**
 * What the person who runs Held may set, with defaults for all the rest.
 *
 * @throws SettingFault with one line for each setting that cannot be used
 */
export function readOperatorSettings(
  environment: Environment = process.env,
  root: string = process.cwd(),
): OperatorSettings {
  const read = readShape(shape, environment);
  const faults = contradictions(read);
  if (faults.length > 0) throw new SettingFault(faults);
  return {
    databaseUrl: read.DATABASE_URL,
    roleUrls: {
      held_desk: read.DESK_DATABASE_URL,
      held_public: read.PUBLIC_DATABASE_URL,
      held_intake: read.INTAKE_DATABASE_URL,
    },
    dataFolder: path.resolve(root, read.HELD_DATA_DIR),
    host: read.HELD_HOST,
    publicOrigin: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    deskOrigin: read.NEXTAUTH_URL ?? `http://localhost:${read.DESK_PORT}`,
    authSecret: read.NEXTAUTH_SECRET,
    fieldKey: read.HELD_FIELD_KEY,
    publicPort: read.PORT,
    deskPort: read.DESK_PORT,
    metricsPort: read.HELD_METRICS_PORT,
    mail: toMailSettings(read),
  };
}

function contradictions(read: z.output<typeof shape>): string[] {
  const faults = mailFaults(read);
  for (const [name, role] of ROLE_SETTINGS) {
    const address = read[name];
    if (address === undefined) continue;
    if (read.DATABASE_URL === undefined) faults.push(`${name} is set without DATABASE_URL.`);
    // What a process may read is decided by its role: another one would open the wall or break the pages.
    if (new URL(address).username !== role) faults.push(`${name} must connect as ${role}.`);
  }
  const ports = [
    ['PORT', read.PORT],
    ['DESK_PORT', read.DESK_PORT],
    ['HELD_METRICS_PORT', read.HELD_METRICS_PORT],
  ] as const;
  ports.forEach(([name, port], at) => {
    const same = ports.slice(0, at).find(([, other]) => port !== undefined && other === port);
    if (same !== undefined) faults.push(`${name} must differ from ${same[0]}; both are ${String(port)}.`);
  });
  return faults;
}
