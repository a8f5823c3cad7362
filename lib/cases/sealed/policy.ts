import type { Actor } from '@/lib/platform/session/actor';

/** Sealed values are of those who answer for files: not of contributors, campaigners, administrators or the system. */
export function mayUseSealed(actor: Actor): boolean {
  return ['editor', 'reviewer'].includes(actor.role);
}

/** What is destroyed does not come back: a reviewer asks for it, and another confirms. */
export function mayDestroyKey(actor: Actor): boolean {
  return actor.role === 'reviewer';
}
