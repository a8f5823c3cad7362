import { mayAssignCase, mayBeAssigned, mayGiveUpCase, mayTakeCase } from '@/lib/cases/assignment/policy';
import { mayEditCase, reachesCase, type CaseStanding } from '@/lib/cases/policy';
import { mayBeGivenTask } from '@/lib/cases/tasks/policy';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { Actor } from '@/lib/platform/session/actor';
import type { BatchChange } from './schema';

/** Why a batch leaves a file alone: not this person's to change, in review, changed so already, not for whom it names. */
export const LOCKS = ['notYours', 'review', 'already', 'whom'] as const;
export type Lock = (typeof LOCKS)[number];

/** What a change of a file is judged by. */
export type BatchFileFacts = CaseStanding & { inReview: boolean; nextReview: IsoDay | null };
type Named = { id: string; role: string; disabledAt: Date | null };

/**
 * Why this change would leave this file alone, or null when it would be made. The preview and the change itself both ask
 * here, so that one says what the other does. `staff` is whom the change names, null where it names nobody.
 */
export function lockOf(
  change: BatchChange,
  file: BatchFileFacts,
  actor: Actor,
  staff: Named | null,
): Lock | null {
  if (!reachesCase(actor, file) || !mayEditCase(actor, file)) return 'notYours';
  if (file.inReview) return 'review';
  switch (change.change) {
    case 'assign':
      if (file.assignedTo.includes(change.staffId)) return 'already';
      if (mayAssignCase(actor)) return staff !== null && mayBeAssigned(staff, file) ? null : 'whom';
      return change.staffId === actor.id && mayTakeCase(actor, file) ? null : 'notYours';
    case 'end':
      if (!file.assignedTo.includes(change.staffId)) return 'already';
      if (mayAssignCase(actor)) return null;
      return change.staffId === actor.id && mayGiveUpCase(actor, file) ? null : 'notYours';
    case 'review':
      return file.nextReview === change.day ? 'already' : null;
    case 'task':
      return staff !== null && mayBeGivenTask(staff, file) ? null : 'whom';
  }
}

/** Whom a change names. */
export function namedIn(change: BatchChange): string | null {
  if (change.change === 'review') return null;
  return change.change === 'task' ? change.task.forId : change.staffId;
}
