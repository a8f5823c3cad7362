import fc from 'fast-check';
import { median, percentile, printFigures, type Figure } from '@/lib/ops/bench-figures';

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  what: 'a thing',
  value,
  unit: '',
  digits: 2,
  ...more,
});

describe('the table of a bench', () => {
  test('says a target that was met beside what was measured', () => {
    const table = printFigures([figure(0.7, { target: { atLeast: 0.5 } })]);
    expect(table).toMatch(/a thing\s+0\.70\s+≥ 0\.5\s+met/);
    expect(table).toContain('All 1 targets that were measured are met.');
  });

  test('says a target that was missed, in its line and at the end', () => {
    const table = printFigures([
      figure(99.96, { unit: ' ×', digits: 0, target: { atLeast: 100 } }),
      figure(3, { what: 'another' }),
    ]);
    expect(table).toMatch(/a thing\s+99 ×\s+≥ 100 ×\s+MISSED/);
    expect(table).toContain('1 of 1 targets MISSED: a thing.');
  });

  test.each([
    [0.4999, { atLeast: 0.5 }, '0.49'],
    [14.0001, { atMost: 14 }, '14.01'],
    [1.991, { below: 2 }, '2.00'],
    [0.7, { atLeast: 0.5 }, '0.70'],
    [0, { atMost: 0 }, ' 0.00'],
  ] as const)('never makes %p nicer than it was', (value, target, said) => {
    expect(printFigures([figure(value, { target })])).toContain(said);
  });

  test('a bound that has to stay above is not met by reaching it', () => {
    expect(printFigures([figure(2, { target: { below: 2 } })])).toContain('MISSED');
    expect(printFigures([figure(2, { target: { atMost: 2 } })])).toContain(
      'All 1 targets that were measured are met.',
    );
  });

  test('a figure that could not be had misses its target', () => {
    const table = printFigures([figure(Number.NaN, { target: { atLeast: 0.5 } })]);
    expect(table).toContain('no figure');
    expect(table).toContain('MISSED');
  });
});

describe('middle and share', () => {
  test('the median of an odd and an even number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 5])).toBe(4.5);
    expect(median([])).toBeNaN();
  });

  test('at least the share of the values lies at or below a percentile', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const bound = percentile(values, share);
          const below = values.filter((value) => value <= bound).length;
          expect(values).toContain(bound);
          expect(below / values.length).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
    );
    expect(percentile([], 0.5)).toBeNaN();
  });
});
