import { mayEditCase, type CaseStanding } from '@/lib/cases/policy';
import { contributesToFiles, keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';
import type { Verification } from './schema';

export function mayAddAsserter(actor: Actor): boolean {
  return contributesToFiles(actor);
}

/**
 * A claim is asserted by whoever may edit one of the case files it belongs to; what belongs to no file (an event, a
 * person without one) is for those who keep the files. Contributors leave the verification to an editor.
 */
export function mayAssertClaim(
  actor: Actor,
  files: readonly CaseStanding[],
  verification: Verification,
): boolean {
  if (files.some((file) => mayEditCase(actor, file)))
    return keepsFiles(actor) || verification === 'UNREVIEWED';
  return files.length === 0 && keepsFiles(actor);
}

/**
 * Setting claims side by side says that they rival one another: a judgement of those who keep the file; `theCase` is
 * null where the claims are about an event.
 */
export function maySetSideBySide(actor: Actor, theCase: CaseStanding | null): boolean {
  return keepsFiles(actor) && (theCase === null || mayEditCase(actor, theCase));
}
