import fc from 'fast-check';
import type { MatchField } from '@/lib/search/schema';
import {
  countSlips,
  howTokensMeet,
  MAX_WORDS,
  rankFile,
  toQueryWords,
  type SearchHit,
} from '@/lib/search/rules';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 's', 't', 'z'), maxLength: 8 });

describe('toQueryWords', () => {
  it('keeps the word as the reader wrote it beside its folded form', () => {
    expect(toQueryWords(' Ержан  ЕЛШІБАЕВ, ')).toEqual([
      { token: 'erzhan', written: 'Ержан' },
      { token: 'elshibaev', written: 'ЕЛШІБАЕВ' },
    ]);
    expect(toQueryWords('Kassym-Jomart').map((one) => one.written)).toEqual(['Kassym', 'Jomart']);
  });

  it('has no words for signs alone, and a limit for many', () => {
    expect(toQueryWords('?! %_ ')).toEqual([]);
    expect(toQueryWords(Array.from({ length: 40 }, (_, n) => `word${n}`).join(' '))).toHaveLength(MAX_WORDS);
  });
});

describe('howTokensMeet', () => {
  it.each([
    ['elshibaev', 'elshibaev', 'SPELLING'],
    ['elshi', 'elshibaev', 'BEGINNING'],
    ['el', 'elshibaev', 'BEGINNING'],
    ['e', 'elshibaev', null],
    ['zhenaozen', 'zhanaozen', 'SIMILAR'],
    ['shtepe', 'shetpe', 'SIMILAR'],
    ['shepte', 'shetpe', 'SIMILAR'],
    ['kenzhebaeva', 'kenzhebaev', 'SIMILAR'],
    ['zhanaozen', 'zhanbolat', null],
    ['alga', 'alta', null],
    ['2011', '2012', null],
    ['11', '1', null],
    // A number in either word makes it another one.
    ['zhanaozen2011', 'zhanaozen2012', null],
    ['zhanaozen1', 'zhanaozen', null],
    // One slip from five letters on, two from eight on.
    ['alga', 'alma', null],
    ['askar', 'asker', 'SIMILAR'],
    ['zharkyn', 'zharkal', null],
    ['zharkyna', 'zharkalo', null],
    ['zharkyna', 'zharkyol', 'SIMILAR'],
    // Few slips, but no beginning, middle or end in common.
    ['aidar', 'adiar', null],
  ])('%s and %s: %s', (one, other, how) => {
    expect(howTokensMeet(one, other)).toBe(how);
  });
});

describe('countSlips', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(countSlips('shetpe', 'shtepe')).toBe(1);
    expect(countSlips('abc', 'axcd')).toBe(2);
    expect(countSlips('', 'abc')).toBe(3);
  });

  it('is nought for the same word alone, the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = countSlips(a, b);
        expect(slips === 0).toBe(a === b);
        expect(countSlips(b, a)).toBe(slips);
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('rankFile', () => {
  const hit = (token: string, display: string, field: MatchField = 'NAME') => ({
    token,
    display,
    field,
  });

  it('needs a hit for every word', () => {
    const words = toQueryWords('Alpha Zhanaozen');
    expect(rankFile(words, [hit('alfa', 'Example Alpha')])).toBeNull();
    expect(
      rankFile(words, [hit('alfa', 'Example Alpha'), hit('zhanaozen', 'Жаңаөзен', 'EVENT')])?.match,
    ).toEqual([
      { field: 'NAME', how: 'SAME', query: 'Alpha', display: 'Example Alpha' },
      { field: 'EVENT', how: 'SPELLING', query: 'Zhanaozen', display: 'Жаңаөзен' },
    ]);
    expect(rankFile([], [hit('alfa', 'Example Alpha')])).toBeNull();
  });

  it('ranks the same before another spelling, a beginning and a similar word', () => {
    const score = (query: string) =>
      rankFile(toQueryWords(query), [hit('elshibaev', 'Elshibayev')])?.score ?? 0;
    const scores = ['Elshibayev', 'Yelshibayev', 'Elshib', 'Elshebayev'].map(score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  const scoreOf = (query: string, ...hits: SearchHit[]) => rankFile(toQueryWords(query), hits)?.score ?? 0;

  it('ranks a name before an event, a place and an organisation', () => {
    const fields = ['NAME', 'EVENT', 'PLACE', 'ORGANISATION'] as const;
    const scores = fields.map((field) => scoreOf('Inventa', hit('inventa', 'Inventa', field)));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('ranks the longer beginning first, and each word of a query counts', () => {
    const name = hit('elshibaev', 'Elshibayev');
    expect(scoreOf('Elshibae', name)).toBeGreaterThan(scoreOf('Elsh', name));
    expect(scoreOf('Elshibayev Elsh', name)).toBe(scoreOf('Elshibayev', name) + scoreOf('Elsh', name));
  });

  it('takes the best hit of a word, wherever it stands, and of equal ones the first', () => {
    const [poor, good] = [hit('elshibaeva', 'Elshibayeva'), hit('elshibaev', 'Elshibayev')];
    const shown = (...hits: SearchHit[]) =>
      rankFile(toQueryWords('Elshibayev'), hits)?.match.map(({ display }) => display);
    expect(shown(poor, good)).toEqual(['Elshibayev']);
    expect(shown(good, poor)).toEqual(['Elshibayev']);
    expect(shown(good, hit('elshibaev', 'Old Elshibayev'))).toEqual(['Elshibayev']);
  });

  it('calls a beginning no word of its own, though the name holds that too', () => {
    const how = (query: string, one: SearchHit) => rankFile(toQueryWords(query), [one])?.match[0]?.how;
    expect(how('Elsh', hit('elshibaev', 'Elsh Elshibayev'))).toBe('BEGINNING');
    expect(how('ELSHIBAYEV', hit('elshibaev', '(Elshibayev)'))).toBe('SAME');
  });
});
