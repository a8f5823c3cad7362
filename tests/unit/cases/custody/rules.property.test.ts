import fc from 'fast-check';
import { explainDay } from '@/lib/cases/custody/day/rules';
import { custodySpans, heldOn, type HeldAnswer } from '@/lib/cases/custody/rules';
import { deriveCustody } from '@/lib/cases/status/rules';
import type { StatusKind } from '@/lib/cases/status/schema';
import { addDays } from '@/lib/platform/dates/days';
import { history, type ToldEvent } from '@/tests/support/case-facts';

const FIRST = '2019-01-01';
const WINDOW = 40;
const dayAt = (n: number): string => addDays(FIRST, n);
const days = Array.from({ length: WINDOW }, (_, n) => n);

/** When something was: from the first to the last day it can have been. `null` at the end: nobody knows how late. */
type When = { from: number; to: number | null };
type Stay = { taken: When; freed: When | null };

const told = ({ from, to }: When): string =>
  to === from ? dayAt(from) : `${dayAt(from)}/${to === null ? '..' : dayAt(to)}`;

/**
 * The life that these stays tell of, lived day by day in every way their dates allow: on each day the person is in a cell
 * in every way, in some, or in none. Knows nothing of spans, edges or order; slow on purpose.
 */
function liveThrough({ taken, freed }: Stay, last: number): HeldAnswer[] {
  const inCell = days.map(() => 0);
  let ways = 0;
  for (let start = taken.from; start <= (taken.to ?? last); start += 1) {
    for (let end = freed?.from ?? WINDOW; end <= (freed === null ? WINDOW : (freed.to ?? WINDOW)); end += 1) {
      // Freed on the day of the arrest is possible; freed before it is not.
      if (end < start) continue;
      ways += 1;
      for (let day = start; day < end && day < WINDOW; day += 1) inCell[day] = (inCell[day] ?? 0) + 1;
    }
  }
  return inCell.map((count) =>
    ways > 0 && count === ways ? 'HELD' : count > 0 ? 'POSSIBLY_HELD' : 'NOT_HELD',
  );
}

const best = (answers: readonly HeldAnswer[]): HeldAnswer => {
  if (answers.includes('HELD')) return 'HELD';
  return answers.includes('POSSIBLY_HELD') ? 'POSSIBLY_HELD' : 'NOT_HELD';
};

function answersOf(events: readonly ToldEvent[]): HeldAnswer[] {
  const spans = custodySpans(history(...events), []);
  return days.map((n) => heldOn(spans, dayAt(n)));
}
const eventsOf = (stays: readonly Stay[], again: StatusKind): ToldEvent[] =>
  stays.flatMap(({ taken, freed }, at): ToldEvent[] => [
    [at === 0 ? 'ARRESTED' : again, told(taken)],
    ...(freed === null ? [] : [['RELEASED', told(freed)] as const]),
  ]);

/** A stay within these days: same-day arrest and release, exact and rough dates. */
const stayWithin = (start: number, length: number): fc.Arbitrary<Stay> =>
  fc.tuple(fc.nat(length), fc.nat(2), fc.nat(length), fc.nat(3)).map(([a, rough, b, vague]) => {
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const taken = { from: start + one, to: start + Math.min(one + rough, length) };
    // A release whose first day lies before the last of the arrest would be read together with it: kept apart.
    const freed = Math.max(start + other, taken.to);
    return { taken, freed: { from: freed, to: Math.min(freed + vague, start + length + 2) } };
  });

/** Up to three stays behind one another, the first day of one the last of the one before at the earliest. */
const life = fc
  .tuple(
    stayWithin(0, 8),
    stayWithin(12, 8),
    stayWithin(24, 8),
    fc.nat(2),
    fc.constantFrom('known', 'open', 'vague'),
  )
  .map(([one, two, three, more, end]) => {
    const stays = [one, two, three].slice(0, more + 1);
    const last = stays.at(-1);
    if (last && end === 'vague') last.freed = { from: last.freed?.from ?? 0, to: null };
    return { stays, isOpen: end === 'open' };
  });

const again = fc.constantFrom('ARRESTED' as const, 'REARRESTED' as const, 'DETAINED' as const);

