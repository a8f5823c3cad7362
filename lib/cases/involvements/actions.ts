'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { changeLinkInput, linkEventInput, unlinkEventInput } from './schema';
import { changeLink, linkEvent, unlinkEvent } from './write';
import { findLinkStanding } from './standing/read-desk';

export const linkEventForm = defineForm({
  name: 'case.link-event',
  numbers: ['revision'],
  input: linkEventInput,
  allow: mayOpenCase,
  run: linkEvent,
});

export const changeLinkForm = defineForm({
  name: 'case.change-event-link',
  numbers: ['revision'],
  input: changeLinkInput,
  allow: mayOpenCase,
  run: changeLink,
  standing: async (at, entries) => findLinkStanding(at, entries, await deskLocale()),
});

export const unlinkEventForm = defineForm({
  name: 'case.unlink-event',
  numbers: ['revision'],
  input: unlinkEventInput,
  allow: mayOpenCase,
  run: unlinkEvent,
});
