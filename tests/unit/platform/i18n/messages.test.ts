import { LOCALES } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';

/** The paths of all texts below an object. */
function paths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, part]) => paths(part, `${at}.${key}`));
}

describe('the words of the pages', () => {
  it.each(LOCALES)('stand in %s under the same keys as in English', (locale) => {
    expect(paths(MESSAGES[locale]).sort()).toEqual(paths(MESSAGES.en).sort());
  });

  it.each(LOCALES)('are never empty in %s', (locale) => {
    expect(JSON.stringify(MESSAGES[locale])).not.toContain('""');
  });

  it('throw rather than show a key to a reader', () => {
    const say = translate('en', 'shell');
    expect(() => say('missing' as 'skip')).toThrow();
    expect(() => translate('en', 'profile')('state.asLastKnown', { words: 'Held' })).toThrow();
  });

  it('count in the plural forms of Russian', () => {
    const say = translate('ru', 'profile');
    expect([1, 3, 5, 21, 22].map((n) => say('term.years', { n }))).toEqual([
      '1 год',
      '3 года',
      '5 лет',
      '21 год',
      '22 года',
    ]);
  });
});
