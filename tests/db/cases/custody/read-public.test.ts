import { countHeldOn, listHeldOn } from '@/lib/cases/custody/read-public';
import type { CaseCard } from '@/lib/cases/schema';
import { openPublicDatabase, type PublicDatabase } from '@/tests/support/public-database';

type Span = CaseCard['custody'][number];
const span = (
  certainFrom: string | null,
  certainTo: string | null,
  possibleFrom: string | null,
  possibleTo: string | null,
): Span => ({
  certainFrom,
  certainTo,
  possibleFrom,
  possibleTo,
});

let database: PublicDatabase;

beforeAll(async () => {
  database = await openPublicDatabase();
  const custody: Record<string, Span[]> = {
    closed: [span('2011-05-01', '2011-06-01', '2011-05-01', '2011-06-01')],
    'start-open': [span(null, '2011-05-10', null, '2011-05-20')],
    'end-open': [span('2011-05-15', null, '2011-05-01', null)],
    unsure: [span(null, null, '2011-05-10', '2011-05-20')],
    never: [],
    twice: [
      span('2011-05-01', '2011-05-05', null, '2011-05-06'),
      span('2011-05-20', '2011-05-25', '2011-05-19', '2011-05-30'),
    ],
  };
  for (const [slug, spans] of Object.entries(custody))
    await database.pages.putCase(slug, { names: [slug], card: { custody: spans } });
}, 60_000);
afterAll(async () => database.close());

const heldOn = async (day: string) =>
  Object.fromEntries((await listHeldOn(day)).people.map((person) => [person.slug, person.held]));

it.each([
  ['2011-04-30', { 'start-open': 'HELD', twice: 'POSSIBLY_HELD' }],
  ['2011-05-01', { closed: 'HELD', 'start-open': 'HELD', 'end-open': 'POSSIBLY_HELD', twice: 'HELD' }],
  [
    '2011-05-05',
    { closed: 'HELD', 'start-open': 'HELD', 'end-open': 'POSSIBLY_HELD', twice: 'POSSIBLY_HELD' },
  ],
  [
    '2011-05-10',
    { closed: 'HELD', 'start-open': 'POSSIBLY_HELD', 'end-open': 'POSSIBLY_HELD', unsure: 'POSSIBLY_HELD' },
  ],
  ['2011-05-20', { closed: 'HELD', 'end-open': 'HELD', twice: 'HELD' }],
  ['2011-06-01', { 'end-open': 'HELD' }],
])('knows who was held on %s', async (day, expected) => {
  expect(await heldOn(day)).toEqual(expected);
  const held = Object.values(expected).filter((answer) => answer === 'HELD').length;
  const possiblyHeld = Object.values(expected).length - held;
  expect(await countHeldOn(day)).toEqual({ held, possiblyHeld, notHeld: 6 - held - possiblyHeld });
});
