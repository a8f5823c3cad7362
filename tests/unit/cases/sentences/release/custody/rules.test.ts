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
