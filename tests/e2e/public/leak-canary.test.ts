import { publishEvent } from '@/lib/events/publish/write';
import { foldName } from '@/lib/platform/text/fold-name';
import { publishAddressee } from '@/lib/letters/addressees/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask } from '@/tests/support/ask';
import { canaryOf, CODES, findCanaries, MARKER, SHOWN } from '@/tests/support/canaries';
import { crawl, eachOf } from '@/tests/support/crawl';
import { fetchRaw } from '@/tests/support/fetch-raw';
import { extractText } from '@/tests/support/pdf-text';
import { plantCanaries, type Planted } from '@/tests/support/plant-canaries';
import { publishAnew } from '@/tests/support/publish-anew';
import { openPublicRows } from '@/tests/support/public-rows';
import { openSite, type Site } from '@/tests/support/site';

const STARTS = [
  '/',
  '/sitemap.xml',
  '/robots.txt',
  '/en',
  '/ru',
  '/kk',
  '/en/nothing',
  '/en/cases/nobody',
].concat(
  ['cases', 'events', 'openapi.json', 'custody?on=2012-01-01', 'nothing'].map((path) => `/api/v1/${path}`),
);
const FORMS = [
  { headers: { RSC: '1' } },
  { headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/en' } },
  { method: 'HEAD' },
  { headers: { 'accept-encoding': 'gzip' } },
];

let site: Site;
let author: Door;
let approval: Door;
let columns: Planted;

beforeAll(async () => {
  site = await openSite();
  author = await doorFor(site.desk, 'editor');
  approval = await doorFor(site.desk, 'reviewer');
  await ask(site.database.adminUrl, 'ALTER TABLE desk.person ADD COLUMN added_tomorrow text');
  columns = await plantCanaries(site.database.adminUrl);
  for (const { id } of await site.desk.addressee.findMany()) await publishAddressee(approval, { id });
  const published = { where: { publicationState: 'PUBLISHED' }, select: { id: true } };
  for (const { id } of await site.desk.event.findMany(published)) await republishEvent(id);
  for (const { id } of await site.desk.caseFile.findMany(published)) await republishCase(id);
}, 240_000);

afterAll(() => site.close());

const republishCase = (caseId: string) => publishAnew(approval, author, caseId);
const republishEvent = (eventId: string) =>
  publishEvent(approval, { eventId, author: author.actor, reason: canaryOf('event_publication', 'reason') });

async function everythingPublic(): Promise<string> {
  const pub = await openPublicRows(site.database.publicUrl);
  return pub.everything().finally(() => pub.close());
}

/** What no page leads to: the data of each page, and the version that stands now under its number. */
async function listUnlinked(): Promise<string[]> {
  const cases = await site.desk.caseFile.findMany({ where: { publicationState: 'PUBLISHED' } });
  const events = await site.desk.event.findMany({ where: { publicationState: 'PUBLISHED' } });
  return [
    ...cases.flatMap(({ slug }) => [
      `/api/v1/cases/${slug}`,
      `/en/cases/${slug}/v/2`,
      `/ru/cases/${slug}/v/2`,
    ]),
    ...events.map(({ slug }) => `/api/v1/events/${slug}`),
  ];
}

/** The canaries in every answer to every public address, in every form in which it can be asked for. */
async function searchAnswers(): Promise<{ asked: string[]; found: string[] }> {
  const { origin } = site.surface;
  const answers = await crawl(origin, [...STARTS, ...(await listUnlinked())]);
  const found: string[] = [];
  const search = (path: string, headers: unknown, body: Buffer): void => {
    const pdf = body.subarray(0, 5).toString() === '%PDF-' ? extractText(body) : '';
    const hits = findCanaries(`${JSON.stringify(headers)}\n${body.toString()}\n${pdf}`);
    found.push(...hits.map((hit) => `${path}: ${hit}`));
  };
  for (const [path, { headers, body }] of answers) search(path, headers, body);
  await eachOf(answers.keys(), async (path) => {
    for (const form of FORMS) {
      const { headers, body } = await fetchRaw(`${origin}${path}`, form);
      search(path, headers, body);
    }
  });
  return { asked: [...answers.keys()], found };
}

test('what looks for canaries sees them in every form', () => {
  const canary = canaryOf('person', 'home');
  expect(canary).toHaveLength(24);
  expect(foldName(MARKER)).toBe(MARKER);
  const coded = Array.from(canary, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'));
  const forms = [
    `<p>${canary}</p>`,
    canary.toUpperCase(),
    `%${Buffer.from(canary).toString('hex').match(/../g)?.join('%') ?? ''}`,
    coded.map((code) => `&#x${code};`).join(''),
    coded.map((code) => `&#${parseInt(code, 16)};`).join(''),
    coded.map((code) => `\\u${code}`).join(''),
    ...['', 'a', 'bc'].map((before) => Buffer.from(`${before}${canary}`).toString('base64')),
    Buffer.from(canary, 'utf16le').toString(),
  ];
  for (const form of forms) expect(findCanaries(form)).not.toEqual([]);
  expect(findCanaries('<p>Natalia Sokolova</p>')).toEqual([]);
});

test('a column is closed until it is said to be shown, and a canary sits in each that has closed rows', () => {
  expect(columns.planted).toEqual(
    expect.arrayContaining([
      'person.added_tomorrow',
      'audit_entry.detail',
      'risk_assessment.reason',
      'excerpt.text',
    ]),
  );
  const withoutClosedRows = columns.bare.filter((column) => !CODES.has(column));
  expect(withoutClosedRows.filter((column) => !SHOWN.has(column))).toEqual([]);
  expect([...new Set(withoutClosedRows.map((column) => column.split('.')[0]))]).toEqual([
    'addressee',
    'case_publication',
    'event_publication',
    'facility_name',
    'legal_article',
    'organisation_name',
    'place_name',
  ]);
});

test('no canary is in schema pub, though every file was published anew', async () => {
  const everything = await everythingPublic();
  expect(everything).toContain('Natalia Sokolova');
  expect(findCanaries(everything)).toEqual([]);
});

test('no canary is in any public answer, in any form', async () => {
  const { asked, found } = await searchAnswers();
  const kinds = [
    ...['/kk/cases/natalia-sokolova', '/ru/cases/aron-atabek/v/2', '/en/cases/aron-atabek/feed.atom'],
    ...[
      '/en/feed.atom',
      '/en/events/zhanaozen-2011',
      '/api/v1/cases/aron-atabek',
      '/api/v1/events/zhanaozen-2011',
    ],
  ];
  expect(kinds.filter((path) => !asked.includes(path))).toEqual([]);
  expect(asked.filter((path) => path.includes('letter.pdf')).length).toBeGreaterThanOrEqual(12);
  expect(found).toEqual([]);
}, 180_000);

test('one closed row made public is found: the search can fail', async () => {
  const [row] = await ask<{ case_id: string }>(
    site.database.adminUrl,
    "SET session_replication_role = 'replica'",
    `UPDATE desk.person_name SET visibility = 'PUBLIC' WHERE id = (
       SELECT n.id FROM desk.person_name n JOIN desk.case_file c USING (person_id)
       WHERE n.visibility = 'RESTRICTED' AND c.slug = 'natalia-sokolova' LIMIT 1)`,
    "SELECT id AS case_id FROM desk.case_file WHERE slug = 'natalia-sokolova'",
  );
  await republishCase(row?.case_id ?? '');
  const canary = canaryOf('person_name', 'text');
  expect(findCanaries(await everythingPublic())).toContain(`plain ${canary}`);
  const profile = await fetchRaw(`${site.surface.origin}/ru/cases/natalia-sokolova/v/3`);
  expect(findCanaries(profile.body.toString())).toContain(`plain ${canary}`);
});
