'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { assessmentShape, recordAssessmentInput, showAssessmentInput, strikeAssessmentInput } from './schema';
import { recordAssessment, showAssessment, strikeAssessment } from './write';

export const recordAssessmentForm = defineForm({
  ...assessmentShape,
  name: 'case.record-assessment',
  input: recordAssessmentInput,
  allow: mayOpenCase,
  run: recordAssessment,
});

export const showAssessmentForm = defineForm({
  name: 'case.show-assessment',
  numbers: ['revision'],
  input: showAssessmentInput,
  allow: mayOpenCase,
  run: showAssessment,
});

export const strikeAssessmentForm = defineForm({
  name: 'case.strike-assessment',
  numbers: ['revision'],
  input: strikeAssessmentInput,
  allow: mayOpenCase,
  run: strikeAssessment,
});
