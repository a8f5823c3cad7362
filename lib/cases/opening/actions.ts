'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { openFileShape } from './rules';
import { openFileInput } from './schema';
import { openFile } from './write';

export const openFileForm = defineForm({
  ...openFileShape,
  name: 'case.open',
  input: openFileInput,
  allow: mayOpenCase,
  run: openFile,
  keepAt: () => '/desk/cases/new',
});
