'use server';

import { mayAddFacility, mayAmendFacility } from '@/lib/places/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { addFacilityNameInput, amendFacilityInput, openFacilityInput } from './schema';
import { addFacilityName, amendFacility, openFacility } from './write';

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
});

export const addFacilityNameForm = defineForm({
  name: 'facility.add-name',
  numbers: ['revision'],
  input: addFacilityNameInput,
  allow: mayAmendFacility,
  run: addFacilityName,
});
