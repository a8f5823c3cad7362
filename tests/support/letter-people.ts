import type { CaseDocument } from '@/lib/cases/schema';
import { charge, claim, decision, fileOf, prison, status } from '@/tests/support/letter-cases';
import { date } from '@/tests/support/case-facts';

/**
 * Three people of the seed as letters see them, from the same published facts: Atabek died, Sokolova is free, the last
 * that is known of Elshibayev is that he was held alone.
 */
function named(en: string, ru: string, kk: string | null): CaseDocument['names'] {
  const one = (text: string, script: string, language: 'en' | 'ru' | 'kk') => ({
    text,
    kind: 'LEGAL' as const,
    script,
    language,
    preferredFor: language,
  });
  return [one(en, 'Latn', 'en'), one(ru, 'Cyrl', 'ru'), ...(kk === null ? [] : [one(kk, 'Cyrl', 'kk')])];
}

export const ATABEK: CaseDocument = fileOf({
  code: 'KZ-2006-0001',
  slug: 'aron-atabek',
  names: named('Aron Atabek', 'Арон Атабек', null),
  lastChecked: '2021-12-06',
  custody: {
    state: 'DECEASED',
    certainty: 'CONFIRMED',
    asOf: date('2021-11-24'),
    contact: null,
    restsOn: ['s3'],
  },
  status: [
    status('s1', 'ARRESTED', '2006', ['c1'], { place: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' } }),
    status('s2', 'RELEASED', '2021-10~', ['c3'], { ground: 'HEALTH' }),
    status('s3', 'DIED', '2021-11-24', ['c4'], { death: 'AFTER_RELEASE', place: { en: 'hospital' } }),
  ],
  occurrences: [
    {
      key: 'o1',
      kind: 'ILL_TREATMENT',
      claims: ['c5'],
      when: { date: date('2006/2021'), basis: 'STATED', note: null },
      place: null,
      placeNote: null,
      event: null,
      authority: { en: 'prison guards' },
      text: { en: 'beatings and long solitary confinement' },
    },
  ],
  charges: [charge('h1', ['c2'], { category: 'MASS_DISORDER', outcome: 'CONVICTED' })],
  decisions: [
    decision('n1', 'VERDICT', '2007-10', ['c2'], { outcome: 'CONVICTED', sentences: [prison(18)] }),
  ],
  demands: [
    {
      kind: 'CASE_REVIEW',
      text: { en: 'review of the Shanyrak case' },
      by: { en: 'mourners' },
      date: null,
      partisan: false,
      document: 'd1',
    },
  ],
  claims: ['c1', 'c2', 'c3', 'c4', 'c5'].map((key) => claim(key)),
});

export const SOKOLOVA: CaseDocument = fileOf({
  code: 'KZ-2011-0001',
  slug: 'natalia-sokolova',
  names: named('Natalia Sokolova', 'Наталья Соколова', null),
  lastChecked: '2026-11-21',
  custody: {
    state: 'RELEASED',
    certainty: 'BELIEVED',
    asOf: date('2012-03-07'),
    contact: null,
    restsOn: ['s2'],
  },
  status: [status('s1', 'DETAINED', '../2011-12-16', ['c1']), status('s2', 'RELEASED', '2012-03-07', ['c5'])],
  charges: [
    charge('h1', ['c2'], {
      category: 'INCITEMENT_DISCORD',
      outcome: 'CONVICTED',
      article: { jurisdiction: 'KZ', code: 'CRIMINAL', edition: '1997', number: '164', title: null },
    }),
  ],
  decisions: [
    decision('n1', 'VERDICT', '2011-08-08', ['c2'], {
      outcome: 'CONVICTED',
      court: { en: 'Aktau City Court', ru: 'Актауский городской суд' },
      sentences: [prison(6)],
    }),
    decision('n2', 'APPEAL', '2011-09-26', ['c3'], { outcome: 'UPHELD', reviews: 'n1' }),
    decision('n3', 'CASSATION', '2012-03-06', ['c4'], {
      outcome: 'CHANGED',
      reviews: 'n2',
      sentences: [prison(3, 'SUSPENDED')],
    }),
  ],
  demands: [
    {
      kind: 'RELEASE',
      text: { en: 'free all political prisoners' },
      by: { en: 'CWI' },
      date: null,
      partisan: true,
      document: 'd1',
    },
  ],
  claims: ['c1', 'c2', 'c3', 'c4', 'c5'].map((key) => claim(key)),
});

export const ELSHIBAYEV: CaseDocument = fileOf({
  code: 'KZ-2019-0001',
  slug: 'erzhan-elshibayev',
  names: named('Erzhan Elshibayev', 'Ержан Елшибаев', 'Ержан Елшібаев'),
  lastChecked: '2021-12-15',
  custody: {
    state: 'IMPRISONED',
    certainty: 'BELIEVED',
    asOf: date('2021-12-15'),
    contact: null,
    restsOn: ['s3', 's4'],
  },
  status: [
    status('s1', 'ATTACKED', '2017', ['c1']),
    status('s2', 'ARRESTED', '2019?', ['c2']),
    status('s3', 'SENTENCED', null, ['c3']),
    status('s4', 'SOLITARY', '2021-09~/2021-12-15', ['c4']),
  ],
  charges: [charge('h1', ['c2'], { category: 'ORDINARY_CRIME_PRETEXT', outcome: 'CONVICTED' })],
  decisions: [
    decision('n1', 'VERDICT', '2019', ['c5'], { outcome: 'CONVICTED', sentences: [prison(5)] }),
    decision('n2', 'VERDICT', '2018-10', ['c6'], { outcome: 'CONVICTED' }),
  ],
  contested: [
    {
      about: { en: 'the year of the verdict' },
      treatment: null,
      status: 'OPEN',
      preferred: null,
      reason: null,
      claims: ['c5', 'c6'],
    },
  ],
  claims: [
    ...['c1', 'c2', 'c3', 'c4'].map((key) => claim(key)),
    claim('c5', {
      verification: 'DISPUTED',
      asserter: { en: 'People & Nature', ru: 'People & Nature', kk: 'People & Nature' },
    }),
    claim('c6', { verification: 'DISPUTED', asserter: { en: 'RFE/RL', ru: 'RFE/RL', kk: 'RFE/RL' } }),
  ],
});
