import type { CaseDocument } from '@/lib/cases/schema';
import type { CustodyState, StatusKind } from '@/lib/cases/status/schema';
import type { AddresseeDocument } from '@/lib/letters/schema';
import type { PublicClaim } from '@/lib/publications/schema';
import { date } from '@/tests/support/case-facts';

export type Status = CaseDocument['status'][number];
export type Decision = CaseDocument['decisions'][number];
export type Charge = CaseDocument['charges'][number];

export function claim(key: string, rest: Partial<PublicClaim> = {}): PublicClaim {
  return {
    key,
    predicate: 'STATUS',
    kind: 'FACT',
    value: null,
    scope: null,
    note: null,
    asserter: { en: `Asserter ${key}`, ru: `Источник ${key}`, kk: `Дереккөз ${key}` },
    asserterClass: 'MEDIA',
    via: null,
    said: null,
    sourceGrade: 'B',
    contentGrade: '2',
    verification: 'SINGLE_ORIGIN',
    origins: 1,
    document: 'd1',
    passages: [],
    ...rest,
  };
}

export function status(
  key: string,
  kind: StatusKind,
  edtf: string | null,
  claims: string[],
  rest: Partial<Status> = {},
): Status {
  return {
    key,
    claims,
    kind,
    when: edtf === null ? null : { date: date(edtf), basis: 'STATED', note: null },
    place: null,
    placeNote: null,
    event: null,
    authority: null,
    facility: null,
    contact: null,
    ground: null,
    death: null,
    text: null,
    ...rest,
  };
}

export function decision(
  key: string,
  kind: Decision['kind'],
  edtf: string | null,
  claims: string[],
  rest: Partial<Decision> = {},
): Decision {
  return {
    key,
    claims,
    kind,
    outcome: 'UNKNOWN',
    court: null,
    place: null,
    when: edtf === null ? null : { date: date(edtf), basis: 'STATED', note: null },
    text: null,
    reviews: null,
    sentences: [],
    ...rest,
  };
}

export function prison(
  years: number,
  type: Decision['sentences'][number]['type'] = 'IMPRISONMENT',
): Decision['sentences'][number] {
  return {
    type,
    term: { years, months: 0, days: 0 },
    regime: null,
    start: null,
    supplementary: false,
    text: null,
  };
}

export function charge(key: string, claims: string[], rest: Partial<Charge> = {}): Charge {
  return {
    key,
    claims,
    category: 'UNKNOWN',
    categoryNote: null,
    article: null,
    part: null,
    allegedAct: null,
    outcome: 'PENDING',
    when: null,
    supersedes: null,
    ...rest,
  };
}

/** A file on an invented person, held for a speech, with what a test adds. */
export function fileOf(rest: Partial<CaseDocument> & { state?: CustodyState } = {}): CaseDocument {
  const { state = 'IMPRISONED', ...given } = rest;
  return {
    format: 1,
    code: 'KZ-2000-0001',
    slug: 'example-invented',
    country: 'KZ',
    names: [
      { text: 'Example Inventedova', kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: 'en' },
      { text: 'Пример Выдуманнова', kind: 'LEGAL', script: 'Cyrl', language: 'ru', preferredFor: 'ru' },
      {
        text: 'Мысал Ойданқызы Әңгімеұлы',
        kind: 'LEGAL',
        script: 'Cyrl',
        language: 'kk',
        preferredFor: 'kk',
      },
    ],
    gender: null,
    roles: [],
    organisation: null,
    summary: { en: 'SUMMARYTEXT' },
    lastChecked: '2026-11-01',
    missing: [],
    custody: { state, certainty: 'BELIEVED', asOf: date('2026-10'), contact: null, restsOn: ['s1'] },
    spans: [],
    status: [status('s1', 'ARRESTED', '2025-03-02', ['c1'])],
    occurrences: [],
    charges: [],
    decisions: [],
    demands: [],
    contested: [],
    events: [],
    claims: [claim('c1')],
    documents: [
      {
        key: 'd1',
        publisher: null,
        title: 'An invented report',
        author: null,
        date: null,
        language: 'en',
        class: 'INDEPENDENT_MEDIA',
        address: null,
        captures: [],
      },
    ],
    ...given,
  };
}

export const OFFICE: AddresseeDocument = {
  code: 'kz-example-office',
  country: 'KZ',
  office: { en: 'The Example Office', ru: 'Примерное ведомство', kk: 'Мысал мекеме' },
  salutation: { en: 'Your Excellency,', ru: 'Ваше Превосходительство!', kk: 'Жоғары мәртебелі мырза/ханым!' },
  post: null,
  email: null,
  verifiedOn: null,
};
