import { termEnd, type SentenceFact } from '@/lib/cases/sentences/rules';
import { isTaking, stretchStarts } from '@/lib/cases/status/order/rules';
import { isHeldState, walkHistory, type StatusFact, type Step } from '@/lib/cases/status/rules';
import type { CustodyState, StatusKind } from '@/lib/cases/status/schema';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/**
 * A stretch of time behind locked doors (HELD) or under house arrest, restricted freedom or a suspended sentence
 * (LIMITED). `from.latest` to `to.earliest` is certain, what lies outside up to `from.earliest` and `to.latest`
 * is possible. `openAsOf` is the last day on which it is known to have lasted, when no end is known; null once it has
 * ended. `from: null` and `to: null` with it are days not known at all. `ground` holds the ids of the events it rests on.
 */
export type CustodySpan = {
  kind: 'HELD' | 'LIMITED';
  from: PartialDate | null;
  to: PartialDate | null;
  openAsOf: IsoDay | null;
  ground: string[];
};

/** A stretch as a published document holds it: without the ids of the events it rests on. */
export type Stretch = Omit<CustodySpan, 'ground'>;

export type HeldAnswer = 'HELD' | 'POSSIBLY_HELD' | 'NOT_HELD';

type Group = { key: string; state: CustodyState; steps: Step[] };

/** Custody under another state is one stretch; each kind of limited freedom is its own. */
function keyOf(state: CustodyState): string {
  return isHeldState(state) ? 'HELD' : state;
}

const limited: ReadonlySet<CustodyState> = new Set(['HOUSE_ARREST', 'RESTRICTED_FREEDOM', 'SUSPENDED']);
const begins: ReadonlySet<StatusKind> = new Set(['REMANDED', 'PSYCHIATRIC_CONFINEMENT']);

/**
 * All spans of a person's history in their order, each bounded by what the events before and after it allow. A start
 * that is open goes back to the event before it, else to `notBefore` (a birth, the beginning of the event the case
 * belongs to), else without limit.
 */
export function custodySpans(
  facts: readonly StatusFact[],
  sentences: readonly SentenceFact[],
  notBefore: IsoDay | null = null,
): CustodySpan[] {
  const steps = walkHistory(facts, sentences);
  const starts = new Set(stretchStarts(steps.map((step) => step.fact)));
  const groups: Group[] = [];
  steps.forEach((step, at) => {
    const last = groups.at(-1);
    // Taken anew without a recorded release, the person was free in between: two stretches, not one.
    const anew =
      starts.has(at) && last?.steps.some((one) => isTaking(one.fact.kind) || one.state === 'IMPRISONED');
    if (last?.key === keyOf(step.state) && !anew) last.steps.push(step);
    else groups.push({ key: keyOf(step.state), state: step.state, steps: [step] });
  });
  return groups.flatMap((group) => {
    const first = steps.findIndex((step) => step === group.steps[0]);
    const before = steps.slice(0, first);
    const after = steps.slice(first + group.steps.length);
    if (group.key === 'HELD') return [heldSpan(group, before, after, notBefore)];
    if (group.state === 'DISAPPEARED') return [missingSpan(group, after)];
    return limited.has(group.state) ? [limitedSpan(group, after)] : [];
  });
}

function heldSpan(
  group: Group,
  before: readonly Step[],
  after: readonly Step[],
  notBefore: IsoDay | null,
): CustodySpan {
  const opener = group.steps[0];
  const closer = after[0] ?? null;
  const firm = group.steps.filter((step) => step.asserts && step.fact.verification !== 'DISPUTED');
  const knownBy = least([...firm.map((step) => step.fact.date?.latest), closer?.fact.date?.latest]);
  const knownTill = most(firm.flatMap((step) => [step.fact.date?.earliest, step.until?.earliest]));
  const start = opener ? startOf(opener, before, sameEvent(group.steps)) : null;
  const latest = least([opener?.fact.verification === 'DISPUTED' ? null : start?.latest, knownBy]);
  const floor =
    notAfter(start?.earliest ?? null, opener?.fact.date?.earliest ?? null, latest) ??
    (notBefore !== null && latest !== null && notBefore > latest ? null : notBefore);
  const from = bounded(start, floor, latest);
  const ground = idsOf(group.steps);
  if (!closer) return { kind: 'HELD', from, to: null, openAsOf: knownTill, ground };
  const to = endOf(closer, after, knownTill);
  return { kind: 'HELD', from, to, openAsOf: null, ground: [...ground, closer.fact.id] };
}

