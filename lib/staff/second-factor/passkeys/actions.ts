'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { addPasskeyInput, askPasskeyInput, removePasskeyInput } from './schema';
import { addPasskey, offerPasskey, removePasskey } from './write';

export const offerPasskeyForm = defineForm({
  name: 'staff.offer-passkey',
  input: askPasskeyInput,
  allow: mayKeepOwnAccess,
  run: async (at) => offerPasskey(at, await requireSession()),
});

export const addPasskeyForm = defineForm({
  name: 'staff.add-passkey',
  input: addPasskeyInput,
  secrets: ['answer'],
  allow: mayKeepOwnAccess,
  run: async (at, input) => addPasskey(at, await requireSession(), input),
});

export const removePasskeyForm = defineForm({
  name: 'staff.remove-passkey',
  input: removePasskeyInput,
  allow: mayKeepOwnAccess,
  run: async (at, input) => removePasskey(at, await requireSession(), input),
});
