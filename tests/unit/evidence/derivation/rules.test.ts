import type { Leaning } from '@/lib/claims/standing/rules';
import { closesCircle, nameLowered } from '@/lib/evidence/derivation/rules';

describe('a circle of documents that repeat one another', () => {
  const derivedFrom = new Map<string, string | null>([
    ['copy', 'first'],
    ['copy of the copy', 'copy'],
    ['first', null],
  ]);

  it.each([
    ['first', 'copy of the copy', true],
    ['first', 'first', true],
    ['copy', 'first', false],
    ['other', 'copy of the copy', false],
  ])('%s repeating %s: %s', (id, before, closes) => {
    expect(closesCircle(id, before, derivedFrom)).toBe(closes);
  });

  it('is seen, not followed for ever, where one is there already', () => {
    const round = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(closesCircle('x', 'a', round)).toBe(true);
  });
});

test('what was shown is named the same in any order', () => {
  const lowered = (id: string) => ({
    claim: { id } as Leaning,
    origins: 1,
    to: { contentGrade: '2', verification: 'SINGLE_ORIGIN' } as const,
  });
  expect(nameLowered([lowered('b'), lowered('a')])).toBe('a b');
  expect(nameLowered([])).toBe('');
});
