'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { mayAssignCase, mayGiveUpSomething, mayTakeSomething } from './policy';
import { assignCaseInput, giveUpCaseInput, takeCaseInput, unassignCaseInput } from './schema';
import { assignCase, giveUpCase, takeCase, unassignCase } from './write';

export const takeCaseForm = defineForm({
  name: 'cases.take',
  input: takeCaseInput,
  allow: mayTakeSomething,
  run: takeCase,
});

export const giveUpCaseForm = defineForm({
  name: 'cases.give-up',
  input: giveUpCaseInput,
  allow: mayGiveUpSomething,
  run: giveUpCase,
});

export const assignCaseForm = defineForm({
  name: 'cases.assign',
  input: assignCaseInput,
  allow: mayAssignCase,
  run: assignCase,
});

export const unassignCaseForm = defineForm({
  name: 'cases.unassign',
  input: unassignCaseInput,
  allow: mayAssignCase,
  run: unassignCase,
});
