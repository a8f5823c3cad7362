import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayOpenEvent(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayEditEvent(actor: Actor): boolean {
  return keepsFiles(actor);
}
