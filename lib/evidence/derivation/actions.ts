'use server';

import { judgedShape } from '@/lib/claims/standing/rules';
import { defineForm } from '@/lib/platform/desk-action';
import { mayMarkOrigin } from './policy';
import { markOriginInput } from './schema';
import { markOrigin } from './write';

export const markOriginForm = defineForm({
  ...judgedShape,
  name: 'document.mark-origin',
  input: markOriginInput,
  allow: mayMarkOrigin,
  run: markOrigin,
});
