import { reachesCase, type CaseStanding } from '@/lib/cases/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** Whom a file can be assigned to: an editor, or the contributor whose draft it is. */
export function mayBeAssigned(
  staff: { id: string; role: string; disabledAt?: Date | null },
  theCase: { openedById: string },
): boolean {
  if (staff.disabledAt !== undefined && staff.disabledAt !== null) return false;
  return staff.role === 'editor' || (staff.role === 'contributor' && staff.id === theCase.openedById);
}

/** Whoever reviews says whose work a file is. */
export function mayAssignCase(actor: Actor): boolean {
  return actor.role === 'reviewer';
}

/** The first word on taking a file, before it is read. */
export function mayTakeSomething(actor: Actor): boolean {
  return actor.role === 'editor';
}

/** An editor takes what lies in the common pool. */
export function mayTakeCase(actor: Actor, theCase: CaseStanding): boolean {
  return mayTakeSomething(actor) && theCase.assignedTo.length === 0;
}

/** The first word on giving up a file, before it is read. */
export function mayGiveUpSomething(actor: Actor): boolean {
  return ['contributor', 'editor'].includes(actor.role);
}

/** Whoever a file is assigned to may give it up. */
export function mayGiveUpCase(actor: Actor, theCase: CaseStanding): boolean {
  return mayGiveUpSomething(actor) && reachesCase(actor, theCase) && theCase.assignedTo.includes(actor.id);
}
