import fc from 'fast-check';
import {
  endOf,
  factsWithoutClaim,
  groupOf,
  mayMove,
  protectionFaults,
  standingOf,
  strongest,
  toSentenceFacts,
  toStatusFact,
  custodyOf,
} from '@/lib/cases/publish/rules';
import { publicationState, type CaseDocument, type PublicationState } from '@/lib/cases/schema';
import type { DecisionRow, SentenceRow, StatusRow } from '@/lib/cases/publish/schema';
import { verification, type Verification } from '@/lib/claims/schema';
import { date } from '@/tests/support/case-facts';
import type { ClaimRow } from '@/lib/publications/view';

const claim = (grade: Verification, visibility = 'PUBLIC') =>
  ({ verification: grade, visibility, asserter: { visibility: 'PUBLIC' }, supersededBy: null }) as ClaimRow;
const day = (text: string) => new Date(`${text}T00:00:00Z`);

test('a fact stands as its best public claim does, in whatever order they are read', () => {
  // Best to worst, written out by hand; what was given up counts for nothing beside anything else.
  const order = ['CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'IN_REVIEW', 'UNREVIEWED', 'DISPUTED'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verification.options), { minLength: 1 }), (grades) => {
      const best = order.find((one) => grades.some((grade) => grade === one)) ?? 'REFUTED';
      expect(strongest(grades.map((grade) => ({ verification: grade })))).toBe(best);
    }),
  );
  expect(strongest([])).toBe('UNREVIEWED');
  expect(strongest([{ verification: 'RETRACTED' }])).toBe('REFUTED');
  expect(() => strongest([{ verification: 'CERTAIN' }])).toThrow();
});

test('only public claims carry a fact', () => {
  expect(standingOf([claim('CONFIRMED', 'SEALED'), claim('SINGLE_ORIGIN')])).toBe('SINGLE_ORIGIN');
  expect(standingOf([claim('CONFIRMED', 'PARTNER')])).toBe('UNREVIEWED');
  const facts = [
    { id: 'bare', claims: [] },
    { id: 'closed', claims: [claim('CONFIRMED', 'RESTRICTED')] },
    { id: 'carried', claims: [claim('CONFIRMED', 'RESTRICTED'), claim('DISPUTED')] },
  ];
  expect(factsWithoutClaim(facts).map(({ id }) => id)).toEqual(['bare', 'closed']);
});

const statusRow = {
  ...{ id: 's1', kind: 'RELEASED', ordinal: 7, ground: 'TERM_SERVED', contact: 'FAMILY' },
  ...{ dateEdtf: '2012-05', dateEarliest: day('2012-05-01'), dateLatest: day('2012-05-31') },
  ...{ endEdtf: '2013', endEarliest: day('2013-01-01'), endLatest: day('2013-12-31') },
  claims: [claim('SINGLE_ORIGIN')],
} as unknown as StatusRow;

test('a row of the status track becomes the fact that it says', () => {
  expect(toStatusFact(statusRow, 'CONFIRMED')).toEqual({
    ...{ id: 's1', kind: 'RELEASED', ground: 'TERM_SERVED', contact: 'FAMILY', verification: 'CONFIRMED' },
    ...{ date: date('2012-05'), endsAt: date('2013'), order: 7 },
  });
  const bare = { ...statusRow, ground: null, contact: null, dateEdtf: null, endEdtf: null };
  expect(toStatusFact(bare, 'DISPUTED')).toEqual({
    ...{ id: 's1', kind: 'RELEASED', ground: null, contact: null, verification: 'DISPUTED' },
    ...{ date: null, endsAt: null, order: 7 },
  });
  expect(endOf(statusRow)).toEqual(date('2013'));
  expect(() => toStatusFact({ ...bare, kind: 'LIBERATED' }, 'CONFIRMED')).toThrow();
  expect(() => toStatusFact({ ...bare, ground: 'NOBODY_KNOWS' }, 'CONFIRMED')).toThrow();
  expect(() => toStatusFact({ ...bare, contact: 'NOBODY_KNOWS' }, 'CONFIRMED')).toThrow();
});

const sentenceRow = (id: string, more: Partial<SentenceRow> = {}): SentenceRow => ({
  ...{ id, type: 'IMPRISONMENT', years: null, months: null, days: null, regime: null },
  ...{ startEdtf: null, startEarliest: null, startLatest: null, supplementary: false },
  ...{ text: null, language: 'en', visibility: 'PUBLIC' },
  ...more,
});
const decision = (id: string, reviewsId: string | null, ...sentences: SentenceRow[]) =>
  ({
    ...{ id, reviewsId, sentences, dateEdtf: '2011-08-08' },
    ...{ dateEarliest: day('2011-08-08'), dateLatest: day('2011-08-08') },
  }) as DecisionRow;