/**
 * The first of two days that is not after `latest`; the last resort is `latest` itself. Dates of one arrest that were
 * narrowed by one another can come to lie behind a day on which the person was already known to be held.
 */
function notAfter(day: IsoDay | null, instead: IsoDay | null, latest: IsoDay | null): IsoDay | null {
  if (day === null || latest === null || day <= latest) return day;
  return instead !== null && instead <= latest ? instead : latest;
}

/**
 * The date of the event that took the person, when it is one. When the first thing known is a sentence or a transfer,
 * custody began on an unknown day before it: not before the event that came earlier, if there is one.
 */
function startOf(opener: Step, before: readonly Step[], same: PartialDate | null): PartialDate | null {
  const { kind } = opener.fact;
  const wasKnown = before.some((step) => step.state !== 'UNKNOWN');
  if (same?.earliest && (wasKnown || isTaking(kind) || begins.has(kind))) return same;
  const previous = before.findLast((step) => step.fact.date?.earliest)?.fact.date?.earliest ?? null;
  const latest = same?.latest ?? null;
  return bounded(same, previous !== null && latest !== null && previous > latest ? latest : previous, latest);
}

/** The end as its event dates it, not before the last day on which the person was known to be held. */
function endOf(closer: Step, after: readonly Step[], knownTill: IsoDay | null): PartialDate | null {
  const { kind, verification } = closer.fact;
  const date = sameEvent(after);
  const next = after.find((step) => step.fact.date?.latest)?.fact.date ?? null;
  const latest = verification === 'DISPUTED' ? null : ((date ?? next)?.latest ?? null);
  // A new arrest shows that a release came before it, not when.
  const earliest = knownTill !== null && isTaking(kind) ? knownTill : most([date?.earliest, knownTill]);
  return bounded(date, earliest !== null && latest !== null && earliest > latest ? latest : earliest, latest);
}

/** The date of the first event, narrowed by the events right after it of the same kind that can be the same one. */
function sameEvent(steps: readonly Step[]): PartialDate | null {
  const first = steps[0]?.fact;
  return steps
    .filter((step) => step.fact.kind === first?.kind && step.fact.date !== null)
    .map((step) => step.fact.date)
    .reduce<PartialDate | null>((known, date) => {
      if (!known || !date) return known ?? first?.date ?? null;
      const [earliest, latest] = [most([known.earliest, date.earliest]), least([known.latest, date.latest])];
      if (earliest !== null && latest !== null && earliest > latest) return known;
      return bounded(date, earliest, latest) ?? known;
    }, first?.date ?? null);
}

/** Who disappeared may be held by those who deny it: possibly held from that day, never for certain. */
function missingSpan(group: Group, after: readonly Step[]): CustodySpan {
  const since = group.steps[0]?.fact.date?.earliest ?? null;
  const closer = after[0] ?? null;
  const until = closer?.fact.date?.latest ?? null;
  return {
    kind: 'HELD',
    from: bounded(null, since, null),
    to: closer ? bounded(null, since, until) : null,
    openAsOf: closer ? null : since,
    ground: idsOf([...group.steps, ...after.slice(0, 1)]),
  };
}

/** Lasts to the next event that changes the state, at most to the end of its term. */
function limitedSpan(group: Group, after: readonly Step[]): CustodySpan {
  const opener = group.steps[0];
  const closer = after[0] ?? null;
  const sentence = opener?.sentence ?? null;
  const end = sentence && sentence.type === group.state ? termEnd(sentence) : null;
  const planned = end ? bounded(null, end.earliest, end.latest) : null;
  const closed = closer ? endOf(closer, after, null) : null;
  const sooner = planned?.latest && closed?.earliest && planned.latest < closed.earliest ? planned : closed;
  const known = most(group.steps.map((step) => step.until?.earliest));
  return {
    kind: 'LIMITED',
    from: opener?.fact.date ?? null,
    to: sooner ?? planned,
    openAsOf: closer || planned ? null : known,
    ground: idsOf(group.steps),
  };
}

