import argon2 from '@node-rs/argon2';
import { Refusal } from '@/lib/platform/errors/refusal';
import { newToken } from './token';

/** Argon2id (the library's default kind) with 64 MiB and four passes, as RFC 9106 advises for 64 MiB and above. */
export const COST = { memoryCost: 65_536, timeCost: 4, parallelism: 1 };
/** Four at a time are 256 MiB; more would let a flood of guesses push the process out of memory. */
const AT_A_TIME = 4;
const MAY_WAIT = 40;

let running = 0;
const waiting: (() => void)[] = [];

/** The hash of a new password, as a PHC string. Refuses `too-many` when the queue is full. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => argon2.hash(password, COST));
}

let nobodys: Promise<string> | undefined;

/**
 * Whether this is the password behind the hash. With null, for an account that does not exist, it answers false after
 * the same work. Refuses `too-many` when the queue is full.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stand = passwordHash ?? (await (nobodys ??= argon2.hash(newToken(), COST)));
  const matches = await inTurn(() => argon2.verify(stand, password));
  return matches && passwordHash !== null;
}

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running >= AT_A_TIME) {
    if (waiting.length >= MAY_WAIT) throw new Refusal('too-many', 'refusal.tooMany');
    // Whoever ends hands the place on, so that `running` stays as it is.
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running += 1;
  }
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
