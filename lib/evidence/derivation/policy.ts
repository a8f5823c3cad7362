import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** Whose text a document repeats is judged by those who keep files: it weighs on the claims of all of them. */
export function mayMarkOrigin(actor: Actor): boolean {
  return keepsFiles(actor);
}
