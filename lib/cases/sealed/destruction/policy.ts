import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** The second of two people: a reviewer who did not ask for it. */
export function mayConfirmDestruction(actor: Actor, requestedById: string): boolean {
  return mayDestroyKey(actor) && actor.id !== requestedById;
}
