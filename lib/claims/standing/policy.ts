import { mayEditCase, type CaseStanding } from '@/lib/cases/policy';
import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** The first word, before the claim is read. */
export function mayJudgeSomething(actor: Actor): boolean {
  return keepsFiles(actor);
}

/** How far a claim is trusted is judged by those who keep a file that it belongs to; of an event, by all who keep files. */
export function mayJudgeClaim(actor: Actor, files: readonly CaseStanding[]): boolean {
  return keepsFiles(actor) && (files.length === 0 || files.some((file) => mayEditCase(actor, file)));
}
