'use server';

import { mayAddPlace, mayAmendPlace } from '@/lib/places/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { placeNameShape } from './rules';
import {
  addPlaceNameInput,
  amendPlaceInput,
  correctPlaceNameInput,
  endPlaceNameInput,
  openPlaceInput,
} from './schema';
import { findPlaceStanding, findPlaceNameStanding } from './standing/read-desk';
import { addPlaceName, amendPlace, correctPlaceName, endPlaceName, openPlace } from './write';

export const openPlaceForm = defineForm({
  name: 'place.add',
  input: openPlaceInput,
  allow: mayAddPlace,
  run: openPlace,
});

export const amendPlaceForm = defineForm({
  name: 'place.amend',
  numbers: ['revision'],
  input: amendPlaceInput,
  allow: mayAmendPlace,
  run: amendPlace,
  standing: async (at, entries) => findPlaceStanding(at, entries, await deskLocale()),
});

export const addPlaceNameForm = defineForm({
  name: 'place.add-name',
  ...placeNameShape,
  input: addPlaceNameInput,
  allow: mayAmendPlace,
  run: addPlaceName,
});

export const correctPlaceNameForm = defineForm({
  name: 'place.correct-name',
  ...placeNameShape,
  input: correctPlaceNameInput,
  allow: mayAmendPlace,
  run: correctPlaceName,
  standing: async (at, entries) => findPlaceNameStanding(at, entries, await deskLocale()),
});

export const endPlaceNameForm = defineForm({
  name: 'place.end-name',
  numbers: ['revision'],
  input: endPlaceNameInput,
  allow: mayAmendPlace,
  run: endPlaceName,
});
