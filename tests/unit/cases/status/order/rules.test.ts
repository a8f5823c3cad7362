import fc from 'fast-check';

import { inOrder, isSurelyAfter, isTaking, stretchStarts } from '@/lib/cases/status/order/rules';
import { statusKind } from '@/lib/cases/status/schema';
import { date, history, type ToldEvent } from '@/tests/support/case-facts';

const kinds = (...events: ToldEvent[]) => inOrder(history(...events)).map((fact) => fact.kind);

describe('the order of events', () => {
  it('goes by earliest, then latest, then the order of recording', () => {
    expect(kinds(['SENTENCED', '2019-05'], ['CHARGED', '2019'], ['ARRESTED', '2019-01-01'])).toEqual([
      'ARRESTED',
      'CHARGED',
      'SENTENCED',
    ]);
  });

  it('takes an arrest before the release of its day, and a release first for who was held that morning', () => {
    const day = '2019-05-01';
    expect(kinds(['RELEASED', day], ['ARRESTED', day])).toEqual(['ARRESTED', 'RELEASED']);
    expect(kinds(['RELEASED', day], ['ARRESTED', day], ['DETAINED', day])).toEqual([
      'ARRESTED',
      'DETAINED',
      'RELEASED',
    ]);
    expect(kinds(['REARRESTED', day], ['RELEASED', day], ['ARRESTED', '2018-05'])).toEqual([
      'ARRESTED',
      'RELEASED',
      'REARRESTED',
    ]);
    expect(kinds(['ARRESTED', '2018'], ['RELEASED', day], ['DETAINED', day], ['RELEASED', day])).toEqual([
      'ARRESTED',
      'RELEASED',
      'DETAINED',
      'RELEASED',
    ]);
  });

  it('places what befell a person in custody behind their first arrest, not behind what came earlier', () => {
    expect(
      kinds(
        ['WHEREABOUTS_UNKNOWN', '2010'],
        ['ARRESTED', '2012'],
        ['SENTENCED', '2013'],
        ['TRANSFERRED', null],
      ),
    ).toEqual(['WHEREABOUTS_UNKNOWN', 'ARRESTED', 'SENTENCED', 'TRANSFERRED']);
    expect(kinds(['EXILED', '2005'], ['ARRESTED', '2012'], ['TRANSFERRED', null])).toEqual([
      'EXILED',
      'ARRESTED',
      'TRANSFERRED',
    ]);
  });

  it('leaves what was recorded with an earlier course of the case, of which the arrest is not known, there', () => {
    expect(
      kinds(['SENTENCED', '2005'], ['TRANSFERRED', null], ['RELEASED', '2007'], ['ARRESTED', '2012']),
    ).toEqual(['SENTENCED', 'TRANSFERRED', 'RELEASED', 'ARRESTED']);
  });

  it('never places an undated transfer, recorded after an arrest, before the first of them', () => {
    const told = fc.tuple(
      fc.constantFrom(...statusKind.options),
      fc.integer({ min: 2000, max: 2020 }).map(String),
    );
    const inPrison = fc.constantFrom(
      'TRANSFERRED',
      'SOLITARY',
      'PUNISHMENT_CELL',
      'PAROLE_DENIED',
      'RELEASED',
    );
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), inPrison, fc.integer(), (events, kind, seed) => {
        const facts = history(['ARRESTED', '2010'], ...events, [kind, null]);
        const shuffled = [...facts].sort((a, b) => ((a.order * seed) % 7) - ((b.order * seed) % 7));
        const ordered = inOrder(shuffled);
        const undated = ordered.findIndex((fact) => fact.date === null);
        expect(ordered.findIndex((fact) => isTaking(fact.kind))).toBeLessThan(undated);
      }),
    );
  });

  it('places what has no date by the course of a case', () => {
    expect(
      kinds(['RELEASED', null], ['SENTENCED', null], ['TRANSFERRED', '2020'], ['ARRESTED', '2019']),
    ).toEqual(['ARRESTED', 'SENTENCED', 'TRANSFERRED', 'RELEASED']);
    expect(kinds(['DIED', null], ['RELEASED', '2020'], ['REARRESTED', null])).toEqual([
      'RELEASED',
      'REARRESTED',
      'DIED',
    ]);
  });

  it('places an undated event in the stretch of custody it was recorded with', () => {
    const events = [
      ['ARRESTED', '2011-02'],
      ['SENTENCED', null],
      ['RELEASED', '2012-05'],
      ['ARRESTED', '2019-02'],
    ] as const;
    expect(kinds(...events)).toEqual(['ARRESTED', 'SENTENCED', 'RELEASED', 'ARRESTED']);
    expect(kinds(...events, ['CONVICTED', null]).at(-1)).toBe('CONVICTED');
  });

  it('places an open beginning by the course of the case, not before all else', () => {
    expect(kinds(['ARRESTED', '2011-12'], ['RELEASED', '../2021-12-15'])).toEqual(['ARRESTED', 'RELEASED']);
    expect(kinds(['ARRESTED', '2011-12'], ['RELEASED', '../2012'], ['REARRESTED', '2015'])[1]).toBe(
      'RELEASED',
    );
    expect(kinds(['SENTENCED', '2011-08-08'], ['DETAINED', '../2011-12-16'])[0]).toBe('DETAINED');
  });

  it('puts a death behind all that its date allows to have come before', () => {
    expect(kinds(['DIED', '2021'], ['RELEASED', '2021-10-01'], ['SOLITARY', '2022-01'])).toEqual([
      'RELEASED',
      'DIED',
      'SOLITARY',
    ]);
  });

  it('loses no event and adds none', () => {
    const event = fc.record({
      kind: fc.constantFrom(...statusKind.options),
      edtf: fc.constantFrom(null, '2010', '2011-02', '2011-02-03', '../2012', '2012/..', '2013-01/2014'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 14 }), (events) => {
        const facts = history(...events.map(({ kind, edtf }) => [kind, edtf] as const));
        const ids = (some: typeof facts) => some.map((fact) => fact.id).sort();
        expect(ids(inOrder(facts))).toEqual(ids(facts));
      }),
    );
  });
});

describe('stretches of custody', () => {
  const starts = (...events: ToldEvent[]) => stretchStarts(inOrder(history(...events)));

  it('takes detention and the arrest that follows as one', () => {
    expect(starts(['DETAINED', '2019-01-01'], ['ARRESTED', '2019-01-03'], ['SENTENCED', '2019-05'])).toEqual([
      0,
    ]);
  });

  it('takes an arrest months later, after a verdict, or called a re-arrest as another', () => {
    expect(starts(['DETAINED', '2019-01-01'], ['ARRESTED', '2019-03-03'])).toEqual([0, 1]);
    expect(
      starts(['DETAINED', '2019-01-01'], ['RELEASED', '2019-01-02'], ['DETAINED', '2019-01-03']),
    ).toEqual([0, 2]);
    expect(starts(['DETAINED', '2019-01-01'], ['REARRESTED', '2019-01-03'])).toEqual([0, 1]);
  });
});

describe('surely after', () => {
  it('is true only where two dates cannot overlap', () => {
    expect(isSurelyAfter(date('2022'), date('2021-12'))).toBe(true);
    expect(isSurelyAfter(date('2021-12-31'), date('2021'))).toBe(false);
    expect(isSurelyAfter(null, date('2021'))).toBe(false);
    expect(isSurelyAfter(date('2022'), date('2021/..'))).toBe(false);
  });
});
