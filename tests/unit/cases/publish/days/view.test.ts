import {
  isInPrint,
  toShownCharge,
  toShownClaim,
  toShownDays,
  toShownDecision,
  toShownStatus,
} from '@/lib/cases/publish/days/view';
import type { ChargeRow, DecisionRow, StatusRow } from '@/lib/cases/publish/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PublicClaim } from '@/lib/publications/schema';
import type { ClaimRow } from '@/lib/publications/view';

const claim = (document: { visibility: string } | null, rest: object = {}) =>
  ({
    visibility: 'PUBLIC',
    asserter: { visibility: 'PUBLIC' },
    supersededBy: null,
    verification: 'SINGLE_ORIGIN',
    document,
    ...rest,
  }) as unknown as ClaimRow;
const printed = claim({ visibility: 'PUBLIC' });
const told = claim(null);

const at = (name: string, day: string) => {
  const date = readEdtf(day);
  const column = (iso: string | null | undefined) => (iso ? new Date(`${iso}T00:00:00Z`) : null);
  return {
    [`${name}Edtf`]: day,
    [`${name}Earliest`]: column(date?.earliest),
    [`${name}Latest`]: column(date?.latest),
  };
};
const NOTE = 'on the evening of the sixteenth';
const fact = (claims: ClaimRow[], ...dates: object[]) =>
  Object.assign({ claims, dateNote: NOTE, sentences: [] }, at('date', '2011-12-16'), ...dates) as object;

test('a day is in print where a claim that may be shown rests on a document that may be shown', () => {
  expect(isInPrint([told, printed])).toBe(true);
  const closed = [
    told,
    claim({ visibility: 'RESTRICTED' }),
    claim({ visibility: 'PUBLIC' }, { visibility: 'SEALED' }),
    claim({ visibility: 'PUBLIC' }, { verification: 'RETRACTED' }),
    claim({ visibility: 'PUBLIC' }, { asserter: { visibility: 'RESTRICTED' } }),
  ];
  expect(closed.map((one) => isInPrint([one]))).toEqual(closed.map(() => false));
});

test('a day that is not in print is public to the month; control: one that is, to the day', () => {
  const row = toShownDays(fact([told]) as StatusRow);
  expect(row).toMatchObject({ dateEdtf: '2011-12', dateNote: null });
  expect(row.dateEarliest?.toISOString()).toBe('2011-12-01T00:00:00.000Z');
  expect(row.dateLatest?.toISOString()).toBe('2011-12-31T00:00:00.000Z');
  expect(toShownDays(fact([printed]) as StatusRow)).toMatchObject({ dateEdtf: '2011-12-16', dateNote: NOTE });
});

test.each([
  ['status', (claims: ClaimRow[]) => toShownStatus(fact(claims, at('end', '2012-01-03')) as StatusRow)],
  [
    'charge',
    (claims: ClaimRow[]) =>
      toShownCharge(fact(claims, at('act', '2011-12-01'), at('outcome', '2012-01-03')) as ChargeRow),
  ],
  [
    'decision',
    (claims: ClaimRow[]) =>
      toShownDecision(
        fact(claims, at('until', '2012-01-03'), {
          sentences: [at('start', '2012-01-03')],
        }) as unknown as DecisionRow,
      ),
  ],
])('no day is left anywhere in a %s; control: they are where it is in print', (_what, show) => {
  const days = (row: unknown) => JSON.stringify(row).match(/Edtf":"\d{4}-\d{2}-\d{2}"/g) ?? [];
  expect(days(show([told]))).toEqual([]);
  expect(days(show([printed])).length).toBeGreaterThan(1);
});

test('a claim without a document says to the month when it was said, and what day it says', () => {
  const said = readEdtf('2021-09-30');
  const date = readEdtf('2021-09-28');
  const one = { document: null, said, value: { date, text: { en: 'x' } } } as unknown as PublicClaim;
  expect(toShownClaim(one)).toMatchObject({
    said: { edtf: '2021-09' },
    value: { date: { edtf: '2021-09' }, text: { en: 'x' } },
  });
  expect(toShownClaim({ ...one, document: 'd1' })).toMatchObject({
    said: { edtf: '2021-09-30' },
    value: { date: { edtf: '2021-09-28' } },
  });
  expect(toShownClaim({ ...one, value: null })).toMatchObject({ value: null });
});
