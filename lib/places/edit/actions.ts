'use server';

import { mayAddPlace, mayAmendPlace } from '@/lib/places/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { placeNameShape } from './rules';
import {
  addPlaceNameInput,
  amendPlaceInput,
  correctPlaceNameInput,
  endPlaceNameInput,
  openPlaceInput,
} from './schema';
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
});

export const endPlaceNameForm = defineForm({
  name: 'place.end-name',
  numbers: ['revision'],
  input: endPlaceNameInput,
  allow: mayAmendPlace,
  run: endPlaceName,
});
