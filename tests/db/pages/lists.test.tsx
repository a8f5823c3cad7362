import { renderToStaticMarkup } from 'react-dom/server';
import CasesPage from '@/app/[locale]/(public)/cases/page';
import FrontPage from '@/app/[locale]/(public)/page';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';
import { entriesOf } from '@/tests/support/sample-pages';

let database: PublicDatabase;

beforeAll(async () => {
  database = await openPublicDatabase();
}, 60_000);
afterAll(async () => database.close());

async function drawCases(
  locale: string,
  searchParams: Record<string, string | string[]> = {},
): Promise<string> {
  const page = await CasesPage({
    params: Promise.resolve({ locale }),
    searchParams: Promise.resolve(searchParams),
  });
  return renderToStaticMarkup(page);
}
const drawFront = async (locale: string) =>
  renderToStaticMarkup(await FrontPage({ params: Promise.resolve({ locale }) }));

it.each(LOCALES)('draws an empty front page and an empty list in %s', async (locale) => {
  expect(await drawFront(locale)).toContain('content="tags=cases,events"');
  expect(await drawCases(locale)).toContain(`href="/${locale}/cases"`);
});

it('shows who is held, what is new and how many, and forgets a withdrawal', async () => {
  await database.pages.putCase('example-alpha', { names: ['Example Alpha'] });
  await database.pages.putCase('example-beta', {
    names: ['Example Beta'],
    card: { statusGroup: 'FREE', custodyState: 'RELEASED' },
    changes: {
      custody: { state: 'RELEASED', certainty: 'CONFIRMED', asOf: null, contact: null, restsOn: [] },
    },
  });
  const front = await drawFront('en');
  expect(front).toContain('2 people: 1 held as last known, 0 possibly held, 1 free');
  expect(front.match(/example-alpha"/g)).toHaveLength(2);
  expect(front).not.toMatch(/<script|onclick/i);
  await database.pages.withdraw('case', 'example-alpha');
  expect(await drawFront('en')).not.toContain('Example Alpha');
  expect(await drawCases('en')).not.toContain('Example Alpha');
});

it('finds a person in another alphabet and says why, with the query in the box and in every link', async () => {
  await database.pages.putCase('elshibayev', {
    names: ['Erzhan Elshibayev'],
    card: { search: [...entriesOf('NAME', ['Erzhan Elshibayev'])] },
  });
  const html = await drawCases('kk', { q: 'Елшібаев' });
  expect(html).toContain('href="/kk/cases/elshibayev"');
  expect(html).toContain('«Елшібаев» сөзінің басқаша жазылуы');
  expect(html).toContain('value="Елшібаев"');
  expect(html).toContain(`href="/ru/cases?q=${encodeURIComponent('Елшібаев')}"`);
});

it('explains a search that cannot be read, in the reader’s language, and leads back', async () => {
  const html = await drawCases('ru', { status: 'x', q: ['a', 'b'] });
  expect(html).toContain('content="status=400;tags=pages"');
  expect(html).toContain('href="/ru/cases"');
  expect(html).toContain('<code>status</code>');
  expect(html).toContain('<code>q</code>');
});

it('writes what was searched as text, never as markup', async () => {
  const html = await drawCases('en', { q: '<img src=x onerror=alert(1)>' });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
