import { keepsFiles } from '@/lib/staff/policy';
import type { Actor } from '@/lib/platform/session/actor';

export function mayAddAddressee(actor: Actor): boolean {
  return keepsFiles(actor);
}

export function mayPublishAddressee(actor: Actor): boolean {
  return ['reviewer', 'system'].includes(actor.role);
}
