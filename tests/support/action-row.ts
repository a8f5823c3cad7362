import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { RefusalKind } from '@/lib/platform/errors/refusal';
import type { Actor, Role } from '@/lib/platform/session/actor';
import type { NextRequest } from './next-request';

/**
 * Whose row an action is tried on: one's own, or somebody else's. Case files besides are opened by somebody else and
 * assigned to who is trying, to nobody (the common pool), or to another editor alone; what is one's own or somebody
 * else's says nothing of that.
 */
export type Whose = 'own' | 'other' | 'assigned' | 'pool' | 'others';

/** Where who opened it tells own rows from others', and where besides who a case file is assigned to does. */
export const OWNERSHIPS: Readonly<Record<'one' | 'two' | 'file', readonly Whose[]>> = {
  one: ['own'],
  two: ['own', 'other'],
  file: ['own', 'assigned', 'pool', 'others'],
};
/** Whose rows a role reaches with an action; `any` as well where the rows are nobody's. */
export type Reach = Whose | 'any' | readonly Whose[];
/** What is sent: a valid form, or one with a single fault. */
export type Sent = 'valid' | 'stale' | 'foreign' | 'unknown' | 'operator' | 'extra';
/** Who sends it. `suspended` was an administrator. */
export type Sender = Exclude<Role, 'system'> | 'suspended' | 'signed-out';
export type Verdict = 'done' | RefusalKind;

/** What a row makes its input from. `me` is who sends the form; signed out, it is somebody who is not there. */
export type Scene = { db: DeskClient; me: Actor; request: NextRequest };

export type ActionRow = {
  /** Whom the action reaches, by role; `open` to people who are not signed in, whom their input lets in. */
  roles: Readonly<Partial<Record<Role, Reach>>> | 'open';
  /** Which ownerships differ. */
  owned: keyof typeof OWNERSHIPS;
  /** A valid form, with whatever it is about. */
  make: (scene: Scene, whose: Whose) => Promise<Readonly<Record<string, string>>>;
  /** Fields that name a row: an id, or a token that stands for one. */
  keys: readonly string[];
  /** Fields that are sent as files, with what was made for them as bytes. */
  files?: readonly string[];
  /** Said of a key that names no row, where it is not what is said of a row that is out of reach. */
  unknown?: RefusalKind;
  /** Said to a role that may, of rows that it does not reach; `forbidden` unless told. */
  outOfReach?: RefusalKind | ((role: Role, whose: Whose) => RefusalKind);
  /** The field with the revision that was read, where the rows have one. */
  revision?: string;
  /** Tables in which a refusal is counted, or whose rows it uses up. */
  counts?: readonly string[];
};

export const SENDERS: readonly Sender[] = [
  'signed-out',
  'suspended',
  'contributor',
  'campaigner',
  'editor',
  'reviewer',
  'admin',
];

/**
 * What is sent to this action: keys and revisions only where it has some. A valid form of every role goes out for every
 * ownership; who is not signed in owns nothing. A revision is looked at of a row that is in reach; an id that names no row is nobody's; a form that is none is refused
 * before anybody asks whose row it names: one ownership shows each. Of the roles, one that may and one that may not show
 * what becomes of a form that is none.
 */
export function sentTo(row: ActionRow, sender: Sender, whose: Whose): Sent[] {
  const isFirst = whose === OWNERSHIPS[row.owned][0];
  const isNobody = sender === 'signed-out' || sender === 'suspended';
  if (isNobody && !isFirst && row.roles !== 'open') return [];
  const isInReach = verdictOf(row, sender, whose, 'valid') === 'done';
  const stale: Sent[] = row.revision !== undefined && (isInReach || isFirst) ? ['stale'] : [];
  const keyed: Sent[] = row.keys.length > 0 && isFirst ? ['foreign', 'unknown'] : [];
  const broken: Sent[] = isFirst && breakers(row).includes(sender) ? ['operator', 'extra'] : [];
  return ['valid', ...stale, ...keyed, ...broken];
}

function breakers({ roles }: ActionRow): readonly (Sender | undefined)[] {
  if (roles === 'open') return ['signed-out', 'editor'];
  const staff = SENDERS.filter((one) => one !== 'signed-out' && one !== 'suspended');
  const mayAct = (one: (typeof staff)[number]) => roles[one] !== undefined;
  return ['signed-out', staff.find(mayAct), staff.find((one) => !mayAct(one))];
}

/** How an action must end, as its row says. */
export function verdictOf(row: ActionRow, sender: Sender, whose: Whose, sent: Sent): Verdict {
  const broken = sent === 'operator' || sent === 'extra';
  const noRow = sent === 'foreign' || sent === 'unknown';
  if (row.roles === 'open') return broken ? 'invalid' : noRow ? (row.unknown ?? 'not-found') : 'done';
  if (sender === 'signed-out' || sender === 'suspended') return 'signed-out';
  if (broken) return 'invalid';
  const reach = row.roles[sender];
  if (reach === undefined) return 'forbidden';
  const { outOfReach: away = 'forbidden' } = row;
  const outOfReach = typeof away === 'function' ? away(sender, whose) : away;
  // A row that nobody knows is not one's own either.
  if (noRow) return row.unknown ?? (reach === 'own' ? outOfReach : 'not-found');
  if (reach !== 'any' && !(typeof reach === 'string' ? [reach] : reach).includes(whose)) return outOfReach;
  return sent === 'stale' ? 'conflict' : 'done';
}

/** What the actions that exist and the rows about them lack of each other; no line when nothing is lacking. */
export function findMatrixFaults(actions: readonly string[], rows: readonly string[]): string[] {
  return [
    ...actions.filter((name) => !rows.includes(name)).map((name) => `${name}: an action without a row`),
    ...rows.filter((name) => !actions.includes(name)).map((name) => `${name}: a row without an action`),
    ...actions
      .filter((name, at) => actions.indexOf(name) !== at)
      .map((name) => `${name}: a name given twice`),
  ];
}
