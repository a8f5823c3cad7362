import { certainDays, possibleDays, type Stretch } from '@/lib/cases/custody/rules';
import { stayRuns, type Stay, type StayRun } from '@/lib/cases/custody/stays/rules';
import { addDays, daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** A moment marked on the bar. `label` is a short word in the reader's language, or null for a bare tick. */
export type BarTick = {
  on: PartialDate;
  kind: 'ARREST' | 'CHARGE' | 'VERDICT' | 'TRANSFER' | 'EVENT';
  label: string | null;
};

/** All x and widths are percent of the bar, so that one drawing serves every screen. */
export type Bar = {
  from: IsoDay;
  to: IsoDay;
  blocks: BarBlock[];
  ticks: { x: number; kind: BarTick['kind']; label: BarLabel | null }[];
  /** Years on the axis; `narrow` ones have room on a phone too. */
  years: { x: number; year: number; narrow: boolean }[];
  /** Still so as last known: the last-checked day, and where the fading ends in an arrow. */
  open: { x: number; tip: number; asOf: IsoDay; kind: Stretch['kind'] } | null;
  /** Ends of custody that are known to the day: releases into freedom, not deaths, not limited freedom. */
  closings: { x: number; on: IsoDay }[];
  death: { x: number; on: PartialDate } | null;
  /** Between which days a term is expected to end; `to` null where the last day is not known. */
  expected: (Expected & { x: number; width: number })[];
  /** What lasted within custody and is known to have ended, each kind with its own pattern. */
  stays: (Stay & { runs: StayRun[] })[];
};

/** The days between which a term should end, both counted. */
export type Expected = { from: IsoDay; to: IsoDay | null };

/** `from` is the first day, `to` the first day after; null where the block reaches the edge for want of a limit. */
export type BarBlock = {
  /** `maybe`: possibly held; `unsure`: freedom possibly limited. */
  kind: 'held' | 'maybe' | 'limited' | 'unsure';
  x: number;
  width: number;
  /** The side towards which nothing is known any more: drawn fading. */
  fades: 'start' | 'end' | null;
  from: IsoDay | null;
  to: IsoDay | null;
};

/** Words at a tick, with the side they stand on. `narrow`: they have room on a phone too. */
export type BarLabel = { text: string; anchor: 'start' | 'end'; narrow: boolean };

/** Widths in CSS pixels the labels must fit: a phone of 360 less its margins, and the least width above the break. */
const NARROW = 300;
const WIDE = 520;
const LETTER = 6.9;
const YEAR = 46;
/** So that a night in a cell is seen in a bar of twenty years. */
const LEAST_WIDTH = 0.4;

type Frame = { from: IsoDay; to: IsoDay; x: (day: IsoDay) => number };

/**
 * The geometry of a custody bar. `from` and `to` set the frame, so that the bars of a list share one time axis; by
 * default it is the whole years around what is known. Null when there is nothing that has a day.
 */
export function toBar(given: {
  spans: readonly Stretch[];
  ticks: readonly BarTick[];
  death: PartialDate | null;
  today: IsoDay;
  expected?: readonly Expected[];
  stays?: readonly Stay[];
  from?: IsoDay;
  to?: IsoDay;
}): Bar | null {
  const frame = frameOf(given);
  if (!frame) return null;
  const { spans, death, today } = given;
  const blocks = spans.flatMap((span) => blocksOf(span, frame, today));
  const open = spans.findLast((span) => span.openAsOf !== null) ?? null;
  const opening = open && openOf(open, frame, today);
  const diedOn = death?.latest ?? death?.earliest ?? null;
  return {
    from: frame.from,
    to: frame.to,
    blocks,
    ticks: ticksOf(given.ticks, frame, opening?.x ?? null),
    years: yearsOf(frame),
    open: opening,
    closings: spans.flatMap((span) => closingOf(span, spans, death, frame)),
    death: death && diedOn !== null && within(frame, diedOn) ? { x: frame.x(diedOn), on: death } : null,
    expected: (given.expected ?? []).map(({ from, to }) => {
      const x = frame.x(from);
      return { from, to, x, width: round(frame.x(to === null ? frame.to : to) - x) };
    }),
    stays: (given.stays ?? []).map((stay) => ({ ...stay, runs: stayRuns(stay, frame) })),
  };
}

/** What a sentence in words has to say of a bar: the days stand as in the blocks, the end being the first free day. */
export type BarFacts = {
  certain: { from: IsoDay; to: IsoDay }[];
  possible: { from: IsoDay | null; to: IsoDay | null }[];
  limited: { from: IsoDay | null; to: IsoDay | null }[];
  unsure: { from: IsoDay | null; to: IsoDay | null }[];
  /** Not known to have ended: held, or in limited freedom, when last checked. */
  stillSo: { asOf: IsoDay; kind: Stretch['kind'] } | null;
  releasedOn: IsoDay | null;
  died: PartialDate | null;
  expected: Expected[];
};

/** The parts of the sentence that stands beside every bar; the words themselves are in messages. */
export function barFacts(bar: Bar): BarFacts {
  const days = (kind: BarBlock['kind']) => bar.blocks.filter((block) => block.kind === kind);
  return {
    certain: days('held').flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : [])),
    possible: days('maybe').map(({ from, to }) => ({ from, to })),
    limited: days('limited').map(({ from, to }) => ({ from, to })),
    unsure: days('unsure').map(({ from, to }) => ({ from, to })),
    stillSo: bar.open && { asOf: bar.open.asOf, kind: bar.open.kind },
    releasedOn: bar.closings.at(-1)?.on ?? null,
    died: bar.death?.on ?? null,
    expected: bar.expected.map(({ from, to }) => ({ from, to })),
  };
}

