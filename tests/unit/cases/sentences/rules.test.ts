import { standingSentence, termEnd } from '@/lib/cases/sentences/rules';
import { sentenceType } from '@/lib/cases/sentences/schema';
import { date, sentence, years } from '@/tests/support/case-facts';

describe('the end of a term on the calendar', () => {
  it.each([
    ['2012-02-29', years(1), '2013-02-28'],
    ['2012-02-29', years(4), '2016-02-29'],
    ['2019-01-31', { years: 0, months: 1, days: 0 }, '2019-02-28'],
    ['2020-01-31', { years: 0, months: 1, days: 0 }, '2020-02-29'],
    ['2019-08-31', { years: 2, months: 6, days: 0 }, '2022-02-28'],
    ['2019-12-31', { years: 0, months: 0, days: 15 }, '2020-01-15'],
    ['2012-03-06', years(3), '2015-03-06'],
  ])('%s and %o end on %s', (from, term, end) => {
    const given = sentence('IMPRISONMENT', from, term, { start: date(from) });
    expect(termEnd(given)).toEqual({ earliest: end, latest: end });
  });

  it('has none for life, for hours of work, without a length or without a day to count from', () => {
    expect(termEnd(sentence('LIFE', '2019-03-01', null))).toBeNull();
    expect(termEnd(sentence('COMMUNITY_WORK', '2019-03-01', years(1)))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', '2019-03-01', null))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', null, years(5)))).toBeNull();
    expect(termEnd(sentence('IMPRISONMENT', '../2019-03-01', years(5)))).toBeNull();
  });
});

describe('the sentence that stands', () => {
  const six = sentence('IMPRISONMENT', '2011-08-08', years(6), { id: 'six', supersededBy: 'three' });
  const three = sentence('SUSPENDED', '2012-03-06', years(3), { id: 'three' });

  it('is the newest one passed by then', () => {
    expect(standingSentence([three, six], date('2011-08-08'), false)?.id).toBe('six');
    expect(standingSentence([six, three], date('2012-03-06'), true)?.id).toBe('three');
    expect(standingSentence([six, three], date('2010'), false)).toBeNull();
  });

  it('is the first of a chain for an undated verdict, the last for an undated change', () => {
    expect(standingSentence([six, three], null, false)?.id).toBe('six');
    expect(standingSentence([six, three], null, true)?.id).toBe('three');
    const undated = { ...three, decidedOn: null };
    expect(standingSentence([six, undated], date('2011-08-08'), false)?.id).toBe('six');
    expect(standingSentence([six, undated], date('2012'), true)?.id).toBe('three');
  });

  it('is never a supplementary one, nor one that leaves a person where they are', () => {
    const ban = sentence('ACTIVITY_BAN', '2012-03-06', years(3), { supplementary: true });
    expect(standingSentence([ban, sentence('DAMAGES', '2012-03-06', null)], date('2013'), true)).toBeNull();
    expect(
      standingSentence(
        [sentence('FINE', '2012', null), sentence('IMPRISONMENT', '2012', years(1))],
        null,
        true,
      )?.type,
    ).toBe('IMPRISONMENT');
  });

  it('is found for every type or none without fault', () => {
    for (const type of sentenceType.options) {
      const found = standingSentence([sentence(type, '2012', null)], date('2013'), false);
      expect(found === null || found.type === type).toBe(true);
    }
  });
});

describe('a term that has a last day', () => {
  it.each(['IMPRISONMENT', 'RESTRICTED_FREEDOM', 'SUSPENDED', 'ADMIN_ARREST', 'ACTIVITY_BAN'] as const)(
    '%s runs on the calendar',
    (type) => {
      expect(termEnd(sentence(type, '2019-03-01', years(2)))).toEqual({
        earliest: '2021-03-01',
        latest: '2021-03-01',
      });
    },
  );

  it('counts from its start where one is recorded, else from the decision, over the width of that date', () => {
    const given = sentence('IMPRISONMENT', '2019-03-01', years(2), { start: date('2018-11') });
    expect(termEnd(given)).toEqual({ earliest: '2020-11-01', latest: '2020-11-30' });
    const undated = sentence('IMPRISONMENT', null, years(2), { start: date('2018-11-05') });
    expect(termEnd(undated)?.latest).toBe('2020-11-05');
    expect(termEnd(sentence('IMPRISONMENT', '2019-03-01/..', years(2)))).toBeNull();
  });
});

describe('of several sentences', () => {
  const on = date('2013');
  const standing = (...list: Parameters<typeof standingSentence>[0]) => [
    standingSentence(list, on, true)?.id,
    standingSentence([...list].reverse(), on, true)?.id,
  ];

  it('the graver of one day stands, whatever the order they are read in', () => {
    const byWeight = `DEATH LIFE IMPRISONMENT COMPULSORY_TREATMENT ADMIN_ARREST RESTRICTED_FREEDOM SUSPENDED
      EXPULSION COMMUNITY_WORK FINE`.split(/\s+/);
    const passed = byWeight.map((type) =>
      sentence(sentenceType.parse(type), '2012-05-05', null, { id: type }),
    );
    passed.slice(1).forEach((lighter, at) => {
      const graver = passed[at];
      if (graver) expect(standing(graver, lighter)).toEqual([graver.id, graver.id]);
    });
  });

  it('the newer stands before the graver, and the dated before the undated', () => {
    const [old, fresh] = [
      sentence('IMPRISONMENT', '2010-05', years(5), { id: 'old' }),
      sentence('FINE', '2012-05', null, { id: 'fresh' }),
    ];
    expect(standing(old, fresh)).toEqual(['fresh', 'fresh']);
    expect(standing({ ...old, decidedOn: null }, fresh)).toEqual(['fresh', 'fresh']);
    expect(standing({ ...old, decidedOn: null }, { ...fresh, decidedOn: null })).toEqual(['old', 'old']);
  });

  it('all passed by an open date can stand', () => {
    const six = sentence('IMPRISONMENT', '2011-08-08', years(6), { id: 'six' });
    expect(standingSentence([six], date('2010/..'), false)?.id).toBe('six');
  });

  it('one without a successor stands among some that have one', () => {
    const six = sentence('IMPRISONMENT', '2011', years(6), { id: 'six', supersededBy: 'three' });
    const three = sentence('SUSPENDED', '2012', years(3), { id: 'three' });
    const other = sentence('FINE', '2010', null, { id: 'other' });
    expect(standing(six, three, other)).toEqual(['three', 'three']);
  });
});
