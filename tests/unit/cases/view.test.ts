import { toProfile } from '@/lib/cases/view';
import type { CaseDocument } from '@/lib/cases/schema';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { ATABEK } from '@/tests/support/sample-atabek';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

const today = '2026-11-21';
const profileOf = (document: CaseDocument, locale: 'en' | 'ru' | 'kk' = 'en') =>
  toProfile(document, { locale, today });

describe('the first screen of a profile', () => {
  it('says that Sokolova is free, since when, and by which decision', () => {
    const { state, name, held } = profileOf(SOKOLOVA);
    expect(name.text).toBe('Natalia Sokolova');
    expect(state.sentence).toBe('Released on 7 March 2012.');
    expect(state.standing?.text).toBe('By the last decision: suspended sentence, 3 years.');
    expect(state.letters).toEqual(['d']);
    expect(held).toBe('Held for 212 days at least, 311 at most.');
  });

  it('names the person in the language of the reader, the other scripts after it', () => {
    expect(profileOf(SOKOLOVA, 'ru').name.text).toBe('Наталья Соколова');
    expect(profileOf(ELSHIBAYEV, 'kk').name.text).toBe('Ержан Елшібаев');
    expect(profileOf(ELSHIBAYEV, 'kk').otherNames.map((name) => name.text)).toContain('Ержан Елшибаев');
  });

  it('never says of a last known state that it is so today', () => {
    expect(profileOf(ELSHIBAYEV).state.sentence).toBe('Imprisoned as last known, 15 December 2021.');
  });

  it('declines by gender where it is known and avoids it where it is not', () => {
    expect(profileOf(ATABEK, 'ru').state.sentence).toBe('Умер 24 ноября 2021, после освобождения.');
    const unknown = profileOf({ ...ATABEK, gender: null }, 'ru').state.sentence;
    expect(unknown).toBe('Смерть: 24 ноября 2021, после освобождения.');
    const woman = profileOf({ ...ATABEK, gender: 'FEMALE' }, 'ru').state.sentence;
    expect(woman).toBe('Умерла 24 ноября 2021, после освобождения.');
  });

  it('puts no preposition before a date that is no day', () => {
    const about = { edtf: '2021-10~', earliest: '2021-10-01', latest: '2021-10-31' };
    const status = ATABEK.status.map((event) =>
      event.kind === 'DIED' ? { ...event, when: { date: about, basis: null, note: null } } : event,
    );
    expect(profileOf({ ...ATABEK, status }, 'ru').state.sentence).toContain('Умер; дата: около октября 2021');
    expect(profileOf({ ...ATABEK, status }).state.sentence).toContain('Died: about October 2021');
  });

  it.each([
    ['2026-05-25', null],
    ['2026-05-24', 'stale'],
    [null, 'stale'],
  ])('warns when the last check, %s, is more than 180 days old', (lastChecked, expected) => {
    const { stale } = profileOf({ ...SOKOLOVA, lastChecked }).state;
    expect(stale === null ? null : 'stale').toBe(expected);
  });
});

describe('the timeline', () => {
  it('tells the chain of Sokolova in order: six years, upheld, suspended, released', () => {
    const titles = profileOf(SOKOLOVA).timeline.map((entry) => entry.title);
    const chain = [
      'Verdict: convicted',
      'Appeal decision: upheld',
      'Cassation decision: changed',
      'Released',
    ];
    expect(titles.filter((title) => chain.includes(title))).toEqual(chain);
  });

  it('tells a verdict once, though a status and a decision record it', () => {
    const titles = profileOf(SOKOLOVA).timeline.map((entry) => entry.title);
    expect(titles).not.toContain('Sentenced');
    expect(titles.filter((title) => title === 'Verdict: convicted')).toHaveLength(1);
  });

  it('keeps a status whose date differs from that of the decision', () => {
    const status = SOKOLOVA.status.map((event) =>
      event.kind === 'SENTENCED' ? { ...event, when: null } : event,
    );
    expect(profileOf({ ...SOKOLOVA, status }).timeline.map((entry) => entry.title)).toContain('Sentenced');
  });

  it('leaves an undated verdict between the arrest and what came in prison, and says that its date is not known', () => {
    const { timeline } = profileOf(ELSHIBAYEV);
    const at = (title: string) => timeline.findIndex((entry) => entry.title === title);
    expect(timeline[at('Verdict: convicted')]?.when).toBe('date not known');
    expect(at('Arrested')).toBeLessThan(at('Verdict: convicted'));
    expect(at('Verdict: convicted')).toBeLessThan(at('Solitary confinement'));
  });

  it('draws the rail as the bar: held, then limited, then dead', () => {
    const { timeline } = profileOf(ATABEK);
    const rail = (title: string) => timeline.find((entry) => entry.title === title)?.rail;
    expect(rail('Arrested')).toBe('held');
    expect(rail('Commutation: changed')).toBe('limited');
    expect(rail('Died')).toBe('dead');
  });

  it('gives machines a date only where the text is one', () => {
    const { timeline } = profileOf(ATABEK);
    expect(timeline.find((entry) => entry.title === 'Arrested')?.iso).toBe('2006-07-17');
    expect(timeline.find((entry) => entry.title === 'Released')?.iso).toBeNull();
  });
});

describe('claims and sources', () => {
  it('shows both dates of a verdict on which sources disagree', () => {
    const [table] = profileOf(ELSHIBAYEV).contested;
    expect(table?.figures.map((figure) => figure.figure?.text)).toEqual(['2019', 'October 2018']);
    expect(table?.preferred).toBeNull();
  });

  it('gives every citation a source to lead to', () => {
    for (const document of [SOKOLOVA, ELSHIBAYEV, ATABEK]) {
      const profile = profileOf(document);
      const letters = profile.sources.map((source) => source.letter);
      for (const entry of profile.timeline) {
        expect(entry.letters.length).toBeGreaterThan(0);
        expect(letters).toEqual(expect.arrayContaining(entry.letters));
      }
    }
  });

  it('shows a text without a translation in its own language', () => {
    expect(profileOf(SOKOLOVA, 'ru').summary?.lang).toBe('en');
    expect(profileOf(SOKOLOVA, 'en').summary?.lang).toBe('en');
  });

  it.each(LOCALES)('says everything of its own in %s, without an error of wording', (locale) => {
    for (const document of [SOKOLOVA, ELSHIBAYEV, ATABEK]) {
      const profile = profileOf(document, locale);
      expect(JSON.stringify(profile)).not.toMatch(/profile\.|lists\.|undefined|\{\w+\}/);
    }
  });
});
