import { contributesToFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayAddPerson(actor: Actor): boolean {
  return contributesToFiles(actor);
}
