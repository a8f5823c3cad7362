import { withdrawCase } from '@/lib/cases/publish/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { involvePersonInput } from '@/lib/events/schema';
import { involvePerson } from '@/lib/events/write';
import { casesAnswer, custodyAnswer } from '@/lib/open-data/schema';
import type { Door } from '@/lib/platform/db/transact';
import { tagOf } from '@/lib/publications/rules';
import { doorFor } from '@/tests/support/actors';
import { ask } from '@/tests/support/ask';
import { citeStatus, makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { crawl, eachOf } from '@/tests/support/crawl';
import { fetchRaw, type RawAnswer } from '@/tests/support/fetch-raw';
import { extractText } from '@/tests/support/pdf-text';
import { publishAnew } from '@/tests/support/publish-anew';
import { openSite, type Site } from '@/tests/support/site';
import { startPublicSurface, type TestSurface } from '@/tests/support/surfaces';

const LOCALES = ['en', 'ru', 'kk'] as const;
const SLUG = 'inventa-examplova';
const NAME = 'Inventa Examplova';
const EVENT = 'zhanaozen-2011';
const ON = '2022-01-01';
/** Milliseconds. */
const WITHIN = 2000;

/** What is the person's own: gone with 410 when they are withdrawn. */
const OWN = [
  ...LOCALES.flatMap((locale) =>
    [
      '',
      '/versions',
      '/v/1',
      '/v/2',
      '/feed.atom',
      '/letter',
      '/letter/letter.txt',
      '/letter/letter.pdf',
    ].map((part) => `/${locale}/cases/${SLUG}${part}`),
  ),
  `/api/v1/cases/${SLUG}`,
];
/** Where others are shown too: here they only appear and disappear. */
const SHARED = [
  ...LOCALES.flatMap((locale) => [
    `/${locale}/cases`,
    `/${locale}/cases?q=Examplova`,
    `/${locale}/events/${EVENT}`,
    `/${locale}/feed.atom`,
  ]),
  '/sitemap.xml',
  '/api/v1/cases',
];
/** Where they stand only while they may be held: of their arrest the month alone is known. */
const HELD = [
  ...LOCALES.flatMap((locale) => [
    `/${locale}`,
    `/${locale}/cases?held_on=${ON}`,
    `/${locale}/cases?status=POSSIBLY_HELD`,
  ]),
  `/api/v1/custody?on=${ON}`,
];
const ALL = [...OWN, ...SHARED, ...HELD];

let site: Site;
let surfaces: TestSurface[];
let editor: Door;
let reviewer: Door;
let made: MadeCase;

beforeAll(async () => {
  site = await openSite();
  surfaces = [site.surface, await startPublicSurface(site.database)];
  editor = await doorFor(site.desk, 'editor');
  reviewer = await doorFor(site.desk, 'reviewer');
  const today = new Date().toISOString().slice(0, 10);
  made = await makeCase(editor, { slug: SLUG, name: NAME, number: 9901, assessedOn: today });
  const event = await site.desk.event.findUniqueOrThrow({ where: { slug: EVENT } });
  const involved = { eventId: event.id, revision: event.revision, caseId: made.caseId, role: 'NAMED' };
  await involvePerson(editor, involvePersonInput.parse({ ...involved, visibility: 'PUBLIC' }));
}, 240_000);

afterAll(async () => {
  await surfaces[1]?.stop();
  await site.close();
});

/** Every page twice, so that the second answer comes from memory and only a change can bring a third. */
async function warm(): Promise<void> {
  for (const { origin } of surfaces) {
    await answersOf(origin, ALL);
    await answersOf(origin, ALL);
  }
}

/** Asks until the answer is as told; fails when two seconds after `since` it still is not. */
async function until(origin: string, path: string, since: number, isThere: (answer: RawAnswer) => boolean) {
  for (;;) {
    const asked = performance.now() - since;
    const answer = await fetchRaw(`${origin}${path}`);
    if (isThere(answer)) return;
    if (asked > WITHIN) throw new Error(`After ${Math.round(asked)} ms ${path} still says ${answer.status}`);
  }
}

/** The answers of one process to these addresses, each asked for once. */
async function answersOf(origin: string, paths: readonly string[]): Promise<[string, RawAnswer][]> {
  const answers = new Map<string, RawAnswer>();
  await eachOf(paths, async (path) => void answers.set(path, await fetchRaw(`${origin}${path}`)));
  return paths.flatMap((path) => {
    const answer = answers.get(path);
    return answer === undefined ? [] : [[path, answer]];
  });
}

const wordsOf = ({ body }: RawAnswer): string =>
  body.subarray(0, 5).toString() === '%PDF-' ? extractText(body) : body.toString();
const shows = (answer: RawAnswer): boolean => wordsOf(answer).includes(NAME);
const where = (answers: readonly [string, RawAnswer][], told: (answer: RawAnswer) => boolean): string[] =>
  answers.filter(([, answer]) => told(answer)).map(([path]) => path);

async function countsOf(origin: string) {
  const data = async (path: string): Promise<unknown> =>
    JSON.parse((await fetchRaw(`${origin}${path}`)).body.toString());
  return {
    /** On a day after the arrest and, later, before the release. */
    inCustody: custodyAnswer.parse(await data('/api/v1/custody?on=2021-01-01')).held,
    /** On a day of which nobody knows anything, and later that they were free. */
    possibly: custodyAnswer.parse(await data(`/api/v1/custody?on=${ON}`)).possibly_held,
    possiblyNow: casesAnswer.parse(await data('/api/v1/cases?status=POSSIBLY_HELD')).total,
    all: casesAnswer.parse(await data('/api/v1/cases')).total,
  };
}
let before: Awaited<ReturnType<typeof countsOf>>;

test('before, nobody knows of the file: an unknown address is 404 in each language', async () => {
  await warm();
  before = await countsOf(site.surface.origin);
  for (const { origin } of surfaces) {
    const own = await answersOf(origin, OWN);
    expect(where(own, ({ status }) => status !== 404)).toEqual([]);
    expect(where(await answersOf(origin, [...SHARED, ...HELD]), shows)).toEqual([]);
  }
}, 60_000);

test('a first version reaches every page, feed, count and the letter on both processes within two seconds', async () => {
  await publishAnew(reviewer, editor, made.caseId);
  const since = performance.now();
  // The list stands in memory; the profile, 404 until now, does not and would tell of the database alone.
  for (const { origin } of surfaces) await until(origin, '/en/cases', since, shows);
  for (const { origin } of surfaces) {
    const answers = await answersOf(origin, ALL);
    expect(where(answers, (answer) => answer.status !== 200)).toEqual(
      LOCALES.map((locale) => `/${locale}/cases/${SLUG}/v/2`),
    );
    expect(where(answers, (answer) => answer.status === 200 && !shows(answer))).toEqual(['/sitemap.xml']);
    expect((await fetchRaw(`${origin}/sitemap.xml`)).body.toString()).toContain(`/kk/cases/${SLUG}<`);
    expect(await countsOf(origin)).toEqual({
      inCustody: before.inCustody,
      possibly: before.possibly + 1,
      possiblyNow: before.possiblyNow + 1,
      all: before.all + 1,
    });
  }
}, 60_000);

test('a second version reaches them too: released, no longer counted as held', async () => {
  await warm();
  const { revision } = await site.desk.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  const released = await recordStatus(
    editor,
    recordStatusInput.parse({
      ...{ caseId: made.caseId, revision, kind: 'RELEASED', when: '2021-05-17', visibility: 'PUBLIC' },
      text: 'walked out of the gate',
    }),
  );
  await citeStatus(editor, released.value.id);
  await publishAnew(reviewer, editor, made.caseId);
  const since = performance.now();
  for (const { origin } of surfaces) {
    await until(origin, `/en/cases/${SLUG}`, since, ({ body }) => body.includes('17 May 2021'));
  }
  for (const { origin } of surfaces) {
    const answers = await answersOf(origin, ALL);
    expect(where(answers, ({ status }) => status !== 200)).toEqual([]);
    const held = where(answers, shows).filter((path) => HELD.includes(path));
    // The front page lists what changed last, whoever is held.
    expect(held).toEqual(['/en', '/ru', '/kk']);
    const newest = answers.filter(([path]) => /feed\.atom$/.test(path));
    expect(where(newest, ({ body }) => !body.includes(`/cases/${SLUG}/v/2`))).toEqual([]);
    expect(
      where(
        answers.filter(([path]) => path.startsWith('/api/v1/cases/')),
        ({ body }) => !body.includes('"version":2'),
      ),
    ).toEqual([]);
    const letters = answers.filter(([path]) => path.endsWith('letter.txt'));
    expect(where(letters, ({ body }) => !body.includes('2021'))).toEqual([]);
    expect(await countsOf(origin)).toEqual({
      ...before,
      inCustody: before.inCustody + 1,
      all: before.all + 1,
    });
  }
}, 60_000);

test('a withdrawal: 410 in the reader’s language within two seconds on both, and the name nowhere', async () => {
  await warm();
  await withdrawCase(editor, { caseId: made.caseId, state: 'REMOVED', reason: 'asked by the family' });
  const since = performance.now();
  for (const { origin } of surfaces) {
    await until(origin, `/en/cases/${SLUG}`, since, ({ status }) => status === 410);
  }
  const gone = {
    en: 'This page was withdrawn',
    ru: 'Страница снята с публикации',
    kk: 'Бұл бет жарияланымнан алынды',
  };
  for (const { origin } of surfaces) {
    const answers = await answersOf(origin, ALL);
    const own = answers.filter(([path]) => OWN.includes(path));
    expect(where(own, ({ status }) => status !== 410)).toEqual([]);
    expect(
      where(answers, (answer) => shows(answer) || wordsOf(answer).includes('asked by the family')),
    ).toEqual([]);
    expect(
      where(
        answers.filter(([path]) => !OWN.includes(path)),
        ({ status }) => status !== 200,
      ),
    ).toEqual([]);
    for (const locale of LOCALES) {
      const page = await fetchRaw(`${origin}/${locale}/cases/${SLUG}`);
      expect(page.body.toString()).toContain(gone[locale]);
      expect(page.body.toString()).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    }
    expect(await countsOf(origin)).toEqual(before);
  }
  const starts = [
    '/sitemap.xml',
    ...LOCALES.map((locale) => `/${locale}`),
    '/api/v1/cases',
    '/api/v1/events',
  ];
  const reached = [...(await crawl(site.surface.origin, starts, (path) => !path.includes('?')))];
  expect(reached.length).toBeGreaterThan(200);
  expect(where(reached, (answer) => /examplova/i.test(wordsOf(answer)))).toEqual([]);
}, 60_000);

test('an unknown address beside it stays 404', async () => {
  for (const path of [`/en/cases/${SLUG}-2`, `/kk/cases/${SLUG}-2/letter`, `/api/v1/cases/${SLUG}-2`]) {
    expect((await fetchRaw(`${site.surface.origin}${path}`)).status).toBe(404);
  }
}, 60_000);

test('a page that goes without a change in the feed is served on from memory: the tests above can fail', async () => {
  const path = '/en/cases/roza-tuletaeva';
  for (const { origin } of surfaces) {
    await fetchRaw(`${origin}${path}`);
    expect((await fetchRaw(`${origin}${path}`)).status).toBe(200);
  }
  await ask(
    site.database.ownerUrl,
    "DELETE FROM pub.case_profile WHERE slug = 'roza-tuletaeva'",
    "DELETE FROM pub.publication WHERE slug = 'roza-tuletaeva'",
  );
  for (const { origin } of surfaces) {
    expect((await fetchRaw(`${origin}${path}`)).body.toString()).toContain('Roza Tuletaeva');
  }
  await ask(
    site.database.ownerUrl,
    `INSERT INTO pub.change (tags) VALUES (ARRAY['${tagOf('case', 'roza-tuletaeva')}'])`,
  );
  const since = performance.now();
  for (const { origin } of surfaces) await until(origin, path, since, ({ status }) => status === 404);
}, 60_000);
