'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { openFileInput, openFileShape } from './schema';
import { openFile } from './write';

export const openFileForm = defineForm({
  ...openFileShape,
  name: 'case.open',
  input: openFileInput,
  allow: mayOpenCase,
  run: openFile,
  keepAt: () => '/desk/cases/new',
});
