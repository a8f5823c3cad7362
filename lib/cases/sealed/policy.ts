import type { Actor } from '@/lib/platform/session/actor';

/** Sealed values are of those who answer for files: not of contributors, campaigners, administrators or the system. */
export function mayUseSealed(actor: Actor): boolean {
  return ['editor', 'reviewer'].includes(actor.role);
}

/**
 * What is kept apart is opened by reviewers and by the editors to whom the file is assigned: of a file in the common pool
 * by no editor. Whoever hears of it seals it, wherever the file lies.
 */
export function mayOpenKind(actor: Actor, kind: string, assignedTo: readonly string[]): boolean {
  return (
    mayUseSealed(actor) && (kind !== 'APART' || actor.role === 'reviewer' || assignedTo.includes(actor.id))
  );
}

/** What is destroyed does not come back: a reviewer asks for it, and another confirms. */
export function mayDestroyKey(actor: Actor): boolean {
  return actor.role === 'reviewer';
}
