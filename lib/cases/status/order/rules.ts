import type { StatusKind } from '@/lib/cases/status/schema';
import { comparePartialDates } from '@/lib/platform/dates/compare';
import { addDays } from '@/lib/platform/dates/days';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** What it takes to place an event among the others of one person. */
export type Placeable = { kind: StatusKind; date: PartialDate | null; order: number };

/** How far a case has come when an event of this kind happens: what an event without a date is placed by. */
const stage: Record<StatusKind, number> = {
  SUMMONED: 0,
  SEARCHED: 0,
  THREATENED: 0,
  ATTACKED: 0,
  ATTEMPTED_DETENTION: 0,
  WANTED: 0,
  DETAINED: 1,
  ADMIN_ARREST: 1,
  ARRESTED: 1,
  CHARGED: 2,
  TRAVEL_BAN: 2,
  REMANDED: 3,
  HOUSE_ARREST: 3,
  TRIAL_OPENED: 4,
  CONVICTED: 5,
  SENTENCED: 5,
  ACQUITTED: 5,
  APPEAL_FILED: 6,
  UPHELD: 7,
  SENTENCE_CHANGED: 7,
  TRANSFERRED: 8,
  SOLITARY: 8,
  PUNISHMENT_CELL: 8,
  REGIME_TIGHTENED: 8,
  NEW_CASE_IN_PRISON: 8,
  HUNGER_STRIKE: 8,
  PSYCHIATRIC_CONFINEMENT: 8,
  PAROLE_DENIED: 8,
  PARDON_OFFERED: 8,
  PARDON_REFUSED: 8,
  RELEASED: 9,
  EXILED: 9,
  DISAPPEARED: 9,
  FOUND: 9,
  ESCAPED: 9,
  WHEREABOUTS_UNKNOWN: 9,
  REARRESTED: 10,
  REHABILITATED: 11,
  DIED: 12,
  KILLED: 12,
};
const VERDICT = 5;
const IN_PRISON = 8;
const DEATH = 12;

const taking: ReadonlySet<StatusKind> = new Set(['DETAINED', 'ADMIN_ARREST', 'ARRESTED', 'REARRESTED']);

/** Does this event take a person into custody, so that what stood before is over? */
export function isTaking(kind: StatusKind): boolean {
  return taking.has(kind);
}

export function isDeath(kind: StatusKind): boolean {
  return stage[kind] === DEATH;
}

/** Is the first date surely later than the second? Two dates that overlap are never "after". */
export function isSurelyAfter(date: PartialDate | null, other: PartialDate | null): boolean {
  const start = date?.earliest ?? null;
  const end = other?.latest ?? null;
  return start !== null && end !== null && start > end;
}

/**
 * The events of one person as they happened, as far as dates and the course of a case tell.
 * Dated ones by earliest, latest, then the course of a case: on one day an arrest comes before a release, unless the
 * person was in custody already. A release known only roughly goes behind the prison events it overlaps, a death behind
 * all it overlaps. One without a date, or with an open beginning, goes into the stretch of custody it was recorded
 * with, at its place in the course of a case: so an undated release is the latest event there is unless a dated arrest
 * was recorded after it. The order of recording decides nothing else, but between two events of one kind and date.
 */
export function inOrder<F extends Placeable>(facts: readonly F[]): F[] {
  const dated = facts
    .filter((fact) => fact.date?.earliest)
    .sort(
      (a, b) =>
        comparePartialDates(a.date, b.date) || withinDay(a.kind) - withinDay(b.kind) || a.order - b.order,
    );
  const settled = moveBack(
    moveBack(
      releaseFirst(dated),
      (fact) => fact.kind === 'RELEASED',
      (next) => stage[next.kind] === IN_PRISON,
    ),
    (fact) => isDeath(fact.kind),
    () => true,
  );
  return facts
    .filter((fact) => !fact.date?.earliest)
    .sort((a, b) => stage[a.kind] - stage[b.kind] || a.order - b.order)
    .reduce<F[]>(insertUndated, settled);
}

/** Within one day each taking, the first or a later one, comes before what befalls a person in custody. */
function withinDay(kind: StatusKind): number {
  return isTaking(kind) ? stage.ARRESTED : stage[kind];
}

