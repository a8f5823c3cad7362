'use server';

import { redirect } from 'next/navigation';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { defineOpenForm } from '@/lib/platform/desk-action';
import { Refusal } from '@/lib/platform/errors/refusal';
import { dropCookie, readCookie, setCookie } from '@/lib/platform/session/cookie-jar';
import { pathAfterSignIn } from '@/lib/platform/session/kept-entries';
import {
  BROWSER_COOKIE,
  BROWSER_DAYS,
  isKnownBrowser,
  markBrowser,
} from '@/lib/platform/session/known-browser';
import { callerAddress } from '@/lib/platform/session/request-origin';
import { openSession } from '@/lib/platform/session/open-session';
import { answerPasskeyInput, askPasskeyInput } from '@/lib/staff/second-factor/passkeys/schema';
import { proveSecondFactorInput, signInInput } from './schema';
import { answerCode, answerPasskey, answerPassword, askForStep, type Attempt } from './write';

const STEP_COOKIE = 'held-step';

export const signInForm = defineOpenForm({
  name: 'staff.sign-in',
  input: signInInput,
  secrets: ['password'],
  run: async (db, input): Promise<null> => {
    const mark = await readCookie(BROWSER_COOKIE);
    const now = new Date();
    const knows = (account: string) => isKnownBrowser(mark, account, now);
    const { step } = await answerPassword({ db, address: await callerAddress(), knows, now }, input);
    await setCookie(STEP_COOKIE, step, 600);
    redirect('/sign-in/code');
  },
});

export const proveSecondFactorForm = defineOpenForm({
  name: 'staff.prove-second-factor',
  input: proveSecondFactorInput,
  secrets: ['code'],
  run: async (db, input): Promise<null> => enter(db, (attempt, step) => answerCode(attempt, step, input)),
});

export const askForPasskeyForm = defineOpenForm({
  name: 'staff.ask-for-passkey',
  input: askPasskeyInput,
  run: async (db) => {
    const { attempt, step } = await readAttempt(db);
    return askForStep(attempt, step);
  },
});

export const provePasskeyForm = defineOpenForm({
  name: 'staff.prove-passkey',
  input: answerPasskeyInput,
  secrets: ['answer'],
  run: async (db, input): Promise<null> => enter(db, (attempt, step) => answerPasskey(attempt, step, input)),
});

/** Where this answer to the second step comes from. Refuses `signed-out` without a first step. */
async function readAttempt(db: DeskClient): Promise<{ attempt: Attempt; step: string }> {
  const [step, mark] = await Promise.all([readCookie(STEP_COOKIE), readCookie(BROWSER_COOKIE)]);
  if (step === null) throw new Refusal('signed-out', 'refusal.signInAgain');
  const now = new Date();
  const knows = (account: string) => isKnownBrowser(mark, account, now);
  return { attempt: { db, address: await callerAddress(), knows, now }, step };
}

/** Begins the session of who passes the second step, remembers the browser, and leads on. */
async function enter(
  db: DeskClient,
  prove: (attempt: Attempt, step: string) => Promise<{ ticket: string; email: string }>,
): Promise<never> {
  const { attempt, step } = await readAttempt(db);
  const { ticket, email } = await prove(attempt, step);
  if (!(await openSession(ticket))) throw new Refusal('signed-out', 'refusal.signInAgain');
  await dropCookie(STEP_COOKIE);
  await setCookie(BROWSER_COOKIE, markBrowser(email, attempt.now), BROWSER_DAYS * 86_400);
  redirect(await pathAfterSignIn());
}
