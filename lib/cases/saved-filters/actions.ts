'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { mayRemoveSomeFilter } from './policy';
import { saveFilterShape } from './rules';
import { removeFilterInput, saveFilterInput } from './schema';
import { removeFilter, saveFilter } from './write';

export const saveFilterForm = defineForm({
  ...saveFilterShape,
  name: 'filters.save',
  input: saveFilterInput,
  allow: mayOpenCase,
  run: saveFilter,
});

export const removeFilterForm = defineForm({
  name: 'filters.remove',
  input: removeFilterInput,
  allow: mayRemoveSomeFilter,
  run: removeFilter,
});
