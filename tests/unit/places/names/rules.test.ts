import fc from 'fast-check';
import {
  endValidity,
  findOverlaps,
  namesDuring,
  namesOn,
  readValidity,
  standsOn,
  type TimedName,
} from '@/lib/places/names/rules';
import { addDays } from '@/lib/platform/dates/days';
import { makeDay, readEdtf } from '@/lib/platform/dates/edtf';

const dayOf = (n: number): string => addDays('2019-01-01', n);
const FRAME = 60;
const day = fc.integer({ min: 0, max: FRAME }).map(dayOf);
/** A name with exact days, either side open perhaps. */
const exact = fc
  .record({
    text: fc.constantFrom('Astana', 'Nur-Sultan', 'Tselinograd', 'Akmola'),
    language: fc.constantFrom('en', 'ru', 'kk-Cyrl'),
    kind: fc.constantFrom('NAME', 'FORMER', 'SPELLING_VARIANT'),
    from: fc.option(fc.integer({ min: 0, max: FRAME })),
    length: fc.option(fc.integer({ min: 0, max: FRAME })),
  })
  .map(({ from, length, ...name }) => {
    const start = from === null ? '..' : dayOf(from);
    const end = length === null ? '..' : dayOf((from ?? 0) + length);
    return { ...name, valid: start === '..' && end === '..' ? null : `${start}/${end}` };
  });
const any = fc.tuple(
  exact,
  fc.constantFrom(null, '2019', '2019/2022', '2019-03-23/..', '../2019-03-23', '/2019-03', '2018/', '201X'),
);
const anyName = any.map(([name, valid]) => ({ ...name, valid }));

/** By comparing texts, as somebody would who reads "from/to" aloud. */
function stoodNaively({ valid }: TimedName, on: string): boolean {
  const [from = '', to = ''] = (valid ?? '../..').split('/');
  return (from === '..' || from <= on) && (to === '..' || on <= to);
}

const frame = Array.from({ length: 3 * FRAME }, (_one, n) => dayOf(n - FRAME));

describe('which name stood on a day', () => {
  it('is, where days are exact, what a reading aloud gives', () => {
    fc.assert(
      fc.property(exact, day, (name, on) => {
        if (name.valid === null) return;
        const validity = readValidity(name.valid);
        expect(validity && standsOn(validity, on)).toBe(stoodNaively(name, on) ? 'YES' : 'NO');
      }),
    );
  });

  it('is never surer than the bounds of the date allow', () => {
    fc.assert(
      fc.property(anyName, day, ({ valid }, on) => {
        const whole = valid === null ? null : readEdtf(valid);
        const validity = readValidity(valid);
        if (whole === null || validity === null) return;
        const isOutside =
          (whole.earliest !== null && on < whole.earliest) || (whole.latest !== null && on > whole.latest);
        expect(standsOn(validity, on) === 'NO').toBe(isOutside);
      }),
    );
  });

  it('gives names of the language alone, never a mere spelling, each once', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 6 }), day, (names, on) => {
        const found = namesOn(names, 'kk', on);
        expect(found.every((name) => name.language === 'kk-Cyrl' && name.kind !== 'SPELLING_VARIANT')).toBe(
          true,
        );
        expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
      }),
    );
  });

  it('gives during one day what it gives on it', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 6 }), day, (names, on) => {
        expect(namesDuring(names, 'en', makeDay(on))).toEqual(namesOn(names, 'en', on));
      }),
    );
  });

  it('gives during a span every name of every day of it, and no other', () => {
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 5 }), day, fc.integer({ min: 0, max: 30 }), (names, on, n) => {
        const span = { earliest: on, latest: addDays(on, n) };
        const daily = frame.filter((one) => span.earliest <= one && one <= span.latest);
        const texts = (found: TimedName[]): string[] => found.map(({ text }) => text);
        const told = new Set(texts(namesDuring(names, 'en', span)));
        const counted = new Set(daily.flatMap((one) => texts(namesOn(names, 'en', one))));
        expect([...told].every((text) => counted.has(text))).toBe(true);
        // A name without a time stands in where no other is sure: between two changes that may go by unseen.
        const timed = new Set<string>(names.filter(({ valid }) => valid !== null).map(({ text }) => text));
        expect([...counted].filter((text) => timed.has(text) && !told.has(text))).toEqual([]);
      }),
    );
  });

  const astana: TimedName[] = [
    { text: 'Astana', language: 'en', kind: 'NAME', valid: null },
    { text: 'Astana', language: 'en', kind: 'NAME', valid: '2022/..' },
    { text: 'Nur-Sultan', language: 'en', kind: 'FORMER', valid: '2019/2022' },
    { text: 'Tselinograd', language: 'en', kind: 'FORMER', valid: null },
    { text: 'Nursultan', language: 'en', kind: 'SPELLING_VARIANT', valid: null },
  ];
  it.each([
    ['2011-12-16', 'Astana'],
    ['2020-05-01', 'Nur-Sultan'],
    ['2023-01-01', 'Astana'],
    // In the year of the change nobody wrote down the day: either name may be meant.
    ['2019-06-01', 'Nur-Sultan / Astana'],
  ])('the capital was called on %s: %s', (on, names) => {
    const found = namesOn(astana, 'en', on);
    expect(found.map(({ text }) => text).join(' / ')).toBe(names);
  });
});

describe('names that were in force at once', () => {
  it('are found from both sides, and shared more than the day of a change', () => {
    fc.assert(
      fc.property(exact, exact, (one, other) => {
        const found = findOverlaps(one, [other]).length > 0;
        expect(findOverlaps(other, [one]).length > 0).toBe(found);
        const isKin = one.language === other.language && one.kind === other.kind && one.text !== other.text;
        const isTimed = [one, other].every(({ kind, valid }) => kind === 'NAME' || valid !== null);
        const shared = frame.filter((on) => stoodNaively(one, on) && stoodNaively(other, on)).length;
        expect(found).toBe(isKin && isTimed && one.kind !== 'SPELLING_VARIANT' && shared > 1);
      }),
    );
  });

  it('do not touch where one ends on the day on which the other begins', () => {
    const before = { text: 'Astana', language: 'en', kind: 'NAME', valid: '../2019-03-23' };
    const after = { text: 'Nur-Sultan', language: 'en', kind: 'NAME', valid: '2019-03-23/2022-09-17' };
    expect(findOverlaps(before, [after])).toEqual([]);
    expect(findOverlaps({ ...before, valid: '../2019-03-25' }, [after])).toEqual([after]);
  });
});

describe('the end of a name', () => {
  const end = (valid: string | null, on: string): string | null => {
    const date = readEdtf(on);
    return date === null ? null : endValidity(valid, date);
  };
  it.each([
    [null, '2019-03-23', '../2019-03-23'],
    ['1998/..', '2019-03-23', '1998/2019-03-23'],
    ['1998', '2019', '1998/2019'],
    ['1998/2020', '2019', '1998/2019'],
    ['../2020', '2019', '../2019'],
    ['2022/..', '2019', null],
    ['2022/..', '2019/2020', null],
  ])('of %s at %s is %s', (valid, on, after) => {
    expect(end(valid, on)).toBe(after);
  });

  it('is past on the day after it', () => {
    fc.assert(
      fc.property(exact, day, ({ valid }, on) => {
        const ended = end(valid, on);
        const validity = readValidity(ended);
        if (validity === null) return;
        expect(standsOn(validity, addDays(on, 1))).toBe('NO');
        expect(standsOn(validity, on)).toBe('YES');
      }),
    );
  });
});