function idsOf(steps: readonly Step[]): string[] {
  return steps.filter((step) => step.asserts).map((step) => step.fact.id);
}

function least(days: readonly (IsoDay | null | undefined)[]): IsoDay | null {
  return days.reduce<IsoDay | null>((best, day) => (day && (best === null || day < best) ? day : best), null);
}

function most(days: readonly (IsoDay | null | undefined)[]): IsoDay | null {
  return days.reduce<IsoDay | null>((best, day) => (day && (best === null || day > best) ? day : best), null);
}

/** A date with these bounds; the words of the source stay where they already say the same. */
function bounded(
  date: PartialDate | null,
  earliest: IsoDay | null,
  latest: IsoDay | null,
): PartialDate | null {
  if (date && date.earliest === earliest && date.latest === latest) return date;
  if (earliest === null && latest === null) return null;
  if (earliest === latest && earliest !== null) return { edtf: earliest, earliest, latest };
  return { edtf: `${earliest ?? ''}/${latest ?? ''}`, earliest, latest };
}

/** A run of days, the first counted, the one at `end` not; null is without limit. */
type Run = { start: IsoDay | null; end: IsoDay | null };

/** The days of a span on which the person was held for certain; null when there are none. */
export function certainDays(span: Stretch): { start: IsoDay; end: IsoDay } | null {
  const start = span.from?.latest ?? null;
  const end = span.to ? span.to.earliest : span.openAsOf && addDays(span.openAsOf, 1);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The days on which the person can have been held at all, the certain ones among them. */
export function possibleDays(span: Stretch): Run | null {
  const start = span.from?.earliest ?? null;
  const end = span.to?.latest ?? null;
  return start !== null && end !== null && start >= end ? null : { start, end };
}

/**
 * Was the person held on a day? The day of arrest counts, the day of release does not. Days in the uncertain part of a
 * start or an end are possible; so are days after the last on which the person was known to be held, and all days
 * before a start of which nothing is known (only an earlier event bounds it). House arrest and other limited freedom
 * are not custody here.
 */
export function heldOn(spans: readonly Stretch[], day: IsoDay): HeldAnswer {
  const runs = spans.filter((span) => span.kind === 'HELD');
  if (runs.some((span) => covers(certainDays(span), day))) return 'HELD';
  return runs.some((span) => covers(possibleDays(span), day)) ? 'POSSIBLY_HELD' : 'NOT_HELD';
}

function covers(run: Run | null, day: IsoDay): boolean {
  return run !== null && (run.start === null || run.start <= day) && (run.end === null || day < run.end);
}

/**
 * How many days the person was held, up to and with the day `until`: the certain ones, and with the possible ones.
 * Overlapping spans count once. `most` is null when a start is not bounded: then no highest number is known.
 */
export function daysHeld(spans: readonly Stretch[], until: IsoDay): { least: number; most: number | null } {
  const runs = spans.filter((span) => span.kind === 'HELD');
  const beyond = addDays(until, 1);
  const possible = runs.map(possibleDays).filter((run) => run !== null);
  return {
    least:
      countDays(
        runs.map(certainDays).filter((run) => run !== null),
        beyond,
      ) ?? 0,
    most: countDays(possible, beyond),
  };
}

/** The number of days in the union of runs before `beyond`; null when a run has no first day. */
function countDays(runs: readonly Run[], beyond: IsoDay): number | null {
  const closed = runs
    .map(({ start, end }) => ({ start, end: end === null || end > beyond ? beyond : end }))
    .filter((run) => run.start === null || run.start < run.end)
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  let total = 0;
  // The empty text stands before every day.
  let counted = '';
  for (const { start, end } of closed) {
    if (start === null) return null;
    const fresh = counted > start ? counted : start;
    if (fresh < end) total += daysBetween(fresh, end);
    if (end > counted) counted = end;
  }
  return total;
}
