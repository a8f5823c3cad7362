'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { keptApartPath } from './rules';
import { takeBackApartInput, tellApartInput } from './schema';
import { takeBackApart, tellApart } from './write';

export const tellApartForm = defineForm({
  name: 'people.tell-apart',
  input: tellApartInput,
  allow: mayOpenCase,
  run: tellApart,
  savedAt: (_value, entries) => keptApartPath('told', entries),
});

export const takeBackApartForm = defineForm({
  name: 'people.take-back-apart',
  input: takeBackApartInput,
  allow: mayOpenCase,
  run: takeBackApart,
  savedAt: (_value, entries) => keptApartPath('taken', entries),
});
