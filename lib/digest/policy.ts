import type { Actor } from '@/lib/platform/session/actor';

/** Whoever keeps files may be written to about what waits in them. */
export function mayChooseDigest(actor: Actor): boolean {
  return ['contributor', 'editor', 'reviewer'].includes(actor.role);
}
