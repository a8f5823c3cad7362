import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PublicClaim } from '@/lib/publications/schema';

/** What the sample documents are put together from: dates, claims and sources as the seed has them. */

export const en = (text: string) => ({ en: text });

export function on(edtf: string) {
  const read = readEdtf(edtf);
  if (!read) throw new TypeError(`not a date: ${edtf}`);
  return { edtf: read.edtf, earliest: read.earliest, latest: read.latest };
}
export const when = (
  edtf: string,
  basis: 'STATED' | 'DERIVED' | 'CONTEXT' = 'STATED',
  note: string | null = null,
) => ({
  date: on(edtf),
  basis,
  note: note === null ? null : en(note),
});

export type ClaimGiven = Pick<PublicClaim, 'key' | 'predicate' | 'document'> &
  Partial<PublicClaim> & { grade: string };
export function claim({ grade, ...given }: ClaimGiven): unknown {
  return {
    kind: 'FACT',
    value: null,
    scope: null,
    note: null,
    asserter: en('People & Nature'),
    asserterClass: 'MEDIA',
    via: null,
    said: null,
    verification: 'SINGLE_ORIGIN',
    origins: 1,
    passages: [],
    ...given,
    sourceGrade: grade[0],
    contentGrade: grade[1],
  };
}

export const CWI = {
  key: 'd1',
  publisher: en("Committee for a Workers' International"),
  title: 'CWI report and update 17 Dec 22:30 GMT',
  author: null,
  date: on('2011-12-17'),
  language: 'en',
  class: 'PARTISAN_MEDIA',
  address: null,
  captures: [
    {
      label: 'seed-004',
      site: 'socialistworld.net (CWI)',
      sha256: '6753d2ff9c57c1567f8747c4df28a1d9ea2bbfa6eb1e06c307e306197a7ee9cc',
    },
  ],
};
export const PEOPLE_AND_NATURE = {
  ...CWI,
  publisher: en('People & Nature'),
  class: 'INDEPENDENT_MEDIA',
  captures: [
    {
      label: 'seed-002',
      site: 'The Russian Reader',
      sha256: 'abd458df737f5fc3eb5991ae6687dbc4c8018380b3ceda384d2794c98e8989c9',
    },
  ],
};
export const hrw = (key: string, title: string, date: string, path: string) => ({
  ...CWI,
  key,
  publisher: en('Human Rights Watch'),
  title,
  date: on(date),
  class: 'NGO_REPORT',
  address: `https://www.hrw.org/news/${path}`,
  captures: [],
});

export const none = { place: null, placeNote: null, event: null };
export const plain = {
  ...none,
  authority: null,
  facility: null,
  contact: null,
  ground: null,
  death: null,
  text: null,
};
export const sentence = { regime: null, start: null, supplementary: false, text: null };
