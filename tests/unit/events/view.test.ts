import { toEventView, toEventYears, toParts } from '@/lib/events/view';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

describe('an event', () => {
  it('shows seven figures for the dead, each with who said it and when', () => {
    const [dead] = toEventView(ZHANAOZEN, 'en').contested;
    expect(dead?.figures).toHaveLength(7);
    expect(dead?.figures.map(({ said, figure }) => `${said}: ${figure?.text}`)).toEqual([
      '17 December 2011: 11',
      '17 December 2011: 50–70',
      '17 December 2011: 50–150',
      '15 December 2021: 16',
      '15 December 2021: 15',
      '15 December 2021: dozens, perhaps hundreds, above the official 16',
      '9 January 2022: 16 or more',
    ]);
    expect(dead?.figures.every((figure) => figure.who.text !== '')).toBe(true);
    expect(dead?.preferred).toBeNull();
  });

  it('says open ends in the words of each language', () => {
    const open = (locale: 'ru' | 'kk') =>
      toEventView(ZHANAOZEN, locale).contested[0]?.figures.find((figure) => figure.key === 'c4')?.figure
        ?.text;
    expect(open('ru')).toBe('не менее 16');
    expect(open('kk')).toBe('кемінде 16');
  });

  it('keeps what stands in no set apart, under what it is about', () => {
    const { single } = toEventView(ZHANAOZEN, 'en');
    expect(single.map(({ about, figure }) => [about, figure.figure?.text])).toEqual([
      ['Killed, seen by a witness', '6'],
    ]);
  });

  it('is grouped by its year, and apart when it has none', () => {
    const undated = { ...ZHANAOZEN, slug: 'undated-event', when: null };
    const years = toEventYears([{ document: ZHANAOZEN }, { document: undated }], 'en');
    expect(years.map(({ year, events }) => [year, events.length])).toEqual([
      ['2011', 1],
      [null, 1],
    ]);
  });

  it('knows its parts and what it is a part of', () => {
    const part = { ...ZHANAOZEN, slug: 'a-part', parent: ZHANAOZEN.slug };
    const all = [{ document: ZHANAOZEN }, { document: part }];
    expect(toParts(ZHANAOZEN, all, 'en').parts.map((link) => link.slug)).toEqual(['a-part']);
    expect(toParts(part, all, 'en').parent?.slug).toBe(ZHANAOZEN.slug);
  });
});
