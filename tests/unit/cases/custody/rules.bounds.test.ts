import {
  certainDays,
  custodySpans,
  daysHeld,
  heldOn,
  possibleDays,
  type CustodySpan,
} from '@/lib/cases/custody/rules';
import { date, held, history, sentence, years, type ToldEvent } from '@/tests/support/case-facts';

const spans = (...events: ToldEvent[]) => custodySpans(history(...events), []);
const froms = (...events: ToldEvent[]) => spans(...events)[0]?.from?.edtf;
const tos = (...events: ToldEvent[]) => spans(...events)[0]?.to?.edtf;
const disputed = { verification: 'DISPUTED' as const };

describe('the days of a span', () => {
  test.each([
    ['2011-03-05', '2011-03-09', null, '2011-03-05/2011-03-09'],
    ['2011-03', '2011-05', null, '2011-03-31/2011-05-01'],
    ['2011-03', '2011-03-31', null, null],
    ['2011-03', '2011-04-01', null, '2011-03-31/2011-04-01'],
    ['2011-03-05', '2011-03-05', null, null],
    ['2011-03-05', '../2011-05', null, null],
    ['2011-03-05/..', '2011-05', null, null],
    [null, '2011-05', null, null],
    ['2011-03-05', null, '2011-03-05', '2011-03-05/2011-03-06'],
    ['2011-03-05', null, '2011-03-04', null],
    ['2011-03-05', null, null, null],
  ])('from %s to %s, still on %s, are certain: %s', (from, to, openAsOf, days) => {
    const run = certainDays(held(from, to, openAsOf));
    expect(run === null ? null : `${run.start}/${run.end}`).toBe(days);
  });

  test.each([
    ['2011-03', '2011-05', '2011-03-01/2011-05-31'],
    ['2011-03-05', '2011-03-06', '2011-03-05/2011-03-06'],
    ['2011-03-05', '2011-03-05', null],
    ['2011-03-06', '2011-03-05', null],
    ['2011-03-05', null, '2011-03-05/'],
    ['../2011-03-05', '2011-05', '/2011-05-31'],
    [null, null, '/'],
  ])('from %s to %s are possible: %s', (from, to, days) => {
    const run = possibleDays(held(from, to));
    expect(run === null ? null : `${run.start ?? ''}/${run.end ?? ''}`).toBe(days);
  });

  test('count once where spans lie in, beside or over one another, up to the day that is asked of', () => {
    const least = (until: string, ...list: CustodySpan[]) => daysHeld(list, until).least;
    const [may, mayToo, june] = [
      held('2011-05-01', '2011-05-11'),
      held('2011-05-04', '2011-05-06'),
      held('2011-05-11', '2011-05-21'),
    ];
    for (const list of [
      [may, mayToo],
      [mayToo, may],
    ])
      expect(least('2012-01-01', ...list)).toBe(10);
    expect(least('2012-01-01', june, may, mayToo)).toBe(20);
    expect(least('2011-05-10', may)).toBe(10);
    expect(least('2011-05-09', may)).toBe(9);
    expect(least('2011-05-01', may)).toBe(1);
    expect(least('2011-04-30', may)).toBe(0);
    expect(least('2011-05-05', held('2011-05-01', null, '2011-06-01'))).toBe(5);
  });

  test('have no highest number where a beginning is not known, unless it lies behind', () => {
    expect(
      daysHeld([held('2011-05-01', '2011-05-11'), held(null, '2011-05-03')], '2012-01-01').most,
    ).toBeNull();
    expect(daysHeld([held('2011-05-01', null)], '2011-05-10')).toEqual({ least: 0, most: 10 });
    expect(daysHeld([], '2012-01-01')).toEqual({ least: 0, most: 0 });
  });

  test('hold a day with no beginning known, and none beyond an end', () => {
    const unknown = held(null, '2011-05-03');
    expect(heldOn([unknown], '1950-01-01')).toBe('POSSIBLY_HELD');
    expect(heldOn([unknown], '2011-05-03')).toBe('NOT_HELD');
    expect(heldOn([held('2011-05-03', null)], '2011-05-02')).toBe('NOT_HELD');
  });
});

