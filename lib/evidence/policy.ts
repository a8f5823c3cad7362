import { contributesToFiles, keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** A contributor may bring a source; who it is kept secret for is for those who keep the files. */
export function mayAddSource(actor: Actor, input: { protected: boolean }): boolean {
  return input.protected ? keepsFiles(actor) : contributesToFiles(actor);
}

export function mayAddDocument(actor: Actor): boolean {
  return contributesToFiles(actor);
}

export function mayCitePassage(actor: Actor): boolean {
  return contributesToFiles(actor);
}
