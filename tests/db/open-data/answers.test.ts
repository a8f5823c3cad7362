import { GET as getCases } from '@/app/api/v1/cases/route';
import { GET as getCase } from '@/app/api/v1/cases/[slug]/route';
import { GET as getCustody } from '@/app/api/v1/custody/route';
import { GET as getEvents } from '@/app/api/v1/events/route';
import { GET as getEvent } from '@/app/api/v1/events/[slug]/route';
import { GET as getNothing } from '@/app/api/v1/[...rest]/route';
import { GET as getDescription } from '@/app/api/v1/openapi.json/route';
import {
  caseAnswer,
  casesAnswer,
  custodyAnswer,
  eventAnswer,
  eventsAnswer,
  problem,
} from '@/lib/open-data/schema';
import { tagOf } from '@/lib/publications/rules';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

let database: PublicDatabase;
const ask = (path: string) => new Request(`http://held.test${path}`);
const at = (slug: string) => ({ params: Promise.resolve({ slug }) });

beforeAll(async () => {
  process.env['PUBLIC_URL'] = 'http://held.test';
  database = await openPublicDatabase();
  await database.pages.putCase('example-alpha', {
    names: ['Example Alpha'],
    card: {
      custody: [{ certainFrom: '2020-01-10', certainTo: null, possibleFrom: '2020-01-01', possibleTo: null }],
    },
  });
  await database.pages.putCase('example-beta', { names: ['Example Beta'] });
  await database.pages.putEvent('example-event');
}, 60_000);
afterAll(async () => database.close());

async function expectProblem(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('x-held-status')).toBe(String(status));
  expect(answer.headers.get('x-held-tags')).toBeTruthy();
  const body = problem.strict().parse(await answer.json());
  expect(body.status).toBe(status);
  expect(JSON.stringify(body)).not.toMatch(/\bat \/|node_modules|Error:/);
  return body;
}

it('searches and filters cases, and says why each was found', async () => {
  const answer = await getCases(ask('/api/v1/cases?q=%D0%90%D0%BB%D1%84%D0%B0%20Example'));
  const body = casesAnswer.parse(await answer.json());
  expect(body).toMatchObject({ total: 1, next: null });
  expect(body.items[0]).toMatchObject({
    slug: 'example-alpha',
    name: 'Example Alpha',
    url: 'http://held.test/en/cases/example-alpha',
  });
  expect(body.items[0]?.match.map((match) => match.query)).toEqual(['Алфа', 'Example']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('x-held-tags')).toBe('cases,events');
});

it('gives one case with its version, hash and licence', async () => {
  const answer = await getCase(ask('/api/v1/cases/example-alpha'), at('example-alpha'));
  const body = caseAnswer.parse(await answer.json());
  expect(body).toMatchObject({ version: 1, document: { slug: 'example-alpha' } });
  expect(answer.headers.get('x-held-tags')).toBe(tagOf('case', 'example-alpha'));
});

it('gives events and one event', async () => {
  expect(eventsAnswer.parse(await (await getEvents(ask('/api/v1/events'))).json()).total).toBe(1);
  const answer = await getEvent(ask('/api/v1/events/example-event'), at('example-event'));
  expect(eventAnswer.parse(await answer.json()).document.slug).toBe('example-event');
});

it('says who was held on a day', async () => {
  const body = custodyAnswer.parse(await (await getCustody(ask('/api/v1/custody?on=2020-01-05'))).json());
  expect(body).toMatchObject({ on: '2020-01-05', held: 0, possibly_held: 1, not_held: 1, next: null });
  expect(body.people).toMatchObject([{ slug: 'example-alpha', held_on: 'POSSIBLY_HELD' }]);
});

it.each([
  ['?q=a&q=b', 'q'],
  ['?q[$ne]=1', 'q[$ne]'],
  ['?q=%00', 'q'],
  ['?status=held', 'status'],
  ['?held_on=2011-02-30', 'held_on'],
  ['?after=x', 'after'],
  [`?q=${'x'.repeat(101)}`, 'q'],
])('refuses %s with a problem that names the field', async (query, field) => {
  const body = await expectProblem(await getCases(ask(`/api/v1/cases${query}`)), 400);
  expect(body.faults?.map((fault) => fault.field)).toEqual([field]);
});

it.each(['', '?on=2011', '?on=2011-01-01&on=2012-01-01', '?on=2011-01-01&after=x', '?on=2011-01-01&x=1'])(
  'refuses the custody question "%s"',
  async (query) => {
    await expectProblem(await getCustody(ask(`/api/v1/custody${query}`)), 400);
  },
);

it('answers 404 for what was never there and 410 for what was withdrawn', async () => {
  await expectProblem(await getCase(ask('/api/v1/cases/nobody'), at('nobody')), 404);
  await expectProblem(await getEvent(ask('/api/v1/events/nothing'), at('a\0')), 404);
  await expectProblem(getNothing(), 404);
  await database.pages.putCase('example-gone');
  await database.pages.withdraw('case', 'example-gone');
  const body = await expectProblem(await getCase(ask('/api/v1/cases/example-gone'), at('example-gone')), 410);
  expect(JSON.stringify(body)).not.toContain('example-gone');
});

it('describes every address with its answers', async () => {
  const description: unknown = await getDescription(ask('/api/v1/openapi.json')).json();
  expect(description).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: 'http://held.test' }],
    paths: {
      '/api/v1/cases': { get: { responses: { '200': {}, '400': {}, '500': {} } } },
      '/api/v1/cases/{slug}': { get: { responses: { '404': {}, '410': {} } } },
      '/api/v1/events': {},
      '/api/v1/events/{slug}': {},
      '/api/v1/custody': {},
    },
    components: { schemas: { Case: {}, Cases: {}, Problem: {} } },
  });
});
