'use server';

import { personPath } from '@/lib/cases/person/rules';
import { defineForm } from '@/lib/platform/desk-action';
import { keepsFiles } from '@/lib/staff/policy';
import { mergeShape } from './form/rules';
import { mergePeopleInput, undoMergeInput } from './schema';
import { mergePeople, undoMerge } from './write';

export const mergePeopleForm = defineForm({
  ...mergeShape,
  name: 'people.merge',
  input: mergePeopleInput,
  allow: keepsFiles,
  run: mergePeople,
  // There is nothing left to compare: the page is not drawn anew, and without script the answer leads away from it.
  savedAt: (_value, entries) => personPath(entries),
});

export const undoMergeForm = defineForm({
  name: 'people.undo-merge',
  input: undoMergeInput,
  allow: keepsFiles,
  run: undoMerge,
  savedAt: (_value, entries) => personPath(entries),
});
