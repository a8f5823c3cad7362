'use server';

import { mayAddOrganisation, mayAmendOrganisation } from '@/lib/organisations/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { amendOrganisationShape } from './rules';
import {
  addOrganisationNameInput,
  amendOrganisationInput,
  correctOrganisationNameInput,
  openOrganisationInput,
} from './schema';
import { findOrganisationStanding, findOrganisationNameStanding } from './standing/read-desk';
import { addOrganisationName, amendOrganisation, correctOrganisationName, openOrganisation } from './write';

export const openOrganisationForm = defineForm({
  name: 'organisation.add',
  input: openOrganisationInput,
  allow: mayAddOrganisation,
  run: openOrganisation,
});

export const amendOrganisationForm = defineForm({
  ...amendOrganisationShape,
  name: 'organisation.amend',
  input: amendOrganisationInput,
  allow: mayAmendOrganisation,
  run: amendOrganisation,
  standing: async (at, entries) => findOrganisationStanding(at, entries, await deskLocale()),
});

export const addOrganisationNameForm = defineForm({
  name: 'organisation.add-name',
  numbers: ['revision'],
  input: addOrganisationNameInput,
  allow: mayAmendOrganisation,
  run: addOrganisationName,
});

export const correctOrganisationNameForm = defineForm({
  name: 'organisation.correct-name',
  numbers: ['revision'],
  input: correctOrganisationNameInput,
  allow: mayAmendOrganisation,
  run: correctOrganisationName,
  standing: async (at, entries) => findOrganisationNameStanding(at, entries, await deskLocale()),
});
