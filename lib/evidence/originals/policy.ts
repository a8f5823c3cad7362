import { contributesToFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** Whoever brings in sources may bring in what was captured of them. */
export function mayBringIn(actor: Actor): boolean {
  return contributesToFiles(actor);
}

/** Originals are closed data: for those who answer for files, not for contributors, campaigners, administrators or the system. */
export function mayReadOriginals(actor: Actor): boolean {
  return ['editor', 'reviewer'].includes(actor.role);
}

/** Somebody else than who brought it in; a reviewer their own where nobody else is there who could. */
export function mayDecideIntake(actor: Actor, broughtInById: string, isAlone: boolean): boolean {
  if (!mayReadOriginals(actor)) return false;
  return actor.id !== broughtInById || (actor.role === 'reviewer' && isAlone);
}
