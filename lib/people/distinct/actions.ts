'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { takeBackApartInput, tellApartInput } from './schema';
import { takeBackApart, tellApart } from './write';

export const tellApartForm = defineForm({
  name: 'people.tell-apart',
  input: tellApartInput,
  allow: mayOpenCase,
  run: tellApart,
});

export const takeBackApartForm = defineForm({
  name: 'people.take-back-apart',
  input: takeBackApartInput,
  allow: mayOpenCase,
  run: takeBackApart,
});
