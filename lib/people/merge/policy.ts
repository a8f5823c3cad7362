import { mayEditCase, type CaseStanding } from '@/lib/cases/policy';
import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

/**
 * A merge changes all files of both people: whoever keeps files may, and only where they may edit each of them.
 * `desk.demand_whole_person` says the same in the database.
 */
export function mayMergePeople(actor: Actor, files: readonly CaseStanding[]): boolean {
  return keepsFiles(actor) && files.every((file) => mayEditCase(actor, file));
}