describe('where a span begins', () => {
  test('with what took the person, a remand or a psychiatric ward, on the date it is given', () => {
    for (const kind of ['DETAINED', 'ARRESTED', 'REMANDED', 'PSYCHIATRIC_CONFINEMENT'] as const) {
      expect(froms([kind, '2011-05'])).toBe('2011-05');
      expect(froms(['ATTACKED', '2009'], [kind, '2011-05'])).toBe('2011-05');
    }
  });

  test('on an unknown day before what is first known of it, not before the event that came earlier', () => {
    expect(froms(['TRANSFERRED', '2011-05-04'])).toBe('/2011-05-04');
    expect(froms(['ATTACKED', '2009'], ['TRANSFERRED', '2011-05-04'])).toBe('2009-01-01/2011-05-04');
    expect(froms(['ATTACKED', '2011'], ['TRANSFERRED', '2011-05-04'])).toBe('2011-01-01/2011-05-04');
    expect(froms(['RELEASED', '2009'], ['TRANSFERRED', '2011-05-04'])).toBe('2011-05-04');
    expect(froms(['TRANSFERRED', null])).toBeUndefined();
  });

  test('not before the bound that is given, which itself must lie before', () => {
    const bound = (notBefore: string, edtf = '../2011-12-16') =>
      custodySpans(history(['DETAINED', edtf]), [], notBefore)[0]?.from?.edtf;
    expect(bound('2011-05-01')).toBe('2011-05-01/2011-12-16');
    expect(bound('2011-12-16')).toBe('2011-12-16');
    expect(bound('2011-12-17')).toBe('../2011-12-16');
    expect(custodySpans(history(['DETAINED', null]), [], '2011-05-01')[0]?.from?.edtf).toBe('2011-05-01/');
  });

  test('is not certain by an arrest that is disputed, and is by a later event that is not', () => {
    const [span] = spans(['ARRESTED', '2011-05-04', disputed]);
    expect(span?.from?.edtf).toBe('2011-05-04/');
    expect(span?.openAsOf).toBeNull();
    const [known] = spans(['ARRESTED', '2011-05-04', disputed], ['TRANSFERRED', '2011-06-01']);
    expect(known?.from?.edtf).toBe('2011-05-04/2011-06-01');
    expect(known?.openAsOf).toBe('2011-06-01');
  });
});

describe('where a span ends', () => {
  const taken: ToldEvent = ['ARRESTED', '2011-05-04'];

  test('on the day of the release, not before the last day that is known of', () => {
    expect(tos(taken, ['RELEASED', '2012'])).toBe('2012');
    expect(tos(taken, ['TRANSFERRED', '2012-05-01'], ['RELEASED', '2012'])).toBe('2012-05-01/2012-12-31');
    expect(tos(taken, ['RELEASED', '2012'], ['RELEASED', '2012-05'])).toBe('2012-05');
    expect(tos(taken, ['RELEASED', '2012-05'], ['RELEASED', '2013-05'])).toBe('2012-05');
  });

  test('at the latest with the next event where the release has no date', () => {
    expect(tos(taken, ['RELEASED', null], ['ATTACKED', '2014'])).toBe('2011-05-04/');
    expect(tos(taken, ['RELEASED', null])).toBe('2011-05-04/');
  });

  test('at no known day by a release that is disputed', () => {
    expect(tos(taken, ['RELEASED', '2012-05-01', disputed])).toBe('2012-05-01/');
  });

  test('some day before a new arrest, that of a release nobody recorded', () => {
    expect(tos(taken, ['TRANSFERRED', '2011-09-01'], ['REARRESTED', '2014-02'])).toBe(
      '2011-09-01/2014-02-28',
    );
  });
});

describe('stretches', () => {
  test('of a disappearance are only possible, and rest on what began and ended them', () => {
    expect(spans(['DISAPPEARED', '2020-02'], ['FOUND', '2020-03'], ['ATTACKED', '2021'])).toEqual([
      {
        ...{ kind: 'HELD', openAsOf: null, ground: ['DISAPPEARED-1', 'FOUND-2'] },
        from: { edtf: '2020-02-01/', earliest: '2020-02-01', latest: null },
        to: { edtf: '2020-02-01/2020-03-31', earliest: '2020-02-01', latest: '2020-03-31' },
      },
    ]);
    expect(spans(['DISAPPEARED', '2020-02'])).toMatchObject([{ to: null, openAsOf: '2020-02-01' }]);
  });

  test('of restricted freedom last as long as its term, and no longer than to what follows', () => {
    const limited = (...more: ToldEvent[]) =>
      custodySpans(history(['SENTENCED', '2012-03-06'], ...more), [
        sentence('RESTRICTED_FREEDOM', '2012-03-06', years(3)),
      ])[0];
    expect(limited()).toMatchObject({ kind: 'LIMITED', to: date('2015-03-06'), openAsOf: null });
    expect(limited(['ARRESTED', '2015-03-06'])?.to).toEqual(date('2015-03-06'));
    expect(limited(['ARRESTED', '2015-03-07'])?.to).toEqual(date('2015-03-06'));
    expect(limited(['ARRESTED', '2014-01-01'])?.to).toEqual(date('2014-01-01'));
  });

  test('are two where somebody known to be imprisoned is arrested, though no arrest was recorded before', () => {
    const sentences = [sentence('IMPRISONMENT', '2011-05-04', years(1))];
    const list = custodySpans(history(['SENTENCED', '2011-05-04'], ['ARRESTED', '2019-02-01']), sentences);
    expect(list).toHaveLength(2);
    // A remand of which the arrest follows is one custody.
    expect(spans(['REMANDED', '2011-05-04'], ['ARRESTED', '2011-05-06'])).toHaveLength(1);
  });
});
