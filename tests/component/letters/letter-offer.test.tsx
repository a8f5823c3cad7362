import { renderToStaticMarkup } from 'react-dom/server';
import { LetterOffer } from '@/components/letters/letter-offer';
import type { CaseDocument } from '@/lib/cases/schema';
import { eligibleDemands } from '@/lib/letters/rules';
import type { AddresseeDocument } from '@/lib/letters/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { OFFICE } from '@/tests/support/letter-cases';
import { ATABEK, ELSHIBAYEV, SOKOLOVA } from '@/tests/support/letter-people';

const OTHER = { ...OFFICE, code: 'kz-second-office', office: { en: 'Second', ru: 'Второе', kk: 'Екінші' } };

function draw(
  document: CaseDocument,
  language: Locale,
  addressee: AddresseeDocument = OFFICE,
  locale: Locale = 'en',
) {
  const demands = eligibleDemands(document);
  const demand = demands[0] ?? 'INVESTIGATE';
  return renderToStaticMarkup(
    <LetterOffer
      locale={locale}
      path="/cases/example/letter"
      offer={{ document, addressees: [OFFICE, OTHER], demands, choice: { addressee, language, demand } }}
      today="2026-11-21"
    />,
  );
}

test('the choices are a plain form without script, with what was chosen marked and nothing of a sender asked', () => {
  const html = draw(ELSHIBAYEV, 'kk', OTHER);
  expect(html).toContain('<form class="letter-choices" action="/en/cases/example/letter">');
  expect([...html.matchAll(/ name="([a-z]+)"/g)].map(([, name]) => name)).toEqual([
    'to',
    'language',
    'demand',
  ]);
  for (const value of ['kz-second-office', 'kk', 'RELEASE']) {
    expect(html).toMatch(
      new RegExp(`<option value="${value}"[^>]* selected=""|<option [^>]*selected="" value="${value}"`),
    );
  }
  expect(html).not.toMatch(/<script|<input|method=/);
});

test('each label names its list', () => {
  const html = draw(ELSHIBAYEV, 'en');
  for (const id of ['to', 'language', 'demand']) {
    expect(html).toContain(`<label for="${id}">`);
    expect(html).toContain(`<select id="${id}"`);
  }
});

test('the letter stands in its own language on a page in another, and its files carry the same choice', () => {
  const html = draw(ELSHIBAYEV, 'kk');
  expect(html).toContain('<article class="appeal" lang="kk"');
  expect(html).toContain('Құрметпен,');
  expect(html).toContain('Save as PDF');
  const query = 'to=kz-example-office&amp;language=kk&amp;demand=RELEASE';
  expect(html).toContain(`href="/en/cases/example/letter/letter.txt?${query}"`);
  expect(html).toContain(`href="/en/cases/example/letter/letter.pdf?${query}"`);
});

test('a link for the mail program is given where the letter fits it, and else copying is explained', () => {
  expect(draw(ELSHIBAYEV, 'en')).toContain('href="mailto:?subject=');
  const russian = draw(ELSHIBAYEV, 'ru');
  expect(russian).not.toContain('mailto:');
  expect(russian).toContain('Select the text above, copy it');
});

test('the demands offered are those of the case: none for freedom where a person died or is free', () => {
  for (const document of [ATABEK, SOKOLOVA]) expect(draw(document, 'en')).not.toContain('value="RELEASE"');
  expect(draw(ELSHIBAYEV, 'en')).toContain('value="RELEASE"');
});

test('says that no way to write to a prisoner is given, only where there is a prisoner', () => {
  expect(draw(ELSHIBAYEV, 'en')).toContain('no consent to that is on record');
  expect(draw(SOKOLOVA, 'en')).not.toContain('no consent to that is on record');
});

test('warns that a file was last checked long ago, and not where it was checked lately', () => {
  expect(draw(ELSHIBAYEV, 'en')).toContain('last checked on 15 December 2021');
  expect(draw(SOKOLOVA, 'en')).not.toContain('last checked on');
});

test('shows contested points with who says each', () => {
  const html = draw(ELSHIBAYEV, 'en');
  expect(html).toContain('the year of the verdict');
  expect(html).toContain('<th scope="row">RFE/RL</th>');
  expect(draw(SOKOLOVA, 'en')).toContain('holds no contested figures');
});

test('tells whether the address was verified', () => {
  expect(draw(SOKOLOVA, 'en')).toContain('Look up the address on the office’s own site');
  const known = {
    ...OFFICE,
    post: '1 Example Street',
    email: 'office@example.org',
    verifiedOn: '2026-11-01',
  };
  const html = draw(SOKOLOVA, 'en', known);
  expect(html).toContain('<span>1 Example Street</span>');
  expect(html).toContain('checked on 1 November 2026');
});
