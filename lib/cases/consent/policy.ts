import type { Actor } from '@/lib/platform/session/actor';

/** The second of two signatures: an editor or a reviewer who did not record it. */
export function maySignConsent(actor: Actor, recordedById: string): boolean {
  return ['editor', 'reviewer'].includes(actor.role) && actor.id !== recordedById;
}
