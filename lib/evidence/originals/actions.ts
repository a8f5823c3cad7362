'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { defineRouteForm } from '@/lib/platform/file-form';
import { requireSession } from '@/lib/platform/session/current';
import { decideIntake } from './decision/write';
import { bringIn } from './intake/write';
import { mayBringIn, mayReadOriginals } from './policy';
import { readOriginal } from './reading/write';
import { bringInInput, decideIntakeInput, readOriginalInput } from './schema';

export const bringInForm = defineRouteForm({
  name: 'evidence.bring-in',
  input: bringInInput,
  file: 'file',
  allow: mayBringIn,
  run: bringIn,
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
