import type { z } from 'zod';
import { openApiDocument } from '@/lib/open-data/describe/render';
import {
  caseAnswer,
  casesAnswer,
  custodyAnswer,
  eventAnswer,
  eventsAnswer,
  LICENCE,
  problem,
  readCustodyQuery,
} from '@/lib/open-data/schema';
import { writeCursor } from '@/lib/search/paging/rules';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';
import { ELSHIBAYEV } from '@/tests/support/sample-elshibayev';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

const url = 'https://held.example/en/cases/invented-person';
const PERSON = {
  ...{ slug: 'invented-person', code: 'KZ-2000-0001', name: 'Inventa Primerova', status: 'WANTED' },
  names: [{ text: 'Inventa Primerova', kind: 'LEGAL', script: 'Latn', language: 'en' }],
  ...{ status_group: 'FREE', certainty: 'CONFIRMED', as_of: '2011-12', url },
};
const MATCH = { field: 'NAME', how: 'SAME', query: 'Inventa', display: 'Inventa Primerova' };
const STAMP = {
  ...{ version: 1, published_at: '2026-11-01T10:00:00Z', content_hash: 'a1', licence: LICENCE, url },
};
const EVENT = {
  ...{
    slug: 'invented-trial',
    kind: 'TRIAL',
    name: { en: 'A trial' },
    date: '2014',
    place: { en: 'Inventa' },
  },
  ...{ parent: 'invented-strike', version: 1, url },
};
const CASES = { items: [{ ...PERSON, match: [MATCH] }], total: 1, next: 'on' };
const CUSTODY = {
  ...{ on: '2012-02-29', held: 1, possibly_held: 0, not_held: 2, next: 'on' },
  people: [{ ...PERSON, held_on: 'HELD' }],
};
const PROBLEM = {
  ...{ type: 'about:blank', title: 'Bad Request', status: 400, detail: 'It cannot be read.' },
  faults: [{ field: 'q', message: 'tooLong' }],
};
/** What is answered is made by us: a field more does no harm, a field of another kind or a missing one breaks readers. */
const looseParts = (schema: z.ZodType, sample: object) =>
  findLooseParts(schema, sample).filter((line) => line.endsWith('takes anything'));

test.each([
  ['cases', casesAnswer, CASES, []],
  ['events', eventsAnswer, { items: [EVENT], total: 1 }, []],
  ['who was held', custodyAnswer, CUSTODY, []],
  ['a problem', problem, PROBLEM, ['faults']],
] as const)('the answer of %s is whole', (_what, schema, sample, open) => {
  expect(schema.parse(sample)).toEqual(sample);
  expect(looseParts(schema, sample)).toEqual([]);
  expect(findOptionalFields(schema, sample)).toEqual(open);
});

test.each([
  ['case', caseAnswer, { ...STAMP, document: ELSHIBAYEV }],
  ['event', eventAnswer, { ...STAMP, document: ZHANAOZEN }],
] as const)(
  'a %s is answered with its version, its hash and what may be done with it',
  (_what, schema, one) => {
    expect(schema.parse(one)).toEqual(one);
    const open = findOptionalFields(schema, one);
    for (const field of Object.keys(one)) {
      expect(open).not.toContain(field);
      expect(schema.safeParse({ ...one, [field]: Symbol('other') }).success).toBe(false);
    }
    expect(LICENCE).toMatch(/^CC BY 4\.0\. .*withdrawal/);
  },
);

test('what is not known is null', () => {
  expect(custodyAnswer.safeParse({ ...CUSTODY, people: [], next: null }).success).toBe(true);
  expect(casesAnswer.safeParse({ ...CASES, next: null }).success).toBe(true);
  const undated = { ...EVENT, date: null, place: null, parent: null };
  expect(eventsAnswer.safeParse({ items: [undated], total: 1 }).success).toBe(true);
  const unsure = { ...PERSON, as_of: null, match: [] };
  expect(casesAnswer.safeParse({ ...CASES, items: [unsure] }).success).toBe(true);
});

test('who was held on a day was so surely or possibly; who was not is counted alone', () => {
  const held = (held_on: string) =>
    custodyAnswer.safeParse({ ...CUSTODY, people: [{ ...PERSON, held_on }] }).success;
  expect(['HELD', 'POSSIBLY_HELD', 'NOT_HELD'].map(held)).toEqual([true, true, false]);
});

test('each answer has a name and says what a reader would guess wrong', () => {
  const schemas = openApiDocument('https://held.example').components?.schemas ?? {};
  expect(Object.keys(schemas)).toEqual(
    expect.arrayContaining(['Case', 'Cases', 'Custody', 'Event', 'Events', 'Match', 'Problem']),
  );
  const told = JSON.stringify(schemas);
  for (const words of [
    'the day of release does not',
    'RFC 9457',
    'null on the last page',
    'the word asked for',
  ])
    expect(told).toContain(words);
  for (const words of [
    'preferred in English',
    'the last accepted event',
    'as exact as it is known',
    '"EDTF"',
  ])
    expect(told).toContain(words);
});

describe('the question who was held', () => {
  const place = { sort: 'name', back: false, rank: 0, name: 'alpha', slug: 'alpha' } as const;
  const asked = (params: object) => readCustodyQuery({ on: '2012-02-29', ...params });
  const refused = (field: string, message: string) => ({ faults: [{ field, message }] });

  test('names a day, and where to go on', () => {
    expect(asked({})).toEqual({ query: { on: '2012-02-29' } });
    expect(asked({ after: writeCursor(place) })).toEqual({ query: { on: '2012-02-29', after: place } });
  });

  test.each([
    [{ on: '2011-02-29' }, 'on', 'heldOn'],
    [{ on: '2012' }, 'on', 'heldOn'],
    [{ on: undefined }, 'on', 'heldOn'],
    [{ on: ['2012-02-29', '2012-03-01'] }, 'on', 'heldOn'],
    [{ after: '' }, 'after', 'after'],
    [{ after: 'x' }, 'after', 'after'],
    [{ after: ['x', 'y'] }, 'after', 'after'],
    [{ after: writeCursor({ ...place, sort: 'latest' }) }, 'after', 'after'],
    [{ after: writeCursor({ ...place, back: true }) }, 'after', 'after'],
    [{ unknown: '1' }, 'unknown', 'unknown'],
    [{ ['x'.repeat(41)]: '1' }, 'x'.repeat(40), 'unknown'],
  ])('is refused where it is %j: %s', (params, field, message) => {
    expect(asked(params)).toEqual(refused(field, message));
  });

  test('takes the longest place that a name can need, and no longer one', () => {
    const long = { ...place, name: 'Ә'.repeat(500), slug: 'a'.repeat(80) };
    expect(writeCursor(long).length).toBeLessThanOrEqual(2000);
    expect(asked({ after: writeCursor(long) })).toEqual({ query: { on: '2012-02-29', after: long } });
    expect(asked({ after: 'x'.repeat(2001) })).toEqual(refused('after', 'after'));
  });
});
