import fc from 'fast-check';
import { contentGrade, verification } from '@/lib/claims/schema';
import { gradesAllowed } from '@/lib/claims/rules';
import { findOverrated, nameGrades, originsBehind, type Leaning } from '@/lib/claims/standing/rules';

const claim = (id: string, more: Partial<Leaning> = {}): Leaning => ({
  id,
  subject: 'event:e:INJURED',
  value: { eq: 7 },
  scopePlaceId: null,
  documentId: `document-${id}`,
  sourceGrade: 'B',
  contentGrade: '3',
  verification: 'UNREVIEWED',
  ...more,
});
const own = new Map<string, string | null>();

describe('origins behind a claim', () => {
  it('are those of standing claims that say the same of the same, at the same place', () => {
    const asked = claim('a');
    const standing = [
      asked,
      claim('b'),
      claim('c', { value: { eq: 8 } }),
      claim('d', { subject: 'event:e:KILLED' }),
      claim('e', { scopePlaceId: 'place' }),
      claim('f', { documentId: null }),
    ];
    expect(originsBehind(asked, standing, own)).toBe(2);
  });

  it('are one where one text repeats another', () => {
    const derivedFrom = new Map([
      ['document-b', 'document-a'],
      ['document-a', null],
    ]);
    expect(originsBehind(claim('a'), [claim('a'), claim('b')], derivedFrom)).toBe(1);
  });
});

describe('what is graded higher than its origins carry', () => {
  const confirmed = { contentGrade: '1', verification: 'CONFIRMED' } as const;

  it('is lowered to what one origin carries', () => {
    const [lowered] = findOverrated([claim('a', confirmed)], own);
    expect(lowered).toMatchObject({ origins: 1, to: { contentGrade: '2', verification: 'SINGLE_ORIGIN' } });
  });

  it('keeps a grade of its content that needs no second origin', () => {
    const [lowered] = findOverrated([claim('a', { contentGrade: '3', verification: 'CORROBORATED' })], own);
    expect(lowered?.to).toEqual({ contentGrade: '3', verification: 'SINGLE_ORIGIN' });
  });

  it('and to what none carries', () => {
    const [lowered] = findOverrated([claim('a', { ...confirmed, documentId: null })], own);
    expect(lowered).toMatchObject({ origins: 0, to: { contentGrade: '2', verification: 'UNREVIEWED' } });
  });

  it('stays on two origins', () => {
    expect(findOverrated([claim('a', confirmed), claim('b')], own)).toEqual([]);
  });

  it('keeps what needs no second origin: a dispute stays a dispute', () => {
    const [lowered] = findOverrated([claim('a', { contentGrade: '1', verification: 'DISPUTED' })], own);
    expect(lowered?.to).toEqual({ contentGrade: '2', verification: 'DISPUTED' });
  });

  it('once lowered is never lowered again, whatever the claims', () => {
    const any = fc.record({
      value: fc.constantFrom({ eq: 7 }, { eq: 8 }, null),
      documentId: fc.constantFrom('x', 'y', 'z', null),
      contentGrade: fc.constantFrom(...contentGrade.options),
      verification: fc.constantFrom(...verification.exclude(['REFUTED', 'RETRACTED']).options),
    });
    const derived = fc.constantFrom(null, 'x');
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), derived, (told, y) => {
        const standing = told.map((one, at) => claim(String(at), one));
        const derivedFrom = new Map([['y', y]]);
        const lowered = new Map(
          findOverrated(standing, derivedFrom).map(({ claim: { id }, to }) => [id, to]),
        );
        const after = standing.map((one) => ({ ...one, ...lowered.get(one.id) }));
        expect(findOverrated(after, derivedFrom)).toEqual([]);
        for (const one of after) {
          expect(gradesAllowed(one, originsBehind(one, standing, derivedFrom))).toBe(true);
        }
      }),
    );
  });
});

test('an audit entry names grades and no value', () => {
  expect(nameGrades(claim('a'))).toBe('B3 UNREVIEWED');
});