test('a sentence is superseded by that of the decision which reviewed it, not by one without a sentence', () => {
  const chain = [
    decision('verdict', null, sentenceRow('six'), sentenceRow('fine')),
    decision('upheld', 'verdict'),
    decision('changed', 'verdict', sentenceRow('three')),
    decision('elsewhere', null, sentenceRow('other')),
  ];
  expect(toSentenceFacts(chain).map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
    ['six', 'three'],
    ['fine', 'three'],
    ['three', null],
    ['other', null],
  ]);
});

test('a term is what was said of it; nothing said is no term', () => {
  const termOf = (more: Partial<SentenceRow>) =>
    toSentenceFacts([decision('one', null, sentenceRow('s', more))])[0]?.term;
  expect(termOf({})).toBeNull();
  expect(termOf({ years: 6 })).toEqual({ years: 6, months: 0, days: 0 });
  expect(termOf({ months: 5 })).toEqual({ years: 0, months: 5, days: 0 });
  expect(termOf({ days: 4 })).toEqual({ years: 0, months: 0, days: 4 });
  const start = { startEdtf: '2011-05-24', startEarliest: day('2011-05-24'), startLatest: day('2011-05-24') };
  const [fact] = toSentenceFacts([
    decision('one', null, sentenceRow('s', { ...start, supplementary: true })),
  ]);
  expect(fact).toEqual({
    ...{ id: 's', type: 'IMPRISONMENT', term: null, supplementary: true, supersededBy: null },
    ...{ start: date('2011-05-24'), decidedOn: date('2011-08-08') },
  });
});

test('custody is drawn from public facts, and says of a span no more than a page needs', () => {
  const arrest = {
    ...statusRow,
    ...{ id: 'a', kind: 'ARRESTED', ordinal: 1, ground: null, contact: null, endEdtf: null },
    ...{ dateEdtf: '2011-05-24', dateEarliest: day('2011-05-24'), dateLatest: day('2011-05-24') },
  };
  const release = { ...statusRow, id: 'r', ground: null, contact: null, endEdtf: null };
  const { custody, spans } = custodyOf([arrest, release], [], null);
  expect(custody).toMatchObject({ state: 'RELEASED', restsOn: ['r'] });
  expect(spans).toEqual([{ kind: 'HELD', from: date('2011-05-24'), to: date('2012-05'), openAsOf: null }]);
});

const custodyAs = (state: string, certainty: string) => ({ state, certainty }) as CaseDocument['custody'];
type Span = CaseDocument['spans'][number];
const span = (more: Partial<Span>): Span => ({
  ...{ kind: 'HELD', from: date('2019-01-01'), to: null, openAsOf: null },
  ...more,
});

test('who was taken and of whom nothing is known since is possibly held; who was let go is not', () => {
  const unknown = custodyAs('UNKNOWN', 'UNKNOWN');
  expect(groupOf(unknown, [span({})])).toBe('POSSIBLY_HELD');
  expect(groupOf(unknown, [])).toBe('UNKNOWN');
  expect(groupOf(unknown, [span({ to: date('2020') })])).toBe('UNKNOWN');
  expect(groupOf(unknown, [span({ kind: 'LIMITED' })])).toBe('UNKNOWN');
  expect(groupOf(unknown, [span({ to: date('2020') }), span({})])).toBe('POSSIBLY_HELD');
  expect(groupOf(custodyAs('DECEASED', 'CONFIRMED'), [span({})])).toBe('DEAD');
});

test('held is who was certainly held on the day of the last word, and not on a disputed one', () => {
  const open = [span({ openAsOf: '2020-01-01' })];
  expect(groupOf(custodyAs('IMPRISONED', 'BELIEVED'), open)).toBe('HELD');
  expect(groupOf(custodyAs('IMPRISONED', 'UNKNOWN'), open)).toBe('POSSIBLY_HELD');
  expect(groupOf(custodyAs('IMPRISONED', 'BELIEVED'), [span({})])).toBe('POSSIBLY_HELD');
  const vague = [span({ from: date('2019'), openAsOf: '2019-06-01' })];
  expect(groupOf(custodyAs('IMPRISONED', 'BELIEVED'), vague)).toBe('POSSIBLY_HELD');
  expect(groupOf(custodyAs('IMPRISONED', 'BELIEVED'), [...vague, ...open])).toBe('HELD');
  // An earlier stretch that is over takes nothing away.
  const over = span({ from: date('2010-01-01'), to: date('2011-01-01') });
  expect(groupOf(custodyAs('IMPRISONED', 'BELIEVED'), [over, ...open])).toBe('HELD');
});

