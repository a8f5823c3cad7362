'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { replaceAuthenticatorInput } from './schema';
import { replaceAuthenticator } from './write';

export const replaceAuthenticatorForm = defineForm({
  name: 'staff.replace-authenticator',
  input: replaceAuthenticatorInput,
  secrets: ['code'],
  allow: mayKeepOwnAccess,
  run: async (at, input) => replaceAuthenticator(at, await requireSession(), input),
});
