'use server';

import { mayEditEvent, mayOpenEvent, mayWithdrawEvent } from '@/lib/events/policy';
import { isReviewer } from '@/lib/cases/review/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import {
  amendEventInput,
  openEventFormInput,
  publishEventInput,
  withdrawEventInput,
  writeEventTextInput,
} from './schema';
import { findEventStanding, findTextStanding } from './standing/read-desk';
import { amendEvent, openEventFromForm, publishLookedAt, withdrawFromForm, writeEventText } from './write';

export const openEventForm = defineForm({
  name: 'event.open',
  input: openEventFormInput,
  allow: mayOpenEvent,
  run: openEventFromForm,
});

export const amendEventForm = defineForm({
  name: 'event.amend',
  numbers: ['revision'],
  input: amendEventInput,
  allow: mayEditEvent,
  run: amendEvent,
  standing: async (at, entries) => findEventStanding(at, entries, await deskLocale()),
});

export const writeEventTextForm = defineForm({
  name: 'event.write-text',
  numbers: ['revision'],
  input: writeEventTextInput,
  allow: mayEditEvent,
  run: writeEventText,
  standing: async (at, entries) => findTextStanding(at, entries, await deskLocale()),
});

export const publishEventForm = defineForm({
  name: 'event.publish',
  numbers: ['revision'],
  input: publishEventInput,
  allow: isReviewer,
  run: publishLookedAt,
});

export const withdrawEventForm = defineForm({
  name: 'event.withdraw',
  input: withdrawEventInput,
  allow: mayWithdrawEvent,
  run: withdrawFromForm,
});
