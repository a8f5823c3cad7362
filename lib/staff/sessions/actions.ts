'use server';

import { redirect } from 'next/navigation';
import { defineForm } from '@/lib/platform/desk-action';
import { Refusal } from '@/lib/platform/errors/refusal';
import { SESSION_COOKIE } from '@/lib/platform/session/cookie';
import { readCookie } from '@/lib/platform/session/cookie-jar';
import { forgetSession } from '@/lib/platform/session/open-session';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { endSessionInput, endSessionsInput, signOutInput } from './schema';
import { endSession, endSessions, signOut } from './write';

export const signOutForm = defineForm({
  name: 'staff.sign-out',
  input: signOutInput,
  allow: mayKeepOwnAccess,
  run: async (at) => {
    const token = await readCookie(SESSION_COOKIE);
    if (token === null) throw new Refusal('signed-out', 'refusal.signedOut');
    await signOut(at, token);
    await forgetSession();
    redirect('/sign-in');
  },
});

export const endSessionForm = defineForm({
  name: 'staff.end-session',
  input: endSessionInput,
  allow: mayKeepOwnAccess,
  run: endSession,
});

export const endSessionsForm = defineForm({
  name: 'staff.end-sessions',
  input: endSessionsInput,
  allow: mayKeepOwnAccess,
  run: endSessions,
});
