'use server';

import { factShape } from '@/lib/cases/facts/rules';
import { mayOpenCase } from '@/lib/cases/policy';
import { lookAtAddress } from '@/lib/evidence/address/look/read-desk';
import { lookInput, readLook, type LookAt } from '@/lib/evidence/address/look/schema';
import { toLooked } from '@/lib/evidence/address/look/view';
import type { Door } from '@/lib/platform/db/transact';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { addRelationOnWordInput, changeRelationInput, strikeRelationInput } from './schema';
import { addRelationOnWord, changeRelation, strikeRelation } from './write';

export const addRelationForm = defineForm({
  ...factShape,
  name: 'case.add-relation',
  input: addRelationOnWordInput,
  allow: mayOpenCase,
  look: {
    input: lookInput,
    read: readLook,
    run: async (at: Door, asked: LookAt) =>
      toLooked(await lookAtAddress(at, asked), asked, await deskLocale()),
  },
  run: addRelationOnWord,
});

export const changeRelationForm = defineForm({
  name: 'case.change-relation',
  numbers: ['revision'],
  input: changeRelationInput,
  allow: mayOpenCase,
  run: changeRelation,
});

export const strikeRelationForm = defineForm({
  name: 'case.strike-relation',
  numbers: ['revision'],
  input: strikeRelationInput,
  allow: mayOpenCase,
  run: strikeRelation,
});
