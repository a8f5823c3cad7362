import type { Actor } from '@/lib/platform/session/actor';

export function mayOpenEvent(actor: Actor): boolean {
  return ['editor', 'reviewer', 'system'].includes(actor.role);
}

/** As for a case file: a reviewer who did not write it. */
export function mayPublishEvent(actor: Actor, authorId: string): boolean {
  return ['reviewer', 'system'].includes(actor.role) && actor.id !== authorId;
}

export function mayWithdrawEvent(actor: Actor): boolean {
  return ['editor', 'reviewer', 'admin', 'system'].includes(actor.role);
}
