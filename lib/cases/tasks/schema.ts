import { z } from 'zod';
import { lineOfText } from '@/lib/platform/text/plain-text';

/** What is to be done: attend or follow a hearing, check the file, find a source, translate, speak to somebody. */
export const taskKind = z.enum(['HEARING', 'CHECK', 'SOURCE', 'TRANSLATE', 'CONTACT', 'OTHER'], {
  error: 'input.choice',
});
export type TaskKind = z.infer<typeof taskKind>;

/** A day of work that can be planned for or was: ISO 8601, within the years that a field for days can hold. */
export const workDay = z.iso
  .date({ error: 'input.date.unreadable' })
  .refine((day) => day >= '1000-01-01' && day < '3000-01-01', { error: 'input.date.year' });

const task = {
  kind: taskKind,
  what: lineOfText(300),
  forId: z.uuid({ error: 'input.choice' }),
  dueOn: workDay.nullable().default(null),
};

/** A hearing has its day; without one nobody could be there. */
function hearingHasDay({ kind, dueOn }: { kind: TaskKind; dueOn: string | null }): boolean {
  return kind !== 'HEARING' || dueOn !== null;
}
const HEARING_DAY = { path: ['dueOn'], error: 'input.task.hearingDay' };

/** A task without the file it is for: what a batch adds to each of its files. */
export const taskInput = z.strictObject(task).refine(hearingHasDay, HEARING_DAY);
export type TaskInput = z.infer<typeof taskInput>;

export const addTaskInput = z.strictObject({ caseId: z.uuid(), ...task }).refine(hearingHasDay, HEARING_DAY);
export type AddTask = z.infer<typeof addTaskInput>;

export const taskOutcome = z.enum(['DONE', 'DROPPED']);

export const endTaskInput = z.strictObject({ taskId: z.uuid(), outcome: taskOutcome });
export type EndTask = z.infer<typeof endTaskInput>;
