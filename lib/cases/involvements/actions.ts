'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { changeLinkInput, linkEventInput, unlinkEventInput } from './schema';
import { changeLink, linkEvent, unlinkEvent } from './write';

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
});

export const unlinkEventForm = defineForm({
  name: 'case.unlink-event',
  numbers: ['revision'],
  input: unlinkEventInput,
  allow: mayOpenCase,
  run: unlinkEvent,
});
