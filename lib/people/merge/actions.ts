'use server';

import { defineForm } from '@/lib/platform/desk-action';
import { keepsFiles } from '@/lib/staff/policy';
import { mergePeopleInput, mergeShape, undoMergeInput } from './schema';
import { mergePeople, undoMerge } from './write';

export const mergePeopleForm = defineForm({
  ...mergeShape,
  name: 'people.merge',
  input: mergePeopleInput,
  allow: keepsFiles,
  run: mergePeople,
});

export const undoMergeForm = defineForm({
  name: 'people.undo-merge',
  input: undoMergeInput,
  allow: keepsFiles,
  run: undoMerge,
});
