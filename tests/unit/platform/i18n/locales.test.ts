import fc from 'fast-check';
import { asLocale, LOCALES, preferredLocale } from '@/lib/platform/i18n/locales';

describe('the language of a visit', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'en'],
    ['ru-KZ, en;q=0.5', 'ru'],
    ['de, kk;q=0.4, ru;q=0.3', 'kk'],
    ['ru;q=0, kk;q=0.1', 'kk'],
    ['en;q=0.2, KK-Cyrl;q=0.9', 'kk'],
    ['ru;q=abc', 'en'],
  ])('Accept-Language %s asks for %s', (header, expected) => {
    expect(preferredLocale(header)).toBe(expected);
  });

  it('is one of ours whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(LOCALES).toContain(preferredLocale(header));
        expect(LOCALES).toContain(asLocale(header));
      }),
    );
  });
});
