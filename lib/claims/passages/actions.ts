'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { judgedShape } from '@/lib/claims/standing/rules';
import { defineForm } from '@/lib/platform/desk-action';
import { addPassageInput } from './schema';
import { addPassage } from './write';

export const addPassageForm = defineForm({
  ...judgedShape,
  name: 'claim.add-passage',
  input: addPassageInput,
  allow: mayOpenCase,
  run: addPassage,
});
