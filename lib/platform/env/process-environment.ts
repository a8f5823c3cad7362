import type { DeskSettings, PublicSettings } from './process-settings';
import type { Environment } from './setting-shapes';

/** What any program needs to run, and nothing that is a secret. */
const BARE = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'SystemRoot'] as const;

/**
 * The whole environment of a public process. It is built from nothing rather than filtered: a secret that is added
 * to the operator's environment tomorrow does not reach it either.
 */
export function publicEnvironment(
  settings: PublicSettings,
  operator: Environment = process.env,
): NodeJS.ProcessEnv {
  return {
    ...bareEnvironment(operator),
    PUBLIC_DATABASE_URL: settings.databaseUrl,
    INTAKE_DATABASE_URL: settings.intakeUrl,
    HELD_HOST: settings.host,
    PUBLIC_URL: settings.origin,
    PORT: String(settings.port),
    ...(settings.metricsPort === undefined ? {} : { HELD_METRICS_PORT: String(settings.metricsPort) }),
  };
}

/** The whole environment of a desk process: the desk's key, the auth secret and the field key, not the owner's. */
export function deskEnvironment(
  settings: DeskSettings,
  operator: Environment = process.env,
): NodeJS.ProcessEnv {
  return {
    ...bareEnvironment(operator),
    DESK_DATABASE_URL: settings.databaseUrl,
    HELD_HOST: settings.host,
    NEXTAUTH_URL: settings.origin,
    NEXTAUTH_SECRET: settings.authSecret,
    HELD_FIELD_KEY: settings.fieldKey,
    PUBLIC_URL: settings.publicOrigin,
    DESK_PORT: String(settings.port),
    ...(settings.metricsPort === undefined ? {} : { HELD_METRICS_PORT: String(settings.metricsPort) }),
    ...(settings.mail === null ? {} : { SMTP_URL: settings.mail.url, SMTP_FROM: settings.mail.from }),
  };
}

function bareEnvironment(operator: Environment): NodeJS.ProcessEnv {
  const kept = BARE.flatMap((name) => {
    const value = operator[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}
