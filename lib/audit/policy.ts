import type { Actor } from '@/lib/platform/session/actor';

/** The log names who did what: for those who answer for publications and for people. */
export function mayReadAudit(actor: Actor): boolean {
  return ['reviewer', 'admin'].includes(actor.role);
}
