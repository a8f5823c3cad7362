import { caseDocument, type CaseDocument } from '@/lib/cases/schema';
import { claim, en, none, on, PEOPLE_AND_NATURE, plain, sentence, when } from './sample-documents';
import { SOKOLOVA } from './sample-sokolova';

/** Erzhan Elshibayev as the case file may be published, written by hand after the seed and parsed strictly. */
export const ELSHIBAYEV: CaseDocument = caseDocument.parse({
  ...SOKOLOVA,
  code: 'KZ-2019-0001',
  slug: 'erzhan-elshibayev',
  names: [
    { text: 'Erzhan Elshibayev', kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: 'en' },
    { text: 'Ержан Елшибаев', kind: 'LEGAL', script: 'Cyrl', language: 'ru', preferredFor: 'ru' },
    { text: 'Ержан Елшібаев', kind: 'LEGAL', script: 'Cyrl', language: 'kk', preferredFor: 'kk' },
    {
      text: 'Yerzhan Yelshibayev',
      kind: 'SPELLING_VARIANT',
      script: 'Latn',
      language: 'en',
      preferredFor: null,
    },
  ],
  gender: null,
  roles: ['LABOUR_ACTIVIST', 'PROTEST_ORGANISER'],
  summary: null,
  lastChecked: '2021-12-15',
  missing: ['BIRTH_DATE', 'COURT', 'ARTICLE', 'VERDICT_DATE', 'PRISON', 'LAWYER', 'FAMILY', 'CURRENT_STATUS'],
  custody: {
    state: 'IMPRISONED',
    certainty: 'BELIEVED',
    asOf: on('2021-12-15'),
    contact: 'LOCATION_KNOWN_NO_CONTACT',
    restsOn: ['s5'],
  },
  spans: [{ kind: 'HELD', from: on('2019?'), to: null, openAsOf: '2021-12-15' }],
  status: [
    {
      ...plain,
      key: 's1',
      claims: ['c1'],
      kind: 'ATTACKED',
      when: when('2017'),
      text: en('was attacked on the way to work; nobody was charged then'),
    },
    { ...plain, key: 's2', claims: ['c3'], kind: 'CHARGED', when: when('2019') },
    {
      ...plain,
      key: 's3',
      claims: ['c4'],
      kind: 'ARRESTED',
      when: when('2019?', 'DERIVED', 'about two years before 15 Dec 2021'),
    },
    { ...plain, key: 's4', claims: ['c5'], kind: 'SENTENCED', when: null },
    {
      ...plain,
      key: 's5',
      claims: ['c6'],
      kind: 'SOLITARY',
      when: when('2021-09~/2021-12-15', 'DERIVED'),
      text: en('held alone for the last three months, no news of him'),
      contact: 'LOCATION_KNOWN_NO_CONTACT',
    },
  ],
  occurrences: [
    {
      ...none,
      key: 'o1',
      claims: ['c2'],
      kind: 'PROTEST_ROLE',
      when: when('2019'),
      authority: null,
      place: { en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' },
      text: en('helped organise peaceful gatherings of young people asking for work at Ozenmunaigas'),
    },
  ],
  charges: [
    {
      ...SOKOLOVA.charges[0],
      key: 'g1',
      claims: ['c3'],
      category: 'ORDINARY_CRIME_PRETEXT',
      allegedAct: en('an offence arising from the 2017 fight (article not given)'),
      when: when('2019'),
    },
  ],
  decisions: [
    {
      ...SOKOLOVA.decisions[0],
      key: 'd1',
      claims: ['c5'],
      court: null,
      place: null,
      when: null,
      sentences: [{ ...sentence, type: 'IMPRISONMENT', term: { years: 5, months: 0, days: 0 } }],
    },
  ],
  demands: [
    {
      kind: 'RELEASE',
      text: en('immediate release of Elshibayev'),
      by: en('trade unionists meeting in Bishkek'),
      date: on('2021-12~'),
      partisan: false,
      document: 'd1',
    },
  ],
  contested: [
    {
      about: en('date of the verdict'),
      treatment: en('both stand until an editor finds the verdict'),
      status: 'OPEN',
      preferred: null,
      reason: null,
      claims: ['c7', 'c8'],
    },
  ],
  events: [],
  claims: [
    ...['c1', 'c3', 'c4', 'c6'].map((key) =>
      claim({
        key,
        predicate: 'STATUS',
        document: 'd1',
        grade: key === 'c6' ? 'B3' : 'B2',
        asserter: en('Galym Ageleuov (Liberty)'),
        asserterClass: 'HRD',
        passages: [{ capture: 'seed-002', locator: 'L323' }],
      }),
    ),
    ...['c2', 'c5'].map((key) =>
      claim({
        key,
        predicate: 'STATUS',
        document: 'd1',
        grade: 'B2',
        passages: [{ capture: 'seed-002', locator: 'L319' }],
      }),
    ),
    claim({
      key: 'c7',
      predicate: 'VERDICT_DATE',
      document: 'd1',
      grade: 'B2',
      value: { text: en('2019') },
      said: on('2021-12-15'),
      asserter: en('Galym Ageleuov (Liberty)'),
      asserterClass: 'HRD',
    }),
    claim({
      key: 'c8',
      predicate: 'VERDICT_DATE',
      document: 'd2',
      grade: 'C3',
      value: { text: en('October 2018') },
      asserter: en('RFE/RL'),
    }),
  ],
  documents: [
    { ...PEOPLE_AND_NATURE, title: 'ten years after Zhanaozen', date: on('2021-12-15') },
    {
      ...PEOPLE_AND_NATURE,
      key: 'd2',
      publisher: en('RFE/RL'),
      title: 'report on Erzhan Elshibayev',
      date: null,
      address: 'https://www.ecoi.net/de/dokument/2056141.html',
      captures: [],
    },
  ],
});
