import { hash } from '@node-rs/argon2';

import { COST } from '@/lib/platform/secrets/password-hash';
import { emailOf, TEST_PASSWORD } from '@/tests/support/staff';

import { median } from '@/lib/ops/bench-figures';
import { askDesk, readDesk, readForm, type Visitor } from './desk-visitor';
import { highestWhile, residentMegabytes } from './resident-memory';

export type SignIns = {
  /** Milliseconds of one hash alone on this machine, and of one whole first step of signing in: medians. */
  hash: number;
  step: number;
  /** Milliseconds until the last of all that signed in at once was answered. */
  all: number;
  /** Megabytes that the process grew by at its peak. */
  grew: number;
};

/**
 * Signs people in with their passwords, through the form of /sign-in: three one after another, and again to be measured;
 * then all others at once, each from an own address of this machine, so that the limits of guessing let them by. Throws when one is turned away.
 */
export async function timeSignIns(
  desk: { origin: string; pid: number },
  staff: readonly string[],
): Promise<SignIns> {
  const people = staff.map((id, at) => ({ id, from: `127.0.1.${at + 1}` }));
  const first = people.slice(0, 3);
  const hashes: number[] = [];
  const steps: number[] = [];
  // Once unmeasured: the first of a process finds nothing of the way in loaded, which says nothing of the next.
  for (const person of first) await signIn(desk.origin, person);
  for (const person of first) {
    const from = performance.now();
    await hash(TEST_PASSWORD, COST);
    hashes.push(performance.now() - from);
    steps.push(await signIn(desk.origin, person));
  }
  const before = await residentMegabytes(desk.pid);
  const from = performance.now();
  const signingIn = Promise.all(people.slice(3).map((person) => signIn(desk.origin, person)));
  const peak = await highestWhile(signingIn, desk.pid);
  await signingIn;
  return { hash: median(hashes), step: median(steps), all: performance.now() - from, grew: peak - before };
}

async function signIn(origin: string, { id, from }: { id: string; from: string }): Promise<number> {
  const visitor: Visitor = { origin, cookie: '', from };
  const form = readForm(await readDesk(visitor, '/sign-in'), 'password');
  form.set('email', emailOf(id));
  form.set('password', TEST_PASSWORD);
  const startedAt = performance.now();
  const { status, location } = await askDesk(visitor, '/sign-in', form);
  if (status !== 303 || location?.endsWith('/sign-in/code') !== true)
    throw new Error(`Signing in gave ${status}`);
  return performance.now() - startedAt;
}
