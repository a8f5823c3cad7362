import { endOfStretch } from '@/lib/cases/status/rules';
import type { StatusKind } from '@/lib/cases/status/schema';
import { addDays } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** What lasts within custody and has a mark of its own on the bar: kept alone, a hunger strike, on the way. */
export const STAY_KINDS = ['ALONE', 'STRIKE', 'TRANSFER'] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** A stay with both its ends: who left on a day was there on that day. */
export type Stay = { kind: StayKind; from: PartialDate; to: PartialDate };

const KINDS: Readonly<Partial<Record<StatusKind, StayKind>>> = {
  SOLITARY: 'ALONE',
  PUNISHMENT_CELL: 'ALONE',
  HUNGER_STRIKE: 'STRIKE',
  TRANSFERRED: 'TRANSFER',
};

/** The stay that a kind of status begins, or null. */
export function stayKindOf(kind: StatusKind): StayKind | null {
  return KINDS[kind] ?? null;
}

type Lasting = { kind: StatusKind; date: PartialDate | null; endsAt?: PartialDate | null };

/**
 * The stays of a history whose beginning and end are recorded, in the order of the events. Without a recorded end none
 * is drawn: how long it lasted is not ours to invent. One that ends before it begins is none.
 */
export function staysOf(events: readonly Lasting[]): Stay[] {
  return events.flatMap((event) => {
    const kind = stayKindOf(event.kind);
    if (kind === null) return [];
    const to = endOfStretch({ ...event, endsAt: event.endsAt ?? null });
    const from = event.endsAt ? event.date : beginOf(event.date);
    if (to === null || from === null) return [];
    const isReversed = from.earliest !== null && to.latest !== null && to.latest < from.earliest;
    return isReversed ? [] : [{ kind, from, to }];
  });
}

/** A date that is itself a stretch begins with its first side, any other with itself. */
function beginOf(date: PartialDate | null): PartialDate | null {
  const [first, last] = date?.edtf.split('/') ?? [];
  return first === undefined || last === undefined ? date : readEdtf(first);
}

/** Part of a stay as it is drawn. `isSure`: they were there on each of its days; else only possibly. */
export type StayRun = { isSure: boolean; x: number; width: number };

/** A frame of days and where each lies in it, in percent. */
type Frame = { from: IsoDay; to: IsoDay; x: (day: IsoDay) => number };

/** So that a pattern is seen of a few days in a bar of twenty years. */
const LEAST_WIDTH = 0.8;

/** The certain middle of a stay and its possible ends, each as far as the frame reaches; `end` is the first day after. */
export function stayRuns({ from, to }: Pick<Stay, 'from' | 'to'>, frame: Frame): StayRun[] {
  const start = from.earliest ?? frame.from;
  const end = to.latest === null ? frame.to : addDays(to.latest, 1);
  const core =
    from.latest !== null && to.earliest !== null && from.latest <= to.earliest
      ? { start: from.latest, end: addDays(to.earliest, 1) }
      : null;
  if (core === null) return run(false, start, end, frame);
  return [
    ...run(false, start, core.start, frame),
    ...run(true, core.start, core.end, frame),
    ...run(false, core.end, end, frame),
  ];
}

function run(isSure: boolean, start: IsoDay, end: IsoDay, frame: Frame): StayRun[] {
  if (start >= end || end <= frame.from || start >= frame.to) return [];
  const x = Math.min(frame.x(start), 100 - LEAST_WIDTH);
  return [{ isSure, x, width: Math.max(Math.round((frame.x(end) - x) * 100) / 100, LEAST_WIDTH) }];
}
