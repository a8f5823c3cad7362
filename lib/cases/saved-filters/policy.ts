import { mayOpenCase } from '@/lib/cases/policy';
import type { Actor } from '@/lib/platform/session/actor';

/** The first word on removing a filter, before it is read. */
export function mayRemoveSomeFilter(actor: Actor): boolean {
  return mayOpenCase(actor) || actor.role === 'admin';
}

/** A filter is there for its owner and, when it is shared, for whoever works in files or administers. */
export function maySeeFilter(actor: Actor, filter: { ownerId: string; shared: boolean }): boolean {
  return filter.ownerId === actor.id || (filter.shared && mayRemoveSomeFilter(actor));
}

/** Its owner removes a filter; an administrator one that is shared. */
export function mayRemoveFilter(actor: Actor, filter: { ownerId: string; shared: boolean }): boolean {
  return filter.ownerId === actor.id || (filter.shared && actor.role === 'admin');
}
