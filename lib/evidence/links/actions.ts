'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { markLinkInput } from './schema';
import { markLink } from './write';

export const markLinkForm = defineForm({
  name: 'work.mark-link',
  input: markLinkInput,
  allow: mayOpenCase,
  run: markLink,
});