test('every way from one state of publication to another is written down', () => {
  const ways: Record<PublicationState, string> = {
    DRAFT: 'EVIDENCE_OK',
    EVIDENCE_OK: 'DRAFT PROTECTION_OK',
    PROTECTION_OK: 'DRAFT PUBLISHED',
    PUBLISHED: 'EVIDENCE_OK SUSPENDED ARCHIVED REMOVED',
    SUSPENDED: 'EVIDENCE_OK REMOVED',
    ARCHIVED: 'EVIDENCE_OK REMOVED',
    REMOVED: '',
  };
  for (const from of publicationState.options)
    expect(publicationState.options.filter((to) => mayMove(from, to)).join(' ')).toBe(ways[from]);
});

test('a fault names the gate, and of a fact what it is and where it stands', () => {
  const fact = { id: 'o1', list: 'occurrences', kind: 'HEALTH', ownSide: true } as const;
  const given = {
    ...{ personVisibility: 'SEALED', age: { minor: false, birth: null }, legal: null, consents: [] },
    assessments: [{ assessedOn: '2026-01-20', level: 'LOW', consentBasis: 'FAMILY', by: 'a' }] as const,
    // What tells of no health, and what is called so in another list, is not shut.
    facts: [fact, { ...fact, kind: 'IMPUNITY' }, { ...fact, list: 'status' }] as const,
  };
  expect(protectionFaults(given, '2026-02-01')).toEqual([
    { gate: 'PROTECTION_OK', fault: 'closedPerson', fact: null },
    { gate: 'PROTECTION_OK', fault: 'health', fact: { id: 'o1', list: 'occurrences', kind: 'HEALTH' } },
  ]);
});

test('without a recorded consent the latest assessment says on what the name is public', () => {
  const word = { purpose: 'PUBLISH_NAME', givenOn: '2026-01-20', recordedAt: 1, signed: true } as const;
  const faults = (consentBasis: 'FAMILY' | 'NOT_OBTAINABLE_VITAL_INTEREST', on: string, ownSide = true) =>
    protectionFaults(
      {
        ...{ personVisibility: 'PUBLIC', age: { minor: false, birth: null }, legal: null, consents: [] },
        assessments: [{ assessedOn: on, level: 'MEDIUM', consentBasis, by: 'a' }],
        facts: [{ id: 's', list: 'status', kind: 'ARRESTED', ownSide }],
      },
      '2026-02-01',
    ).map(({ fault }) => fault);
  expect(faults('FAMILY', '2026-01-20', false)).toEqual([]);
  // Of one assessor alone there is no second signature, and its 90 days run from its day.
  expect(faults('NOT_OBTAINABLE_VITAL_INTEREST', '2026-01-20')).toEqual(['vitalSigned']);
  expect(faults('NOT_OBTAINABLE_VITAL_INTEREST', '2025-10-01', false)).toEqual([
    ...['vitalSigned', 'vitalExpired', 'ownSide'],
  ]);
  const none = { personVisibility: 'PUBLIC', age: { minor: false, birth: null }, legal: null, facts: [] };
  expect(protectionFaults({ ...none, consents: [], assessments: [] }, '2026-02-01')).toMatchObject([
    { fault: 'risk' },
    { fault: 'consentUnknown' },
  ]);
  const unknown = { ...word, basis: 'UNKNOWN' } as const;
  expect(protectionFaults({ ...none, consents: [unknown], assessments: [] }, '2026-02-01')).toMatchObject([
    { fault: 'risk' },
    { fault: 'consentUnknown' },
  ]);
  const health = { id: 'o', list: 'occurrences', kind: 'HEALTH', ownSide: true } as const;
  const asked = { ...word, purpose: 'PUBLISH_HEALTH', basis: 'UNKNOWN' } as const;
  const named = { ...word, basis: 'FAMILY' } as const;
  expect(
    protectionFaults({ ...none, consents: [named, asked], assessments: [], facts: [health] }, '2026-02-01'),
  ).toMatchObject([{ fault: 'risk' }, { fault: 'health' }]);
});
