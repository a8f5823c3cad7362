'use server';

import { mayEditEvent } from '@/lib/events/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { figureShape, recordFigureInput } from './schema';
import { recordFigure } from './write';

export const recordFigureForm = defineForm({
  name: 'event.record-figure',
  ...figureShape,
  input: recordFigureInput,
  allow: mayEditEvent,
  run: recordFigure,
});
