import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayAddPlace(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayAddFacility(actor: Actor): boolean {
  return keepsFiles(actor);
}
