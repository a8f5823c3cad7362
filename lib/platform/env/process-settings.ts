import { z } from 'zod';
import { mailFaults, senderShape, smtpShape, toMailSettings, type MailSettings } from './mail-settings';
import { SettingFault } from './setting-fault';
import {
  databaseShape,
  hostShape,
  originShape,
  portShape,
  readShape,
  secretShape,
  type Environment,
} from './setting-shapes';

export type PublicSettings = {
  /** As `held_public`: reads `pub`, nothing else. */
  databaseUrl: string;
  /** As `held_intake`: adds to one table, reads nothing. */
  intakeUrl: string;
  host: string;
  origin: string;
  port: number;
  metricsPort: number | undefined;
};

export type DeskSettings = {
  /** As `held_desk`. */
  databaseUrl: string;
  host: string;
  origin: string;
  publicOrigin: string;
  authSecret: string;
  /** Wraps the keys of sealed values; never in the database. */
  fieldKey: string;
  port: number;
  metricsPort: number | undefined;
  /** Null: this desk sends no mail. */
  mail: MailSettings | null;
};

const publicShape = z.object({
  PUBLIC_DATABASE_URL: databaseShape,
  INTAKE_DATABASE_URL: databaseShape,
  HELD_HOST: hostShape,
  PUBLIC_URL: originShape,
  PORT: portShape.default(3000),
  HELD_METRICS_PORT: portShape.optional(),
});

const deskShape = z.object({
  DESK_DATABASE_URL: databaseShape,
  NEXTAUTH_URL: originShape,
  NEXTAUTH_SECRET: secretShape,
  HELD_FIELD_KEY: secretShape,
  HELD_HOST: hostShape,
  PUBLIC_URL: originShape,
  DESK_PORT: portShape.default(3001),
  HELD_METRICS_PORT: portShape.optional(),
  SMTP_URL: smtpShape.optional(),
  SMTP_FROM: senderShape.optional(),
});

/**
 * All that a public process may know. It looks at no other setting, so nothing here can hand it the desk's key.
 *
 * @throws SettingFault with one line for each setting that is missing or cannot be used
 */
export function publicSettings(environment: Environment = process.env): PublicSettings {
  const read = readShape(publicShape, environment);
  return {
    databaseUrl: read.PUBLIC_DATABASE_URL,
    intakeUrl: read.INTAKE_DATABASE_URL,
    host: read.HELD_HOST,
    origin: read.PUBLIC_URL,
    port: read.PORT,
    metricsPort: read.HELD_METRICS_PORT,
  };
}

/**
 * What a desk process works with.
 *
 * @throws SettingFault with one line for each setting that is missing or cannot be used
 */
export function deskSettings(environment: Environment = process.env): DeskSettings {
  const read = readShape(deskShape, environment);
  const faults = mailFaults(read);
  if (faults.length > 0) throw new SettingFault(faults);
  return {
    databaseUrl: read.DESK_DATABASE_URL,
    host: read.HELD_HOST,
    origin: read.NEXTAUTH_URL,
    publicOrigin: read.PUBLIC_URL,
    authSecret: read.NEXTAUTH_SECRET,
    fieldKey: read.HELD_FIELD_KEY,
    port: read.DESK_PORT,
    metricsPort: read.HELD_METRICS_PORT,
    mail: toMailSettings(read),
  };
}
