import { contributesToFiles, keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayAddOrganisation(actor: Actor): boolean {
  return contributesToFiles(actor);
}

/** Whoever adds an organisation looks first whether it is there. */
export function mayReadOrganisations(actor: Actor): boolean {
  return contributesToFiles(actor);
}

export function mayAmendOrganisation(actor: Actor): boolean {
  return keepsFiles(actor);
}
