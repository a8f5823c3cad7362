'use server';

import { redirect } from 'next/navigation';
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
import { proveSecondFactorInput, signInInput } from './schema';
import { answerCode, answerPassword } from './write';

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
  run: async (db, input): Promise<null> => {
    const [step, mark] = await Promise.all([readCookie(STEP_COOKIE), readCookie(BROWSER_COOKIE)]);
    if (step === null) throw new Refusal('signed-out', 'refusal.signInAgain');
    const now = new Date();
    const knows = (account: string) => isKnownBrowser(mark, account, now);
    const attempt = { db, address: await callerAddress(), knows, now };
    const { ticket, email } = await answerCode(attempt, step, input);
    if (!(await openSession(ticket))) throw new Refusal('signed-out', 'refusal.signInAgain');
    await dropCookie(STEP_COOKIE);
    await setCookie(BROWSER_COOKIE, markBrowser(email, now), BROWSER_DAYS * 86_400);
    redirect(await pathAfterSignIn());
  },
});
