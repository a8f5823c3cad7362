import fc from 'fast-check';
import { toStatusFact } from '@/lib/cases/publish/rules';
import { deriveCustody } from '@/lib/cases/status/rules';
import { standingRows, type StandingRow } from '@/lib/cases/status/standing/rules';
import { statusKind } from '@/lib/cases/status/schema';

type Row = StandingRow & Parameters<typeof toStatusFact>[0];

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Rows as a file has them: each of `old` was replaced by the row that names it, or withdrawn where `drop` says so. */
function row(ordinal: number, kind: string, when: string | null, rest: Partial<Row> = {}): Row {
  return {
    id: `r${String(ordinal)}`,
    ordinal,
    kind,
    ground: null,
    contact: null,
    dateEdtf: when,
    dateEarliest: when === null ? null : day(when),
    dateLatest: when === null ? null : day(when),
    endEdtf: null,
    endEarliest: null,
    endLatest: null,
    supersedesId: null,
    supersededBy: null,
    withdrawal: null,
    ...rest,
  };
}
const correct = (rows: readonly Row[], id: string): Row[] => {
  const old = rows.find((one) => one.id === id);
  if (old === undefined) return [...rows];
  const next = { ...old, id: `r${String(rows.length + 1)}`, ordinal: rows.length + 1, supersedesId: id };
  return [...rows.map((one) => (one.id === id ? { ...one, supersededBy: { id: next.id } } : one)), next];
};
const stateOf = (rows: readonly Row[]) => {
  const { state, asOf } = deriveCustody(
    standingRows(rows).map((one) => toStatusFact(one, 'SINGLE_ORIGIN')),
    [],
  );
  return { state, asOf };
};

describe('the rows that stand', () => {
  it('are those that nothing replaced and nobody withdrew', () => {
    const rows = correct([row(1, 'ARRESTED', '2019-02-01'), row(2, 'RELEASED', '2019-03-01')], 'r1');
    const withdrawn = rows.map((one) =>
      one.id === 'r2' ? { ...one, withdrawal: { reason: 'Invented' } } : one,
    );
    expect(standingRows(withdrawn).map(({ id, ordinal }) => [id, ordinal])).toEqual([['r3', 1]]);
    expect(stateOf(rows).state).toBe('RELEASED');
    expect(stateOf(withdrawn).state).toBe('PRETRIAL_DETENTION');
  });

  it('keep the place of what they correct, however often', () => {
    const rows = [
      row(1, 'ARRESTED', '2011-02-01'),
      row(2, 'RELEASED', null),
      row(3, 'ARRESTED', '2019-02-01'),
    ];
    expect(stateOf(correct(correct(rows, 'r2'), 'r4'))).toEqual(stateOf(rows));
    expect(stateOf(rows).state).toBe('PRETRIAL_DETENTION');
  });

  it('say the same of a person however often their words were mended, and in whatever order they are read', () => {
    const told = fc.tuple(
      fc.constantFrom(...statusKind.options),
      fc.constantFrom(null, '2011-02-01', '2011-02-02', '2012-05-01', '2019-01-01'),
    );
    fc.assert(
      fc.property(fc.array(told, { maxLength: 7 }), fc.array(fc.nat(6), { maxLength: 5 }), (list, mended) => {
        const rows = list.map(([kind, when], at) => row(at + 1, kind, when));
        const after = mended.reduce((some, at) => {
          const standing = some.filter((one) => one.supersededBy === null)[at];
          return standing === undefined ? some : correct(some, standing.id);
        }, rows);
        expect(stateOf(after)).toEqual(stateOf(rows));
        expect(stateOf([...after].reverse())).toEqual(stateOf(rows));
      }),
    );
  });
});
