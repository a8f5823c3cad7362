'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { requireSession } from '@/lib/platform/session/current';
import { mayKeepOwnAccess } from '@/lib/staff/policy';
import { answerPasskeyInput, askPasskeyInput } from '@/lib/staff/second-factor/passkeys/schema';
import { askForProof, proveAgainByPasskey } from './write';

export const askForProofForm = defineForm({
  name: 'staff.ask-for-proof',
  input: askPasskeyInput,
  allow: mayKeepOwnAccess,
  run: async (at) => askForProof(at, await requireSession()),
});

export const proveAgainByPasskeyForm = defineForm({
  name: 'staff.prove-again-by-passkey',
  input: answerPasskeyInput,
  secrets: ['answer'],
  allow: mayKeepOwnAccess,
  run: async (at, input) => proveAgainByPasskey(at, await requireSession(), input),
});
