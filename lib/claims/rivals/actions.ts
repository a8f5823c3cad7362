'use server';

import { findRivalsStanding } from '@/lib/claims/judged/read-desk';
import { mayJudgeSomething } from '@/lib/claims/standing/policy';
import { judgedShape } from '@/lib/claims/standing/rules';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { setRivalsShape } from './rules';
import { decideRivalsInput, setRivalsInput } from './schema';
import { decideRivals, setRivals } from './write';

export const setRivalsForm = defineForm({
  ...setRivalsShape,
  name: 'claim.set-rivals',
  input: setRivalsInput,
  allow: mayJudgeSomething,
  run: setRivals,
});

export const decideRivalsForm = defineForm({
  ...judgedShape,
  name: 'claim.decide-rivals',
  input: decideRivalsInput,
  allow: mayJudgeSomething,
  run: decideRivals,
  standing: async (at, entries) => findRivalsStanding(at, entries, await deskLocale()),
});
