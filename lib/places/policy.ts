import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayAddPlace(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayAddFacility(actor: Actor): boolean {
  return keepsFiles(actor);
}

/** Places are shared by all files: their names and codes are kept by those who keep files. */
export function mayAmendPlace(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayAmendFacility(actor: Actor): boolean {
  return keepsFiles(actor);
}
