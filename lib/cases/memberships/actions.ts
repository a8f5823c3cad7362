'use server';

import { factShape } from '@/lib/cases/facts/schema';
import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { addMembershipOnWordInput, changeMembershipInput, strikeMembershipInput } from './schema';
import { addMembershipOnWord, changeMembership, strikeMembership } from './write';

export const addMembershipForm = defineForm({
  ...factShape,
  name: 'case.add-membership',
  input: addMembershipOnWordInput,
  allow: mayOpenCase,
  run: addMembershipOnWord,
});

export const changeMembershipForm = defineForm({
  name: 'case.change-membership',
  numbers: ['revision'],
  input: changeMembershipInput,
  allow: mayOpenCase,
  run: changeMembership,
});

export const strikeMembershipForm = defineForm({
  name: 'case.strike-membership',
  numbers: ['revision'],
  input: strikeMembershipInput,
  allow: mayOpenCase,
  run: strikeMembership,
});
