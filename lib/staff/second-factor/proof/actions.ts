'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { proveSecondFactorInput } from '@/lib/staff/sign-in/schema';
import { proveAgain } from './write';

export const proveAgainForm = defineForm({
  name: 'staff.prove-again',
  input: proveSecondFactorInput,
  secrets: ['code'],
  allow: mayKeepOwnAccess,
  run: async (at, input) => proveAgain(at, await requireSession(), input),
});
