'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { visibilityShape } from './form/rules';
import { visibilityPathOf } from './rules';
import { changeVisibilityInput } from './schema';
import { changeVisibility } from './write';
import { findVisibilityStanding } from './standing/read-desk';

export const changeVisibilityForm = defineForm({
  ...visibilityShape,
  name: 'case.change-visibility',
  input: changeVisibilityInput,
  allow: mayOpenCase,
  run: changeVisibility,
  keepAt: visibilityPathOf,
  standing: async (at, entries) => findVisibilityStanding(at, entries, await deskLocale()),
});