describe('held on a day, against a life lived day by day', () => {
  it('is the same for every history of arrests and releases, same-day and rough ones among them', () => {
    fc.assert(
      fc.property(life, again, ({ stays }, kind) => {
        const lived = stays.map((stay) => liveThrough(stay, WINDOW));
        const expected = days.map((n) => best(lived.map((answers) => answers[n] ?? 'NOT_HELD')));
        expect(answersOf(eventsOf(stays, kind))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the day of an arrest and not the day of the release', () => {
    fc.assert(
      fc.property(fc.nat(WINDOW - 1), fc.nat(10), (start, length) => {
        const freed = start + length;
        const answers = answersOf([
          ['ARRESTED', dayAt(start)],
          ['RELEASED', dayAt(freed)],
        ]);
        expect(answers.flatMap((answer, n) => (answer === 'HELD' ? [n] : []))).toEqual(
          days.filter((n) => n >= start && n < freed),
        );
        expect(answers).not.toContain('POSSIBLY_HELD');
      }),
    );
  });

  it('is open after the last day on which an end that nobody knows leaves the person', () => {
    fc.assert(
      fc.property(life, ({ stays }) => {
        const [last, ...rest] = [...stays].reverse();
        if (last === undefined) return;
        const open = [
          ...rest.reverse(),
          { taken: { from: last.taken.from, to: last.taken.from }, freed: null },
        ];
        const answers = answersOf(eventsOf(open, 'ARRESTED'));
        const start = last.taken.from;
        // Only the day of the arrest is known; every day after it is possible, none is excluded.
        expect(answers[start]).toBe('HELD');
        expect(answers.slice(start + 1).every((answer) => answer === 'POSSIBLY_HELD')).toBe(true);
      }),
    );
  });

  it('asks each file of a person by itself where several overlap, and the person by the strongest', () => {
    fc.assert(
      fc.property(life, life, (one, other) => {
        const files = [one, other].map(({ stays }) =>
          custodySpans(history(...eventsOf(stays, 'REARRESTED')), []),
        );
        const both = files.flat();
        for (const n of days) {
          const each = files.map((spans) => heldOn(spans, dayAt(n)));
          expect(heldOn(both, dayAt(n))).toBe(best(each));
        }
      }),
    );
  });

  it('gives three answers that add up to the number of people, whoever they are', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), fc.nat(WINDOW - 1), (people, n) => {
        const answers = people.map(({ stays, isOpen }) => {
          const events = eventsOf(stays, 'ARRESTED');
          const spans = custodySpans(history(...(isOpen ? events.slice(0, -1) : events)), []);
          return heldOn(spans, dayAt(n));
        });
        const count = (answer: HeldAnswer) => answers.filter((one) => one === answer).length;
        expect(count('HELD') + count('POSSIBLY_HELD') + count('NOT_HELD')).toBe(people.length);
      }),
    );
  });

  it('is explained by events of the file, and by none where there is no custody', () => {
    fc.assert(
      fc.property(life, fc.nat(WINDOW - 1), ({ stays }, n) => {
        const facts = history(...eventsOf(stays, 'ARRESTED'));
        const spans = custodySpans(facts, []);
        const { answer, ground } = explainDay(spans, dayAt(n));
        expect(answer).toBe(heldOn(spans, dayAt(n)));
        expect(ground.length).toBeGreaterThan(0);
        expect(ground.filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
      }),
    );
    expect(explainDay([], FIRST)).toEqual({ answer: 'NOT_HELD', ground: [] });
  });
});

describe('where a person stands', () => {
  const exact = fc
    .uniqueArray(fc.nat(WINDOW - 1), { maxLength: 10 })
    .chain((on) =>
      fc.tuple(
        ...on.map((n) =>
          fc.tuple(
            fc.constantFrom<StatusKind[]>(
              'ARRESTED',
              'RELEASED',
              'CHARGED',
              'TRANSFERRED',
              'ESCAPED',
              'DISAPPEARED',
            ),
            fc.constant(dayAt(n)),
          ),
        ),
      ),
    );

  it('does not depend on the order in which dated events were recorded or are read', () => {
    fc.assert(
      fc.property(exact, fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }), (list, shuffle) => {
        const facts = history(...list);
        const other = facts
          .map((fact, at) => ({ ...fact, order: (shuffle[at] ?? 0) * 100 + at }))
          .sort((a, b) => a.order - b.order);
        expect(deriveCustody(other, [])).toEqual(deriveCustody(facts, []));
        expect(custodySpans(other, [])).toEqual(custodySpans(facts, []));
      }),
    );
  });

  it('does not depend on events that were refuted or given up', () => {
    fc.assert(
      fc.property(exact, exact, fc.constantFrom('REFUTED', 'RETRACTED'), (list, gone, verification) => {
        const facts = history(...list);
        const refuted = history(...gone).map((fact) => ({ ...fact, id: `x${fact.id}`, verification }));
        expect(deriveCustody([...refuted, ...facts], [])).toEqual(deriveCustody(facts, []));
        expect(custodySpans([...refuted, ...facts], [])).toEqual(custodySpans(facts, []));
      }),
    );
  });
});
