'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { findSummaryMeanwhile, findTranslationMeanwhile } from './read-desk';
import { translationPath } from './rules';
import { translateInput, writeSummaryInput } from './schema';
import { saveTranslation, writeSummary } from './write';

export const writeSummaryForm = defineForm({
  name: 'case.write-summary',
  input: writeSummaryInput,
  numbers: ['after', 'onTopOf'],
  allow: mayOpenCase,
  run: writeSummary,
  meanwhile: async (at, input) => findSummaryMeanwhile(at, input, await deskLocale()),
  keepAt: translationPath,
});

export const translateForm = defineForm({
  name: 'case.translate',
  input: translateInput,
  numbers: ['after', 'onTopOf'],
  allow: mayOpenCase,
  run: saveTranslation,
  meanwhile: async (at, input) => findTranslationMeanwhile(at, input, await deskLocale()),
  keepAt: translationPath,
});
