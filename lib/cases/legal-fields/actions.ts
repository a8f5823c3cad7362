'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { legalShape } from './form/rules';
import { legalPathOf } from './rules';
import { amendLegalInput } from './schema';
import { findLegalStanding } from './standing/read-desk';
import { amendLegal } from './write';

export const amendLegalForm = defineForm({
  ...legalShape,
  name: 'case.amend-legal',
  input: amendLegalInput,
  allow: mayOpenCase,
  run: amendLegal,
  standing: async (at, entries) => findLegalStanding(at, entries, await deskLocale()),
  keepAt: legalPathOf,
});
