import { readOperatorSettings } from '@/lib/platform/env/operator-settings';
import { SettingFault } from '@/lib/platform/env/setting-fault';

const ADDRESS = 'postgresql://held_owner:pass@db.example.org:5432/held';
const DESK_ADDRESS = 'postgresql://held_desk:pass@db.example.org:5432/held';

function faults(environment: Record<string, string>): readonly string[] {
  try {
    readOperatorSettings(environment, '/srv/held');
  } catch (error) {
    if (error instanceof SettingFault) return error.lines;
    throw error;
  }
  return [];
}

describe('readOperatorSettings', () => {
  it('needs nothing', () => {
    expect(readOperatorSettings({}, '/srv/held')).toEqual({
      databaseUrl: undefined,
      roleUrls: { held_desk: undefined, held_public: undefined, held_intake: undefined },
      dataFolder: '/srv/held/.held',
      host: '127.0.0.1',
      publicOrigin: 'http://localhost:3000',
      deskOrigin: 'http://localhost:3001',
      authSecret: undefined,
      fieldKey: undefined,
      publicPort: 3000,
      deskPort: 3001,
      metricsPort: undefined,
      mail: null,
    });
  });

  it('counts an empty setting as absent', () => {
    expect(readOperatorSettings({ PORT: '', DATABASE_URL: ' ' }).publicPort).toBe(3000);
  });

  it('lets the addresses follow the ports', () => {
    const settings = readOperatorSettings({ PORT: '4000', DESK_PORT: '4001' });
    expect([settings.publicOrigin, settings.deskOrigin]).toEqual([
      'http://localhost:4000',
      'http://localhost:4001',
    ]);
  });

  it.each(['0', '65536', 'abc', '3000.5', '-1', '1e3', '999999'])('refuses the port %s', (port) => {
    expect(faults({ PORT: port })).toEqual(['PORT must be a whole number from 1 to 65535.']);
  });

  it.each([
    'held.example.org',
    'ftp://held.example.org',
    'https://held.example.org/en',
    'https://a@held.example.org',
  ])('refuses the address %s', (address) => {
    expect(faults({ PUBLIC_URL: address })).toEqual([
      'PUBLIC_URL must be an address such as https://held.example.org, without a path.',
    ]);
  });

  it.each([
    'mysql://a@b/c',
    'postgresql://',
    'postgresql://host/held',
    'postgresql://user@host',
    'no address',
  ])('refuses the database address %s without repeating it', (address) => {
    expect(faults({ DATABASE_URL: address })).toEqual([
      'DATABASE_URL must be a PostgreSQL address such as postgresql://user:password@host:5432/held.',
    ]);
  });

  it('says every fault, one line each', () => {
    expect(faults({ PORT: 'x', NEXTAUTH_SECRET: 'short' })).toEqual([
      'NEXTAUTH_SECRET must have at least 32 characters.',
      'PORT must be a whole number from 1 to 65535.',
    ]);
  });

  it('refuses two surfaces on one port', () => {
    expect(faults({ PORT: '3001' })).toEqual(['DESK_PORT must differ from PORT; both are 3001.']);
  });

  it('refuses the address of a role without that of the owner', () => {
    const given = { DESK_DATABASE_URL: DESK_ADDRESS };
    expect(faults(given)).toEqual(['DESK_DATABASE_URL is set without DATABASE_URL.']);
    expect(faults({ ...given, DATABASE_URL: ADDRESS })).toEqual([]);
  });

  it('refuses a role that a process must not have', () => {
    expect(faults({ PUBLIC_DATABASE_URL: DESK_ADDRESS, DATABASE_URL: ADDRESS })).toEqual([
      'PUBLIC_DATABASE_URL must connect as held_public.',
    ]);
  });
});
