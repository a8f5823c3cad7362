'use server';

import { mayAddFacility, mayAmendFacility } from '@/lib/places/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import {
  addFacilityNameInput,
  amendFacilityInput,
  correctFacilityNameInput,
  openFacilityInput,
} from './schema';
import { findFacilityStanding, findFacilityNameStanding } from './standing/read-desk';
import { addFacilityName, amendFacility, correctFacilityName, openFacility } from './write';

export const openFacilityForm = defineForm({
  name: 'facility.add',
  input: openFacilityInput,
  allow: mayAddFacility,
  run: openFacility,
});

export const amendFacilityForm = defineForm({
  name: 'facility.amend',
  numbers: ['revision'],
  input: amendFacilityInput,
  allow: mayAmendFacility,
  run: amendFacility,
  standing: async (at, entries) => findFacilityStanding(at, entries, await deskLocale()),
});

export const addFacilityNameForm = defineForm({
  name: 'facility.add-name',
  numbers: ['revision'],
  input: addFacilityNameInput,
  allow: mayAmendFacility,
  run: addFacilityName,
});

export const correctFacilityNameForm = defineForm({
  name: 'facility.correct-name',
  numbers: ['revision'],
  input: correctFacilityNameInput,
  allow: mayAmendFacility,
  run: correctFacilityName,
  standing: async (at, entries) => findFacilityNameStanding(at, entries, await deskLocale()),
});
