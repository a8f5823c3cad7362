import { custodyBefore, heldUntil } from '@/lib/cases/sentences/release/custody/rules';
import { date } from '@/tests/support/case-facts';

const held = (from: string, to: string | null) => ({
  kind: 'HELD' as const,
  from: date(from),
  to: to === null ? null : date(to),
  openAsOf: to === null ? '2019-06-01' : null,
});
const start = { edtf: '2019-03-01', earliest: '2019-03-01', latest: '2019-03-01' };

test('the custody that lasts into a term is certain, earlier custody only possible', () => {
  expect(custodyBefore([held('2019-02-01', null)], start)).toEqual({ least: 28, most: 28 });
  expect(custodyBefore([held('2018-01-01', '2018-01-11'), held('2019-02-01', null)], start)).toEqual({
    least: 28,
    most: 38,
  });
});

test('nothing known, nothing counted; an arrest without a day has no upper limit', () => {
  expect(custodyBefore([], start)).toEqual({ least: 0, most: 0 });
  const open = { ...held('2019-02-01', null), from: date('../2019-02-01') };
  expect(custodyBefore([open], start).most).toBeNull();
});

test('freedom that was only limited is no custody', () => {
  expect(custodyBefore([{ ...held('2019-02-01', null), kind: 'LIMITED' }], start)).toEqual({
    least: 0,
    most: 0,
  });
});

test('a term may last as long as the custody that follows its start', () => {
  expect(heldUntil([held('2019-02-01', '2020-02-02')], start)).toBe('2020-02-02');
  expect(heldUntil([held('2019-02-01', null)], start)).toBeNull();
  expect(heldUntil([held('2018-02-01', '2018-03-01')], start)).toBeNull();
});

test('custody lasts into a term when its last certain day is the day before the term', () => {
  const least = (to: string) => custodyBefore([held('2019-02-01', to)], start).least;
  expect(least('2019-03-01')).toBe(28);
  expect(least('2019-02-28')).toBe(0);
  const vague = { edtf: '2019-02/2019-03', earliest: '2019-02-10', latest: '2019-03-01' };
  // Freed between the first and the last day on which the term may have begun: it may not have lasted into it.
  expect(custodyBefore([held('2019-02-01', '2019-02-20')], vague)).toEqual({ least: 0, most: 19 });
  expect(custodyBefore([held('2019-02-01', '2019-03-01')], vague)).toEqual({ least: 9, most: 28 });
});

test('custody of which no day is certain is possible alone, and custody after the start counts for nothing', () => {
  const vague = { ...held('2019-02-01', '2019-02-20'), from: date('2019-02') };
  expect(custodyBefore([vague], start)).toEqual({ least: 0, most: 19 });
  expect(custodyBefore([held('2019-03-01', null)], start)).toEqual({ least: 0, most: 0 });
  expect(custodyBefore([held('2019-04-01', null)], start)).toEqual({ least: 0, most: 0 });
});

test('of several stretches after the start the last one is waited for', () => {
  const [first, second] = [held('2019-02-01', '2019-05-05'), held('2019-06-01', '2020-02-02')];
  expect(heldUntil([first, second], start)).toBe('2020-02-02');
  expect(heldUntil([second, first], start)).toBe('2020-02-02');
  expect(heldUntil([first, held('2019-06-01', null)], start)).toBeNull();
  expect(heldUntil([], start)).toBeNull();
});

test('what ended on the day the term began, could not be, or was no custody is no custody after the start', () => {
  const after = held('2019-03-02', '2019-05-05');
  expect(heldUntil([held('2019-02-01', '2019-03-01')], start)).toBeNull();
  expect(heldUntil([held('2020-02-01', '2020-02-01'), after], start)).toBe('2019-05-05');
  expect(heldUntil([{ ...held('2019-03-01', '2021-01-01'), kind: 'LIMITED' }, after], start)).toBe(
    '2019-05-05',
  );
});
