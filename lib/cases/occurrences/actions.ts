'use server';

import { legalPathOf } from '@/lib/cases/legal-fields/rules';
import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { withdrawShape } from './rules';
import { withdrawOccurrenceInput } from './schema';
import { withdrawOccurrence } from './write';

export const withdrawOccurrenceForm = defineForm({
  ...withdrawShape,
  name: 'case.withdraw-occurrence',
  input: withdrawOccurrenceInput,
  allow: mayOpenCase,
  run: withdrawOccurrence,
  keepAt: legalPathOf,
});
