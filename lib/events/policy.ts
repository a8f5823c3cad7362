import type { Actor } from '@/lib/platform/session/actor';
import { keepsFiles } from '@/lib/staff/policy';

export function mayOpenEvent(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayEditEvent(actor: Actor): boolean {
  return keepsFiles(actor);
}

/** As for a case file: a reviewer who did not write it. */
export function mayPublishEvent(actor: Actor, authorId: string): boolean {
  return ['reviewer', 'system'].includes(actor.role) && actor.id !== authorId;
}

/** Withdrawing is never held up: admins may too. */
export function mayWithdrawEvent(actor: Actor): boolean {
  return actor.role === 'admin' || keepsFiles(actor);
}
