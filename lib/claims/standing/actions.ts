'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { mayJudgeSomething } from './policy';
import { gradeClaimInput, judgedShape, retractClaimInput } from './schema';
import { gradeClaim, retractClaim } from './write';

export const gradeClaimForm = defineForm({
  ...judgedShape,
  name: 'claim.grade',
  input: gradeClaimInput,
  allow: mayJudgeSomething,
  run: gradeClaim,
});

export const retractClaimForm = defineForm({
  ...judgedShape,
  name: 'claim.retract',
  input: retractClaimInput,
  allow: mayJudgeSomething,
  run: retractClaim,
});
