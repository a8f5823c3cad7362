'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { personShape } from './rules';
import {
  acceptSpellingInput,
  confirmFormsInput,
  correctNameInput,
  describePersonInput,
  preferNamesInput,
  withdrawNameInput,
} from './schema';
import { findPersonStanding, findPreferredStanding } from './standing/read-desk';
import {
  acceptSpellingOnce,
  confirmFormsOnce,
  correctNameOnce,
  describePersonOnce,
  preferNamesOnce,
  withdrawNameOnce,
} from './write';

export const describePersonForm = defineForm({
  ...personShape,
  name: 'case.person.describe',
  input: describePersonInput,
  allow: mayOpenCase,
  run: describePersonOnce,
  standing: async (at, entries) => findPersonStanding(at, entries, await deskLocale()),
});

export const preferNamesForm = defineForm({
  ...personShape,
  name: 'case.person.prefer-names',
  input: preferNamesInput,
  allow: mayOpenCase,
  run: preferNamesOnce,
  standing: async (at, entries) => findPreferredStanding(at, entries, await deskLocale()),
});

export const correctNameForm = defineForm({
  ...personShape,
  name: 'case.person.correct-name',
  input: correctNameInput,
  allow: mayOpenCase,
  run: correctNameOnce,
});

export const withdrawNameForm = defineForm({
  ...personShape,
  name: 'case.person.withdraw-name',
  input: withdrawNameInput,
  allow: mayOpenCase,
  run: withdrawNameOnce,
});

export const acceptSpellingForm = defineForm({
  ...personShape,
  name: 'case.person.accept-spelling',
  input: acceptSpellingInput,
  allow: mayOpenCase,
  run: acceptSpellingOnce,
});

export const confirmFormsForm = defineForm({
  ...personShape,
  name: 'case.person.confirm-forms',
  input: confirmFormsInput,
  allow: mayOpenCase,
  run: confirmFormsOnce,
});
