import type { Actor } from '@/lib/platform/session/actor';

type Reach = { openedById?: string; id?: string; OR?: { assignedTo: { isEmpty: true } | { has: string } }[] };

/** What no file's id is. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/**
 * `reachesCase` as a filter of case files: the files that are there for this actor. Said of rows that hang on a file,
 * it leaves out what the actor is not to know of, so that no count, hint or choice tells of it.
 */
export function reachOf(actor: Actor): Reach {
  switch (actor.role) {
    case 'contributor':
      return { openedById: actor.id };
    case 'editor':
      return { OR: [{ assignedTo: { isEmpty: true } }, { assignedTo: { has: actor.id } }] };
    case 'reviewer':
    case 'system':
      return {};
    default:
      return { id: NOBODYS };
  }
}
