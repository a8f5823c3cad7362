import argon2 from '@node-rs/argon2';
import { verifyPassword } from '@/lib/platform/secrets/password-hash';

/** The work of Argon2id, held up until a test lets it go on: how many were at work at the same time. */
const work = { running: 0, most: 0, ends: [] as (() => void)[] };

async function doWork(): Promise<boolean> {
  work.running += 1;
  work.most = Math.max(work.most, work.running);
  await new Promise<void>((end) => work.ends.push(end));
  work.running -= 1;
  return true;
}

beforeEach(() => {
  Object.assign(work, { running: 0, most: 0, ends: [] });
  jest.spyOn(argon2, 'hash').mockResolvedValue('a hash');
  jest.spyOn(argon2, 'verify').mockImplementation(doWork);
});
afterEach(() => jest.restoreAllMocks());

/** Lets everything that waits take its next step. */
const turn = () => new Promise<void>((go) => setImmediate(go));

async function finish(): Promise<void> {
  await turn();
  while (work.ends.length > 0) {
    work.ends.shift()?.();
    await turn();
  }
}

it('hashes four passwords at a time, and all of them in turn', async () => {
  const all = Array.from({ length: 12 }, () => verifyPassword('a hash', 'typed'));
  await turn();
  expect(work.running).toBe(4);
  await finish();
  expect(await Promise.all(all)).toEqual(Array.from({ length: 12 }, () => true));
  expect(work.most).toBe(4);
});

it('would hash twelve at a time without the queue: the count above sees it', async () => {
  const all = Array.from({ length: 12 }, () => doWork());
  await finish();
  await Promise.all(all);
  expect(work.most).toBe(12);
});

it('refuses what is too much to wait for, and takes up again afterwards', async () => {
  const all = Array.from({ length: 44 }, () => verifyPassword('a hash', 'typed'));
  await expect(verifyPassword('a hash', 'typed')).rejects.toMatchObject({ kind: 'too-many' });
  await finish();
  await Promise.all(all);
  const one = verifyPassword('a hash', 'typed');
  await finish();
  expect(await one).toBe(true);
});

it('does the work for an account that does not exist, and says no', async () => {
  const one = verifyPassword(null, 'typed');
  await finish();
  expect(await one).toBe(false);
  expect(work.most).toBe(1);
});
