import { eventDocument, type EventDocument } from '@/lib/events/schema';
import type { PublicClaim } from '@/lib/publications/schema';
import { claim, CWI, en, on, PEOPLE_AND_NATURE, when } from './sample-documents';

const dead = (
  key: string,
  grade: string,
  document: string,
  value: unknown,
  who: string,
  given: Partial<PublicClaim>,
) =>
  claim({
    key,
    predicate: 'KILLED',
    document,
    grade,
    value: value as PublicClaim['value'],
    asserter: en(who),
    said: on(document === 'd1' ? '2011-12-17' : document === 'd2' ? '2021-12-15' : '2022-01-09'),
    ...given,
  });

/** The killings at Zhanaozen as the event may be published, written by hand after the seed and parsed strictly. */
export const ZHANAOZEN: EventDocument = eventDocument.parse({
  format: 1,
  slug: 'zhanaozen-2011',
  kind: 'MASS_KILLING_BY_SECURITY_FORCES',
  name: { en: 'Zhanaozen killings' },
  text: en('police and internal troops fired on strikers and residents on the square'),
  when: when('2011-12-16'),
  place: en('Alan Square (central square of Zhanaozen)'),
  within: { en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' },
  parent: null,
  contested: [
    {
      about: en('dead on 16 Dec 2011'),
      treatment: en(
        'show all with asserter and date; never average; official figure is not the default headline',
      ),
      status: 'OPEN',
      preferred: null,
      reason: null,
      claims: ['c1', 'c2', 'c3', 'c4', 'c6', 'c7', 'c8'],
    },
    {
      about: en('injured on 16 Dec 2011'),
      treatment: null,
      status: 'OPEN',
      preferred: null,
      reason: null,
      claims: ['c10', 'c11'],
    },
    {
      about: en('what started the violence'),
      treatment: en('open'),
      status: 'OPEN',
      preferred: null,
      reason: null,
      claims: ['c12', 'c13'],
    },
  ],
  claims: [
    dead('c1', 'D4', 'd1', { eq: 11 }, "the authorities' first count as relayed by CWI", {
      asserterClass: 'STATE',
      note: en('said to include no police'),
    }),
    dead('c2', 'C3', 'd2', { eq: 16 }, 'Kazakhstan state officials', { asserterClass: 'STATE' }),
    dead('c3', 'B3', 'd2', { eq: 15 }, 'Kazakhstan state officials', {
      asserterClass: 'STATE',
      via: en('Evgeny Zhovtis (KIBHR)'),
      scope: en('Alan Square'),
      note: en('15 of the 16 were on the square, by revolver fire'),
    }),
    dead('c4', 'B2', 'd3', { min: 16 }, 'People & Nature, own voice', {}),
    dead('c6', 'C3', 'd1', { min: 50, max: 70 }, 'representatives of the independent trade unions', {
      asserterClass: 'TRADE_UNION',
      note: en('announced as provisional'),
    }),
    dead('c7', 'D6', 'd1', { min: 50, max: 150 }, 'estimate with no named author (CWI text)', {
      asserterClass: 'UNATTRIBUTED',
      kind: 'ESTIMATE',
    }),
    dead(
      'c8',
      'C6',
      'd2',
      { text: en('dozens, perhaps hundreds, above the official 16') },
      'unnamed campaigners',
      { asserterClass: 'NGO' },
    ),
    claim({
      key: 'c9',
      predicate: 'KILLED_SEEN_BY_WITNESS',
      document: 'd1',
      grade: 'D3',
      value: { eq: 6 },
      said: on('2011-12-17'),
      asserter: en('an eyewitness interviewed on TV channel K+'),
      asserterClass: 'WITNESS',
      note: en('three outright, three on the way to hospital'),
    }),
    claim({
      key: 'c10',
      predicate: 'INJURED',
      document: 'd2',
      grade: 'C3',
      value: { eq: 64 },
      said: on('2021-12-15'),
      asserter: en('Kazakhstan state officials'),
      asserterClass: 'STATE',
    }),
    claim({
      key: 'c11',
      predicate: 'INJURED',
      document: 'd3',
      grade: 'B3',
      value: { eq: 60 },
      said: on('2022-01-09'),
    }),
    claim({
      key: 'c12',
      predicate: 'TRIGGER',
      document: 'd1',
      grade: 'E6',
      value: { text: en("workers broke up a children's celebration and tried to burn the New Year tree") },
      said: on('2011-12-17'),
      asserter: en("the authorities' first count as relayed by CWI"),
      asserterClass: 'STATE',
    }),
    claim({
      key: 'c13',
      predicate: 'TRIGGER',
      document: 'd1',
      grade: 'C3',
      value: { text: en('a police car drove fast into a peaceful crowd') },
      said: on('2011-12-17'),
      asserter: en('CWI reporters'),
      asserterClass: 'PARTISAN',
    }),
  ],
  documents: [
    CWI,
    { ...PEOPLE_AND_NATURE, key: 'd2', title: 'ten years after Zhanaozen', date: on('2021-12-15') },
    { ...PEOPLE_AND_NATURE, key: 'd3', title: 'post on the January 2022 revolt', date: on('2022-01-09') },
  ],
  passages: [{ document: 'd1', capture: 'seed-004', locator: 'L53-L61' }],
});