function frameOf(given: Parameters<typeof toBar>[0]): Frame | null {
  const { spans, ticks, death, today } = given;
  const dates = [...spans.flatMap((span) => [span.from, span.to]), ...ticks.map((tick) => tick.on), death];
  dates.push(...(given.stays ?? []).flatMap(({ from, to }) => [from, to]));
  const days = dates.flatMap((date) => [date?.earliest, date?.latest]);
  days.push(...spans.map((span) => span.openAsOf));
  days.push(...(given.expected ?? []).flatMap(({ from, to }) => [from, to]));
  // What has no known end goes on being possible until today.
  if (spans.some((span) => span.to?.latest == null)) days.push(today);
  const known = days.filter((day) => day != null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = given.from ?? `${first.slice(0, 4)}-01-01`;
  const to = given.to ?? `${String(Number(last.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
  const length = daysBetween(from, to);
  return length > 0
    ? { from, to, x: (day) => round((daysBetween(from, clip(day, from, to)) / length) * 100) }
    : null;
}

function blocksOf(span: Stretch, frame: Frame, today: IsoDay): BarBlock[] {
  const whole = possibleDays(span);
  if (!whole) return [];
  const lasts = whole.end === null;
  const end = whole.end ?? (span.openAsOf === null ? frame.to : fadeEnd(span.openAsOf, frame, today));
  const core = certainDays(span);
  const [solid, soft] =
    span.kind === 'LIMITED' ? (['limited', 'unsure'] as const) : (['held', 'maybe'] as const);
  const edge = (start: IsoDay | null, till: IsoDay, open: boolean) =>
    block(soft, { start, end: till, fades: open ? 'end' : start === null ? 'start' : null, open }, frame);
  if (!core) return edge(whole.start, end, lasts);
  return [
    ...(whole.start === core.start ? [] : edge(whole.start, core.start, false)),
    ...block(solid, { ...core, fades: null, open: false }, frame),
    ...(whole.end === core.end ? [] : edge(core.end, end, lasts)),
  ];
}

function block(
  kind: BarBlock['kind'],
  run: { start: IsoDay | null; end: IsoDay; fades: BarBlock['fades']; open: boolean },
  frame: Frame,
): BarBlock[] {
  const from = run.start ?? frame.from;
  if (from >= run.end || run.end <= frame.from || from >= frame.to) return [];
  const x = Math.min(frame.x(from), 100 - LEAST_WIDTH);
  const width = Math.max(round(frame.x(run.end) - x), LEAST_WIDTH);
  return [{ kind, x, width, fades: run.fades, from: run.start, to: run.open ? null : run.end }];
}

/** Not beyond today, nor the frame; a moment checked today still has room for its arrow. */
function fadeEnd(asOf: IsoDay, frame: Frame, today: IsoDay): IsoDay {
  const next = addDays(asOf, 1);
  return clip(today > next ? today : next, frame.from, frame.to);
}

function openOf({ openAsOf, kind }: Stretch, frame: Frame, today: IsoDay): Bar['open'] {
  if (openAsOf === null || !within(frame, openAsOf)) return null;
  return {
    x: frame.x(addDays(openAsOf, 1)),
    tip: frame.x(fadeEnd(openAsOf, frame, today)),
    asOf: openAsOf,
    kind,
  };
}

function closingOf(
  span: Stretch,
  spans: readonly Stretch[],
  death: PartialDate | null,
  frame: Frame,
): Bar['closings'] {
  const on = span.to?.latest ?? null;
  // A term that ends by the calendar needs no stroke: its outline closes by itself.
  if (span.kind === 'LIMITED' || on === null || span.to?.earliest !== on || !within(frame, on)) return [];
  const diedThen = death?.earliest != null && on >= death.earliest;
  const goesOn = spans.some((next) => next !== span && next.from?.earliest === on);
  return diedThen || goesOn ? [] : [{ x: frame.x(on), on }];
}

function ticksOf(ticks: readonly BarTick[], frame: Frame, checked: number | null): Bar['ticks'] {
  const placed = ticks
    .flatMap((tick) => {
      const day = tick.on.earliest ?? tick.on.latest;
      return day !== null && within(frame, day) ? [{ ...tick, x: frame.x(day) }] : [];
    })
    .sort((a, b) => a.x - b.x);
  const wide = labelSides(placed, checked, WIDE);
  const narrow = labelSides(placed, checked, NARROW);
  return placed.map(({ x, kind, label }, at) => {
    const anchor = wide[at];
    if (label === null || !anchor) return { x, kind, label: null };
    return { x, kind, label: { text: label, anchor, narrow: narrow[at] === anchor } };
  });
}

/** The side on which each label has room at a width, clear of the marks beside it: right of its tick, else left, else none. */
function labelSides(
  ticks: readonly { x: number; label: string | null }[],
  checked: number | null,
  width: number,
): (BarLabel['anchor'] | null)[] {
  const marks = [...ticks.map((tick) => tick.x), ...(checked === null ? [] : [checked])];
  const pixels = (x: number) => (x / 100) * width;
  let taken = 0;
  return ticks.map(({ x, label }) => {
    if (label === null) return null;
    const needed = label.length * LETTER + 12;
    const right = Math.min(100, ...marks.filter((mark) => mark > x));
    const left = Math.max(0, ...marks.filter((mark) => mark < x));
    const here = pixels(x);
    if (here >= taken && here + needed <= pixels(right)) {
      taken = here + needed;
      return 'start';
    }
    if (here - needed < Math.max(taken, pixels(left))) return null;
    taken = here;
    return 'end';
  });
}

const steps = [1, 2, 5, 10, 20, 50, 100];

function yearsOf(frame: Frame): Bar['years'] {
  const first = Number(frame.from.slice(0, 4)) + (frame.from.endsWith('-01-01') ? 0 : 1);
  const last = Number(frame.to.slice(0, 4));
  const length = daysBetween(frame.from, frame.to) / 365.25;
  const stepFor = (width: number) => steps.find((step) => (width * step) / length >= YEAR) ?? 1000;
  const wide = stepFor(WIDE);
  // The labels of a phone are some of those of a screen, so a step that fits into theirs.
  const narrow = steps.find((step) => step >= stepFor(NARROW) && step % wide === 0) ?? 1000;
  const shown: Bar['years'] = [];
  for (let year = first; year <= last; year += 1) {
    // Whole multiples, so that the bars of different people name the same years.
    const day = `${String(year).padStart(4, '0')}-01-01`;
    if (year % wide === 0 && day < frame.to)
      shown.push({ x: frame.x(day), year, narrow: year % narrow === 0 });
  }
  return shown;
}

function within(frame: Frame, day: IsoDay): boolean {
  return day >= frame.from && day <= frame.to;
}

function clip(day: IsoDay, from: IsoDay, to: IsoDay): IsoDay {
  if (day < from) return from;
  return day > to ? to : day;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
