import fc from 'fast-check';
import { mayBeMinor } from '@/lib/people/age/rules';
import { birthFrom } from '@/lib/people/birth/rules';
import { date } from '@/tests/support/case-facts';
import { readEdtf } from '@/lib/platform/dates/edtf';

const told = (edtf: string, rest: { verification?: string; isSuperseded?: boolean } = {}) => ({
  value: { date: readEdtf(edtf) },
  verification: 'UNREVIEWED',
  isSuperseded: false,
  ...rest,
});

test('one claim is the birth as it says it; the same said twice stays as it is', () => {
  expect(birthFrom([])).toBeNull();
  expect(birthFrom([told('1979~')])).toEqual(readEdtf('1979~'));
  expect(birthFrom([told('1979-03'), told('1979-03')])).toEqual(readEdtf('1979-03'));
});

test('where sources differ, every day that one of them allows is left open', () => {
  expect(birthFrom([told('1979-03'), told('1981')])).toEqual({
    edtf: '1979-03-01/1981-12-31',
    earliest: '1979-03-01',
    latest: '1981-12-31',
  });
  expect(birthFrom([told('../1979'), told('1981')])).toMatchObject({ earliest: null, latest: '1981-12-31' });
  expect(birthFrom([told('1979'), told('1981/..')])).toMatchObject({ earliest: '1979-01-01', latest: null });
});

test('what was refuted, retracted or superseded says nothing, and neither does a claim without a date', () => {
  const gone = [
    told('1950', { verification: 'REFUTED' }),
    told('1951', { verification: 'RETRACTED' }),
    told('1952', { isSuperseded: true }),
    { ...told('1953'), value: { text: { en: '1953' } } },
    { ...told('1954'), value: null },
  ];
  expect(birthFrom([...gone, told('1979')])).toEqual(readEdtf('1979'));
  expect(birthFrom(gone)).toBeNull();
});

test('no further claim makes a child of age', () => {
  const year = fc.integer({ min: 1930, max: 2025 }).map(String);
  fc.assert(
    fc.property(fc.array(year, { minLength: 1 }), year, (years, other) => {
      const claims = years.map((one) => told(one));
      const isMinor = (all: typeof claims) =>
        mayBeMinor({ minor: false, birth: birthFrom(all) }, '2026-06-01');
      if (isMinor(claims)) expect(isMinor([...claims, told(other)])).toBe(true);
    }),
  );
});

test('of births that differ all days from the first to the last are possible, whichever was told first', () => {
  const told = (...dates: string[]) =>
    birthFrom(
      dates.map((edtf) => ({
        ...{ value: { date: date(edtf) }, verification: 'SINGLE_ORIGIN', isSuperseded: false },
      })),
    );
  const both = { edtf: '1979-01-01/1981-12-31', earliest: '1979-01-01', latest: '1981-12-31' };
  expect(told('1979', '1981')).toEqual(both);
  expect(told('1981', '1979')).toEqual(both);
  expect(told('1980', '1979', '1981')).toEqual(both);
  for (const dates of [
    ['1979', '1981/..', '1980'],
    ['1981/..', '1979', '1980'],
  ])
    expect(told(...dates)).toEqual({ edtf: '1979-01-01/..', earliest: '1979-01-01', latest: null });
  expect(told('1979', '../1975', '1980')).toEqual({
    edtf: '../1980-12-31',
    earliest: null,
    latest: '1980-12-31',
  });
  expect(birthFrom([{ value: 'soon', verification: 'SINGLE_ORIGIN', isSuperseded: false }])).toBeNull();
});
