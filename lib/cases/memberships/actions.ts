'use server';

import { factShape } from '@/lib/cases/facts/rules';
import { mayOpenCase } from '@/lib/cases/policy';
import { lookAtAddress } from '@/lib/evidence/address/look/read-desk';
import { lookInput, readLook, type LookAt } from '@/lib/evidence/address/look/schema';
import { toLooked } from '@/lib/evidence/address/look/view';
import type { Door } from '@/lib/platform/db/transact';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { addMembershipOnWordInput, changeMembershipInput, strikeMembershipInput } from './schema';
import { findMembershipStanding } from './standing/read-desk';
import { addMembershipOnWord, changeMembership, strikeMembership } from './write';

export const addMembershipForm = defineForm({
  ...factShape,
  name: 'case.add-membership',
  input: addMembershipOnWordInput,
  allow: mayOpenCase,
  look: {
    input: lookInput,
    read: readLook,
    run: async (at: Door, asked: LookAt) =>
      toLooked(await lookAtAddress(at, asked), asked, await deskLocale()),
  },
  run: addMembershipOnWord,
});

export const changeMembershipForm = defineForm({
  name: 'case.change-membership',
  numbers: ['revision'],
  input: changeMembershipInput,
  allow: mayOpenCase,
  run: changeMembership,
  standing: async (at, entries) => findMembershipStanding(at, entries, await deskLocale()),
});

export const strikeMembershipForm = defineForm({
  name: 'case.strike-membership',
  numbers: ['revision'],
  input: strikeMembershipInput,
  allow: mayOpenCase,
  run: strikeMembership,
});
