import type { Actor } from '@/lib/platform/session/actor';

/** What a decision about a case file depends on. Assigned to nobody, it lies in the common pool. */
export type CaseStanding = { openedById: string; publicationState: string; assignedTo: readonly string[] };

export function mayOpenCase(actor: Actor): boolean {
  return ['contributor', 'editor', 'reviewer', 'system'].includes(actor.role);
}

/**
 * Contributors keep their own drafts, editors what is assigned to them and what is assigned to nobody, reviewers and
 * imports any file. Admins manage people, not files. `desk.may_write_file` says the same in the database.
 */
export function mayEditCase(actor: Actor, theCase: CaseStanding): boolean {
  if (actor.role === 'contributor') {
    return theCase.openedById === actor.id && theCase.publicationState === 'DRAFT';
  }
  return reachesCase(actor, theCase);
}

/** Whoever may edit a file may read it. A contributor's own file that has been sent on is read by its editors. */
export function mayReadCase(actor: Actor, theCase: CaseStanding): boolean {
  return mayEditCase(actor, theCase);
}

/** Whether a file is there at all for this actor. Of one that is not, nothing is said, not even that it exists. */
export function reachesCase(actor: Actor, theCase: CaseStanding): boolean {
  switch (actor.role) {
    case 'contributor':
      return theCase.openedById === actor.id;
    case 'editor':
      return theCase.assignedTo.length === 0 || theCase.assignedTo.includes(actor.id);
    default:
      return ['reviewer', 'system'].includes(actor.role);
  }
}

/** A gate (evidence, protection) and a publication need a reviewer who did not write what they let through. */
export function mayPublishCase(actor: Actor, authorId: string): boolean {
  return ['reviewer', 'system'].includes(actor.role) && actor.id !== authorId;
}

/** Withdrawing is never held up: whoever may edit, review or administer may do it at once. */
export function mayWithdrawCase(actor: Actor): boolean {
  return ['editor', 'reviewer', 'admin', 'system'].includes(actor.role);
}
