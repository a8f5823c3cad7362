import { z } from 'zod';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { taskInput, taskKind, workDay } from '@/lib/cases/tasks/schema';

/** More files than this are not changed in one go: nobody reads such a preview. */
export const MOST_FILES = 500;

/** Ids of files as one field of a form carries them, with commas between. */
const files = z
  .string({ error: 'input.batch.files' })
  .transform((text) => [...new Set(text.split(','))])
  .pipe(
    z
      .array(z.uuid({ error: 'input.batch.files' }))
      .min(1, { error: 'input.batch.files' })
      .max(MOST_FILES, { error: 'input.batch.tooMany' }),
  );

const staffId = z.uuid({ error: 'input.choice' });
const HEARING_DAY = { path: ['dueOn'], error: 'input.task.hearingDay' };
const sent = { files, reason: paragraph(1000) };

/** A change as it is kept with its batch. */
export const batchChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('assign'), staffId }),
  z.strictObject({ change: z.literal('end'), staffId }),
  z.strictObject({ change: z.literal('review'), day: workDay }),
  z.strictObject({ change: z.literal('task'), task: taskInput }),
]);
export type BatchChange = z.infer<typeof batchChange>;

export const planBatchInput = z
  .discriminatedUnion('change', [
    z.strictObject({ change: z.literal('assign'), staffId, ...sent }),
    z.strictObject({ change: z.literal('end'), staffId, ...sent }),
    z.strictObject({ change: z.literal('review'), day: workDay, ...sent }),
    z.strictObject({
      change: z.literal('task'),
      kind: taskKind,
      what: lineOfText(300),
      forId: staffId,
      dueOn: workDay.nullable().default(null),
      ...sent,
    }),
  ])
  .refine(
    (input) => input.change !== 'task' || input.kind !== 'HEARING' || input.dueOn !== null,
    HEARING_DAY,
  );
export type PlanBatch = z.infer<typeof planBatchInput>;

export const applyBatchInput = z.strictObject({ batchId: z.uuid() });
export type ApplyBatch = z.infer<typeof applyBatchInput>;

/** What a change left in a file, so that undoing knows what it may take back. */
export const batchResult = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('assign') }),
  z.strictObject({ change: z.literal('end') }),
  z.strictObject({ change: z.literal('review'), before: workDay.nullable() }),
  z.strictObject({ change: z.literal('task'), taskId: z.uuid() }),
]);
export type BatchResult = z.infer<typeof batchResult>;
