'use server';

import { factShape } from '@/lib/cases/facts/rules';
import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { addRelationOnWordInput, changeRelationInput, strikeRelationInput } from './schema';
import { addRelationOnWord, changeRelation, strikeRelation } from './write';

export const addRelationForm = defineForm({
  ...factShape,
  name: 'case.add-relation',
  input: addRelationOnWordInput,
  allow: mayOpenCase,
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
