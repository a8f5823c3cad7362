import { deskEnvironment, publicEnvironment } from '@/lib/platform/env/process-environment';
import { deskSettings, publicSettings } from '@/lib/platform/env/process-settings';

const SECRET = 'canary'.repeat(8);
const ALL = {
  PATH: '/usr/bin',
  DATABASE_URL: 'postgresql://held_owner:owner-canary@localhost:5432/held',
  DESK_DATABASE_URL: 'postgresql://held_desk:desk-canary@localhost:5432/held',
  PUBLIC_DATABASE_URL: 'postgresql://held_public:public@localhost:5432/held',
  INTAKE_DATABASE_URL: 'postgresql://held_intake:intake@localhost:5432/held',
  NEXTAUTH_SECRET: SECRET,
  HELD_FIELD_KEY: 'field canary'.repeat(8),
  NEXTAUTH_URL: 'http://localhost:3001',
  PUBLIC_URL: 'http://localhost:3000',
  SOME_OTHER_TOKEN: 'other-canary',
};

describe('publicEnvironment', () => {
  it('holds what the public process needs and no secret', () => {
    const environment = publicEnvironment(publicSettings(ALL), ALL);
    expect(Object.keys(environment).sort()).toEqual([
      'HELD_HOST',
      'INTAKE_DATABASE_URL',
      'NEXT_TELEMETRY_DISABLED',
      'NODE_ENV',
      'PATH',
      'PORT',
      'PUBLIC_DATABASE_URL',
      'PUBLIC_URL',
    ]);
    expect(JSON.stringify(environment)).not.toMatch(/canary/);
  });

  it('is enough to read the settings back', () => {
    const settings = publicSettings({ ...ALL, HELD_METRICS_PORT: '9100' });
    expect(publicSettings(publicEnvironment(settings, {}))).toEqual(settings);
  });
});

describe('deskEnvironment', () => {
  it('holds the desk key and the auth secret, not the owner key', () => {
    const said = JSON.stringify(deskEnvironment(deskSettings(ALL), ALL));
    expect(said).toMatch(/desk-canary/);
    expect(said).toContain(SECRET);
    expect(said).not.toMatch(/owner-canary|other-canary/);
  });

  it('is enough to read the settings back', () => {
    expect(deskSettings(deskEnvironment(deskSettings(ALL), {}))).toEqual(deskSettings(ALL));
    const mail = { SMTP_URL: 'smtp://mail.example.org', SMTP_FROM: 'held@example.org' };
    const settings = deskSettings({ ...ALL, ...mail });
    expect(settings.mail).toEqual({ url: mail.SMTP_URL, from: mail.SMTP_FROM });
    expect(deskSettings(deskEnvironment(settings, {}))).toEqual(settings);
  });
});

describe('settings of a process', () => {
  it('names each one that is missing', () => {
    expect(() => publicSettings({})).toThrow(
      'PUBLIC_DATABASE_URL is missing.\nINTAKE_DATABASE_URL is missing.\nPUBLIC_URL is missing.',
    );
  });
});
