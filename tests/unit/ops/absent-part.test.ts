import { absentPart } from '@/lib/ops/absent-part';

test.each([
  ['held-session=x; held-language=kk', 'ru', 'kk'],
  ['held-language=xx', 'ru,en;q=0.5', 'ru'],
  [undefined, undefined, 'en'],
])('of %s and %s the page is in %s', (cookie, languages, locale) => {
  expect(absentPart(cookie, languages, [])).toContain(`<main class="page" lang="${locale}">`);
});

test('it leads on, and says nothing of what was asked', () => {
  const part = absentPart('held-language=en; held-session=secret', 'en', ['/_next/static/a.css']);
  expect(part).toContain('<link rel="stylesheet" href="/_next/static/a.css">');
  expect(part).toContain('href="/desk"');
  expect(part).toContain('<a class="leave" href="https://en.wikipedia.org/" rel="noreferrer">');
  expect(part).not.toContain('secret');
});
