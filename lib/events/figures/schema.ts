import { z } from 'zod';
import { sending } from '@/lib/cases/facts/schema';
import { claimKind } from '@/lib/claims/schema';
import { wordInput } from '@/lib/claims/word/schema';

/** What events are counted by: the measures that have words. */
export const measure = z.enum(
  ['KILLED', 'KILLED_POLICE', 'INJURED', 'ARRESTED', 'ARRESTED_EARLY', 'DETAINED', 'DEFENDANTS', 'DISMISSED'],
  { error: 'input.choice' },
);

const count = z.int({ error: 'input.number' }).min(0, { error: 'input.number' }).nullable().default(null);

/** How many, as somebody says it: a number, or a range of which one side may stay open. Never an average of others. */
export const recordFigureInput = z
  .strictObject({
    ...sending,
    eventId: z.uuid(),
    revision: z.int().min(1),
    measure,
    kind: claimKind.default('ESTIMATE'),
    number: count,
    min: count,
    max: count,
    word: wordInput,
  })
  .refine(({ number, min, max }) => number !== null || min !== null || max !== null, {
    error: 'input.value.empty',
    path: ['number'],
  })
  .refine(({ number, min, max }) => number === null || (min === null && max === null), {
    error: 'input.value.exactOrRange',
    path: ['number'],
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    error: 'input.value.rangeReversed',
    path: ['max'],
  });
export type RecordFigure = z.infer<typeof recordFigureInput>;
