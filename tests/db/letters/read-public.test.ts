import pg from 'pg';
import { GET as getPdf } from '@/app/[locale]/(public)/cases/[slug]/letter/letter.pdf/route';
import { GET as getText } from '@/app/[locale]/(public)/cases/[slug]/letter/letter.txt/route';
import { findLetter, listAddressees } from '@/lib/letters/read-public';
import type { AddresseeDocument } from '@/lib/letters/schema';
import { closePublicClient } from '@/lib/platform/db/public-client';
import { openTestDatabase } from '@/tests/support/database';
import { claim, OFFICE } from '@/tests/support/letter-cases';
import { ATABEK, ELSHIBAYEV, SOKOLOVA } from '@/tests/support/letter-people';
import { extractText } from '@/tests/support/pdf-text';
import { SamplePages } from '@/tests/support/sample-pages';

const SECOND = { ...OFFICE, code: 'kz-a-second-office' };
let close: () => Promise<void>;
let pages: SamplePages;
let owner: pg.Client;

async function putAddressee(
  ordinal: number,
  document: AddresseeDocument & Record<string, unknown>,
): Promise<void> {
  await owner.query(
    'INSERT INTO pub.addressee_card (code, ordinal, country, document) VALUES ($1, $2, $3, $4)',
    [document.code, ordinal, document.country, JSON.stringify(document)],
  );
}

beforeAll(async () => {
  const database = await openTestDatabase();
  process.env['PUBLIC_DATABASE_URL'] = database.publicUrl;
  pages = await SamplePages.open(database.ownerUrl);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  close = async () => {
    await closePublicClient();
    await pages.close();
    await owner.end();
    await database.drop();
  };
  await putAddressee(1, OFFICE);
  await putAddressee(2, SECOND);
  await putAddressee(3, { ...OFFICE, code: 'kz-leaking-office', directLine: 'closed' });
  await putAddressee(4, { ...OFFICE, code: 'zz-office', country: 'ZZ' });
  for (const document of [ATABEK, SOKOLOVA, ELSHIBAYEV]) await pages.putCase(document.slug, { document });
}, 60_000);
afterAll(async () => close());

const ask = (get: typeof getText, slug: string, query = '', locale = 'en') =>
  get(new Request(`http://127.0.0.1/x?${query}`), { params: Promise.resolve({ locale, slug }) });

it('lists the offices of a country in their order, without one that holds more than may be shown', async () => {
  expect((await listAddressees('KZ')).map(({ code }) => code)).toEqual([OFFICE.code, SECOND.code]);
  expect(await listAddressees('XX')).toEqual([]);
});

it('offers what the case allows and refuses what it does not', async () => {
  expect(await findLetter('aron-atabek', {}, 'kk')).toMatchObject({
    state: 'offered',
    demands: ['INVESTIGATE', 'ACCOUNTABILITY', 'REPARATION'],
    choice: { addressee: { code: OFFICE.code }, language: 'kk', demand: 'INVESTIGATE' },
  });
  for (const query of [{ demand: 'RELEASE' }, { to: 'zz-office' }, { language: 'xx' }])
    expect(await findLetter('aron-atabek', query, 'en')).toMatchObject({ state: 'not-offered' });
});

it('stops where the status is disputed, or where no office is known', async () => {
  const disputed = {
    ...SOKOLOVA,
    slug: 'example-disputed',
    claims: [claim('c5', { verification: 'DISPUTED' })],
  };
  await pages.putCase('example-disputed', { document: disputed });
  expect(await findLetter('example-disputed', {}, 'en')).toMatchObject({
    state: 'stopped',
    reason: 'STATUS_DISPUTED',
  });
  await pages.putCase('example-elsewhere', {
    document: { ...SOKOLOVA, slug: 'example-elsewhere', country: 'XX' },
  });
  expect(await findLetter('example-elsewhere', {}, 'en')).toMatchObject({
    state: 'stopped',
    reason: 'NO_ADDRESSEE',
  });
});

it('gives the same words as text and as PDF, under names that tell nothing, with the tags they live under', async () => {
  const query = `to=${SECOND.code}&language=ru&demand=REPARATION`;
  const [text, pdf] = [
    await ask(getText, 'natalia-sokolova', query),
    await ask(getPdf, 'natalia-sokolova', query),
  ];
  expect([text.status, pdf.status]).toEqual([200, 200]);
  expect(text.headers.get('content-disposition')).toBe('attachment; filename="appeal.txt"');
  expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="appeal.pdf"');
  expect(text.headers.get('x-held-tags')).toMatch(/^case:[0-9a-f]{16},addressees$/);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  const bare = (words: string) => words.replace(/\s+/g, '');
  const words = await text.text();
  expect(words).toContain('Наталья Соколова');
  expect(bare(extractText(Buffer.from(await pdf.arrayBuffer())))).toBe(bare(words));
});

it.each([
  ['demand=RELEASE', 400],
  ['to=nobody', 400],
  ['language=en&language=ru', 400],
  ['demand=%00', 400],
])('answers %s with a plain explanation and %i', async (query, status) => {
  for (const get of [getText, getPdf]) {
    const answer = await ask(get, 'aron-atabek', query, 'ru');
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toContain('Такое письмо составить нельзя');
  }
});

it('knows no letter for an unknown case, and none any more for a withdrawn one', async () => {
  expect((await ask(getText, 'nobody')).status).toBe(404);
  await pages.putCase('example-withdrawn', { document: { ...SOKOLOVA, slug: 'example-withdrawn' } });
  expect((await ask(getPdf, 'example-withdrawn')).status).toBe(200);
  await pages.withdraw('case', 'example-withdrawn');
  for (const get of [getText, getPdf]) {
    const gone = await ask(get, 'example-withdrawn');
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain('Sokolova');
  }
});

it('offers no letter where the person does not wish it, and says no more; control: before, it did', async () => {
  expect(await findLetter('aron-atabek', {}, 'en')).toMatchObject({ state: 'offered' });
  await owner.query(`INSERT INTO pub.letter_stop VALUES (pub.slug_hash('aron-atabek'))`);
  expect(await findLetter('aron-atabek', {}, 'en')).toMatchObject({
    state: 'stopped',
    reason: 'NOT_OFFERED',
  });
  expect((await ask(getPdf, 'aron-atabek')).status).toBe(404);
  await owner.query('DELETE FROM pub.letter_stop');
});
