import type { Actor } from '@/lib/platform/session/actor';

/** Keeps what all files share (places, events, the law): editors, reviewers and imports. Admins manage people, not files. */
export function keepsFiles(actor: Actor): boolean {
  return ['editor', 'reviewer', 'system'].includes(actor.role);
}

/** Brings in what a draft needs: people, sources, documents, who says what. */
export function contributesToFiles(actor: Actor): boolean {
  return actor.role === 'contributor' || keepsFiles(actor);
}
