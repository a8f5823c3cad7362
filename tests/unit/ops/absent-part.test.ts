import { absentPart } from '@/lib/ops/absent-part';

test.each([
  ['held-session=x; held-language=kk', 'ru', 'kk'],
  ['held-language=xx', 'ru,en;q=0.5', 'ru'],
  [undefined, undefined, 'en'],
])('of %s and %s the page is in %s', (cookie, languages, locale) => {
  expect(absentPart(cookie, languages)).toContain(`<main lang="${locale}">`);
});

test('it leads on, and says nothing of what was asked', () => {
  const part = absentPart('held-language=en; held-session=secret', 'en');
  expect(part).toContain('<a href="/desk">');
  expect(part).not.toContain('secret');
});
