import { letterAt, sayGrade, toSources } from '@/lib/evidence/view';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

describe('sources', () => {
  it('are lettered a to z, then aa', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
      'a',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ]);
  });

  it('say their grade in words, without the sign it begins with', () => {
    expect(sayGrade('B2', 'en')).toBe('usually reliable; probably true');
    expect(sayGrade('F6', 'ru')).toBe('оценить нельзя; оценить нельзя');
  });

  it('shorten the SHA-256 of a stored copy and keep the whole beside it', () => {
    const [cwi] = toSources(SOKOLOVA.documents, SOKOLOVA.claims, 'en');
    expect(cwi?.captures[0]).toMatchObject({ short: '6753d2ff…e9cc' });
    expect(cwi?.captures[0]?.sha256).toHaveLength(64);
    expect(cwi?.passages).toEqual(['seed-004 L53', 'seed-004 L97']);
  });
});
