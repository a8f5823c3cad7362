'use server';

import { redirect } from 'next/navigation';
import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { forgetSession } from '@/lib/platform/session/open-session';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { endSessionInput, endSessionsInput, signOutInput } from './schema';
import { endSession, endSessions, signOut } from './write';

export const signOutForm = defineForm({
  name: 'staff.sign-out',
  input: signOutInput,
  allow: mayKeepOwnAccess,
  run: async (at) => {
    await signOut(at, await requireSession());
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
