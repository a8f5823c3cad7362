'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { assessmentShape } from './rules';
import { recordAssessmentInput, showAssessmentInput, strikeAssessmentInput } from './schema';
import { recordAssessment, showAssessment, strikeAssessment } from './write';
import { findAssessmentStanding } from './standing/read-desk';

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
  standing: async (at, entries) => findAssessmentStanding(at, entries, await deskLocale()),
});

export const strikeAssessmentForm = defineForm({
  name: 'case.strike-assessment',
  numbers: ['revision'],
  input: strikeAssessmentInput,
  allow: mayOpenCase,
  run: strikeAssessment,
});
