'use server';

import { lookSharedInput, readSharedLook, type LookAtShared } from '@/lib/evidence/address/look/schema';
import { toLooked } from '@/lib/evidence/address/look/view';
import { mayEditEvent } from '@/lib/events/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import type { Door } from '@/lib/platform/db/transact';
import { lookForFigure } from './read-desk';
import { decideFiguresShape } from './rivals/rules';
import { decideFiguresInput } from './rivals/schema';
import { decideFigures } from './rivals/write';
import { figureShape } from './rules';
import { recordFigureInput } from './schema';
import { recordFigure } from './write';

export const recordFigureForm = defineForm({
  name: 'event.record-figure',
  ...figureShape,
  input: recordFigureInput,
  allow: mayEditEvent,
  look: {
    input: lookSharedInput,
    read: readSharedLook,
    run: async (at: Door, asked: LookAtShared) =>
      toLooked(await lookForFigure(at, asked), asked, await deskLocale()),
  },
  run: recordFigure,
});

export const decideFiguresForm = defineForm({
  ...decideFiguresShape,
  name: 'event.decide-figures',
  input: decideFiguresInput,
  allow: mayEditEvent,
  run: decideFigures,
});
