import fc from 'fast-check';
import { foldName } from '@/lib/platform/text/fold-name';
import { SIMILAR_ENOUGH, trigramSimilarity } from '@/lib/platform/text/trigram-similarity';

const similar = (a: string, b: string) => trigramSimilarity(foldName(a), foldName(b));

describe('trigramSimilarity', () => {
  // Answers of pg_trgm 1.6.
  it.each([
    ['shetpe', 'shepte', 0.27272728],
    ['zhanaozen', 'zhenaozen', 0.53846157],
    ['ozenmunaigaz', 'ozenmunaigas', 0.73333335],
    ['kasim zhomart', 'zhomart kasim', 1],
    ['kasim', 'kasim kasim', 1],
    ['aron', 'roza', 0],
    ['a', 'a b', 0.5],
    ['', '', 0],
    ['', 'aron', 0],
  ])('%p and %p: %d', (a, b, expected) => {
    expect(trigramSimilarity(a, b)).toBe(Math.fround(expected));
  });

  it.each([
    ['Shetpe', 'Shepte'],
    ['Shetpe', 'Shtepe'],
    ['Шетпе', 'Shepte'],
    ['Жаңаөзен', 'Zhenaozen'],
    ['Ozenmunaigaz', 'Ozenmunaigas'],
    ['Kassym', 'Касим'],
    ['Kashakbayev', 'Кушакбаев'],
  ])('%s and %s are similar enough', (a, b) => {
    expect(similar(a, b)).toBeGreaterThanOrEqual(SIMILAR_ENOUGH);
  });

  it.each([
    ['Sokolova', 'Tuletaeva'],
    ['Shetpe', 'Zhanaozen'],
    ['Aron', 'Роза'],
    ['Aktau', 'Astana'],
  ])('%s and %s are not', (a, b) => {
    expect(similar(a, b)).toBeLessThan(SIMILAR_ENOUGH);
  });

  it('is symmetric, 1 for the same name, and between 0 and 1', () => {
    const name = fc.stringMatching(/^[a-d]{1,6}( [a-d]{1,6})?$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        const similarity = trigramSimilarity(a, b);
        expect(similarity).toBe(trigramSimilarity(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(trigramSimilarity(a, a)).toBe(1);
      }),
    );
  });
});
