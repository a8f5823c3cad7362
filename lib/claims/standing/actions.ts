'use server';

import { findGradeStanding } from '@/lib/claims/judged/read-desk';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { mayJudgeSomething } from './policy';
import { judgedShape } from './rules';
import { gradeClaimInput, retractClaimInput } from './schema';
import { gradeClaim, retractClaim } from './write';

export const gradeClaimForm = defineForm({
  ...judgedShape,
  name: 'claim.grade',
  input: gradeClaimInput,
  allow: mayJudgeSomething,
  run: gradeClaim,
  standing: async (at, entries) => findGradeStanding(at, entries, await deskLocale()),
});

export const retractClaimForm = defineForm({
  ...judgedShape,
  name: 'claim.retract',
  input: retractClaimInput,
  allow: mayJudgeSomething,
  run: retractClaim,
});