/** Released and taken anew on one day: who was in custody when that day began was released first. */
function releaseFirst<F extends Placeable>(facts: readonly F[]): F[] {
  const result = [...facts];
  let isHeld = false;
  let wasHeld = false;
  for (let at = 0; at < result.length; at += 1) {
    const fact = result[at];
    if (!fact) continue;
    const same = (other: Placeable | undefined) => other && comparePartialDates(other.date, fact.date) === 0;
    if (!same(result[at - 1])) wasHeld = isHeld;
    const free = result.findIndex((other, later) => later > at && other.kind === 'RELEASED' && same(other));
    const release = result[free];
    if (wasHeld && isTaking(fact.kind) && release) {
      result.splice(free, 1);
      result.splice(at, 0, release);
      wasHeld = false;
    }
    const kind = result[at]?.kind ?? fact.kind;
    if (isTaking(kind) || kind === 'REMANDED' || stage[kind] === IN_PRISON) isHeld = true;
    else if (kind === 'RELEASED' || kind === 'ESCAPED' || kind === 'EXILED') isHeld = false;
  }
  return result;
}

/** Moves each chosen event behind those right after it that its uncertain date allows to have come before it. */
function moveBack<F extends Placeable>(
  facts: readonly F[],
  chosen: (fact: F) => boolean,
  passes: (next: F) => boolean,
): F[] {
  const result = [...facts];
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const fact = result[at];
    if (!fact || !chosen(fact)) continue;
    let target = at;
    for (let next = result[target + 1]; next; next = result[target + 1]) {
      if (!passes(next) || isSurelyAfter(next.date, fact.date)) break;
      result[target] = next;
      result[target + 1] = fact;
      target += 1;
    }
  }
  return result;
}

function insertUndated<F extends Placeable>(facts: readonly F[], fact: F): F[] {
  const own = stage[fact.kind];
  // What befell a free person without a date says nothing of custody: in front it can disturb nothing.
  if (own === 0) return [fact, ...facts];
  const [start, end] = homeStretch(facts, fact);
  // The re-arrest that opens the stretch comes before all in it, late as it is in the course of a case.
  const later = facts.findIndex(
    (other, at) => at >= start && at < end && stage[other.kind] > own && !isTaking(other.kind),
  );
  const beyond = facts.findIndex((other) => isSurelyAfter(other.date, fact.date));
  const at = Math.min(later === -1 ? end : later, beyond === -1 ? facts.length : beyond);
  return [...facts.slice(0, at), fact, ...facts.slice(at)];
}

/**
 * Start and end (exclusive) of the stretch of custody an undated event belongs to: the last one that was recorded before
 * it, else the first. What stands before the first taking is a stretch of its own only when a case ran its course there
 * (a verdict, a release), and takes what was recorded before that taking: all else that befell a person in custody befell
 * them after they were taken.
 */
function homeStretch(facts: readonly Placeable[], fact: Placeable): [number, number] {
  const last = facts.length;
  if (isDeath(fact.kind) || fact.kind === 'REARRESTED' || fact.kind === 'REHABILITATED') return [0, last];
  const starts = stretchStarts(facts);
  const first = starts[0] ?? 0;
  const ranBefore = facts.slice(0, first).some((other) => stage[other.kind] >= VERDICT);
  let home = ranBefore ? -1 : 0;
  starts.forEach((start, index) => {
    const opening = facts[start];
    if (opening && opening.order < fact.order) home = index;
  });
  // What stands before the first taking reaches to it.
  return [starts[home] ?? 0, starts[home + 1] ?? last];
}

/**
 * Where a new stretch of custody begins. Police detention followed by arrest is one stretch: a later taking opens a
 * new one only after a verdict or an end, or when more than 31 days passed, longer than any police or
 * administrative detention may last.
 */
export function stretchStarts(facts: readonly Placeable[]): number[] {
  const starts: number[] = [];
  let furthest = 0;
  let lastTaken: PartialDate | null = null;
  facts.forEach((fact, at) => {
    if (isTaking(fact.kind)) {
      const gone = lastTaken?.latest ?? null;
      const start = fact.date?.earliest ?? null;
      const long = gone !== null && start !== null && start > addDays(gone, 31);
      if (starts.length === 0 || furthest >= VERDICT || long || fact.kind === 'REARRESTED') {
        starts.push(at);
        furthest = 0;
      }
      lastTaken = fact.date;
    } else {
      furthest = Math.max(furthest, stage[fact.kind]);
    }
  });
  return starts;
}
