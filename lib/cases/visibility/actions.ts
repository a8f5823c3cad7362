'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { visibilityPathOf } from './rules';
import { changeVisibilityInput, visibilityShape } from './schema';
import { changeVisibility } from './write';

export const changeVisibilityForm = defineForm({
  ...visibilityShape,
  name: 'case.change-visibility',
  input: changeVisibilityInput,
  allow: mayOpenCase,
  run: changeVisibility,
  keepAt: visibilityPathOf,
});
