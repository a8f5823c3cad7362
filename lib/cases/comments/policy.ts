import type { Actor } from '@/lib/platform/session/actor';

/** Whoever wrote a comment takes it back; a reviewer any, so that a name that must not stand there can go at once. */
export function mayTakeBackComment(actor: Actor, comment: { writtenById: string }): boolean {
  return comment.writtenById === actor.id || actor.role === 'reviewer';
}
