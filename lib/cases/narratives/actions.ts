'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { translationPath } from './rules';
import { translateInput, writeSummaryInput } from './schema';
import { findSummaryStanding, findTranslationStanding } from './standing/read-desk';
import { saveTranslation, writeSummary } from './write';

export const writeSummaryForm = defineForm({
  name: 'case.write-summary',
  input: writeSummaryInput,
  numbers: ['after', 'onTopOf'],
  allow: mayOpenCase,
  run: writeSummary,
  standing: async (at, entries) => findSummaryStanding(at, entries, await deskLocale()),
  keepAt: translationPath,
});

export const translateForm = defineForm({
  name: 'case.translate',
  input: translateInput,
  numbers: ['after', 'onTopOf'],
  allow: mayOpenCase,
  run: saveTranslation,
  standing: async (at, entries) => findTranslationStanding(at, entries, await deskLocale()),
  keepAt: translationPath,
});
