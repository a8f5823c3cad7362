'use server';

import { confirmDestructionInput } from '@/lib/cases/sealed/destruction/schema';
import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { defineRouteForm } from '@/lib/platform/file-form';
import { requireSession } from '@/lib/platform/session/current';
import { inTurn } from '@/lib/platform/session/read-body';
import { makeCopy } from './copies/write';
import { decideIntake } from './decision/write';
import { bringIn } from './intake/write';
import { mayBringIn, mayReadOriginals } from './policy';
import { readOriginal } from './reading/write';
import { requestRemovalInput } from './removal/schema';
import { confirmRemoval, requestRemoval } from './removal/write';
import { bringInInput, decideIntakeInput, makeCopyInput, readOriginalInput } from './schema';

export const bringInForm = defineRouteForm({
  name: 'evidence.bring-in',
  input: bringInInput,
  file: 'file',
  allow: mayBringIn,
  run: bringIn,
});

export const makeCopyForm = defineForm({
  name: 'evidence.copy',
  input: makeCopyInput,
  allow: mayReadOriginals,
  // Its bytes are in memory, as those of a file that is sent.
  run: (at, input) => inTurn(() => makeCopy(at, { ...input, now: new Date() })),
});

export const decideIntakeForm = defineForm({
  name: 'evidence.decide',
  input: decideIntakeInput,
  allow: mayReadOriginals,
  run: decideIntake,
});

export const readOriginalForm = defineRouteForm({
  name: 'evidence.read',
  input: readOriginalInput,
  secrets: ['code'],
  allow: mayReadOriginals,
  run: async (at, input) => ({
    value: await readOriginal(at, { ...input, session: await requireSession(), now: new Date() }),
    touched: [],
  }),
});

export const requestRemovalForm = defineForm({
  name: 'evidence.request-removal',
  input: requestRemovalInput,
  allow: mayDestroyKey,
  run: (at, input) => requestRemoval(at, { ...input, now: new Date() }),
});

export const confirmRemovalForm = defineForm({
  name: 'evidence.confirm-removal',
  input: confirmDestructionInput,
  secrets: ['code'],
  allow: mayDestroyKey,
  run: async (at, input) =>
    confirmRemoval(at, { ...input, session: await requireSession(), now: new Date() }),
});
