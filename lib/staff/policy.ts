import type { Actor } from '@/lib/platform/session/actor';

/** Keeps what all files share (places, events, the law): editors, reviewers and imports. Admins manage people, not files. */
export function keepsFiles(actor: Actor): boolean {
  return ['editor', 'reviewer', 'system'].includes(actor.role);
}

/** Brings in what a draft needs: people, sources, documents, who says what. */
export function contributesToFiles(actor: Actor): boolean {
  return actor.role === 'contributor' || keepsFiles(actor);
}

/** Admins manage people and settings; they see no closed data. */
export function mayManageStaff(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** Nobody suspends or restores themselves. */
export function maySuspendStaff(actor: Actor, staffId: string): boolean {
  return mayManageStaff(actor) && actor.id !== staffId;
}

/** Whoever runs the server invites the first administrator, administrators everyone else. */
export function mayInviteStaff(actor: Actor): boolean {
  return ['admin', 'system'].includes(actor.role);
}

/** A role is changed by somebody else, never by the one whose role it is. */
export function mayChangeRole(actor: Actor, staffId: string): boolean {
  return mayManageStaff(actor) && actor.id !== staffId;
}

/** A raise is confirmed by a second administrator: neither who asked for it nor who is raised. */
export function mayConfirmRaise(actor: Actor, request: { staffId: string; requestedById: string }): boolean {
  return mayManageStaff(actor) && actor.id !== request.staffId && actor.id !== request.requestedById;
}

/** Everyone signed in may look after their own access: sessions, password, second factor. */
export function mayKeepOwnAccess(actor: Actor): boolean {
  return actor.role !== 'system';
}

/** One's own sessions, or as an administrator anybody's. */
export function mayEndSessions(actor: Actor, staffId: string): boolean {
  return actor.id === staffId || mayManageStaff(actor);
}
