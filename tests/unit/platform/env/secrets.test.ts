import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepFieldKey, keepSecrets } from '@/lib/platform/env/secrets';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'held-secrets-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('makes each secret once, long and different, for the owner of the file alone', async () => {
  const made = await keepSecrets(folder);
  expect(new Set(Object.values(made)).size).toBe(6);
  expect(Math.min(...Object.values(made).map((secret) => secret.length))).toBeGreaterThanOrEqual(43);
  expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect(await keepSecrets(folder)).toEqual(made);
});

it('gives the same secrets to two first runs at once', async () => {
  const [first, second] = await Promise.all([keepSecrets(folder), keepSecrets(folder)]);
  expect(second).toEqual(first);
});

it('refuses a damaged file, keeps it, and does not print it', async () => {
  const file = path.join(folder, 'secrets.json');
  await writeFile(file, '{ "held_desk": "canary-canary-canary-canary-canary" ');
  const fault = await keepSecrets(folder).catch((error: unknown) => String(error));
  expect(fault).toContain('is damaged');
  expect(fault).not.toContain('canary');
  expect(await readFile(file, 'utf8')).toContain('canary');
});

it('keeps the field key in a file of its own, for its owner alone, and apart from the passwords', async () => {
  const [first, second] = await Promise.all([keepFieldKey(folder), keepFieldKey(folder)]);
  expect(second).toBe(first);
  expect(first.length).toBeGreaterThanOrEqual(43);
  expect((await stat(path.join(folder, 'field-key.json'))).mode & 0o777).toBe(0o600);
  await keepSecrets(folder);
  expect(await readFile(path.join(folder, 'secrets.json'), 'utf8')).not.toContain(first);
});
