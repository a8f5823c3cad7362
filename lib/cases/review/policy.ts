import { reachesCase, type CaseStanding } from '@/lib/cases/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** Answering a request for review needs a reviewer who did not ask for it. */
export function mayDecideReview(actor: Actor, requestedById: string): boolean {
  return actor.role === 'reviewer' && actor.id !== requestedById;
}

/** The first word, before a request is read. */
export function isReviewer(actor: Actor): boolean {
  return actor.role === 'reviewer';
}

/** Who may send some file to review; which one, the write asks again on its row. */
export function maySendSomething(actor: Actor): boolean {
  return ['contributor', 'editor', 'reviewer'].includes(actor.role);
}

/** Risk and consent are judged by editors and reviewers: a contributor does not clear their own draft. */
export function mayAssessRisk(actor: Actor): boolean {
  return ['editor', 'reviewer'].includes(actor.role);
}

/** Who sees what would become public of a file: whoever it is there for, but no import. */
export function maySeeReview(actor: Actor, theCase: CaseStanding): boolean {
  return actor.role !== 'system' && reachesCase(actor, theCase);
}

/** The queue is work of those who review, and news to those who edit. */
export function maySeeQueue(actor: Actor): boolean {
  return ['editor', 'reviewer'].includes(actor.role);
}

/** Versions and entries hold no closed value: administrators may read them too. */
export function maySeeHistory(actor: Actor, theCase: CaseStanding): boolean {
  return actor.role === 'admin' || maySeeReview(actor, theCase);
}
