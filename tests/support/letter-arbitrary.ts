import fc from 'fast-check';
import type { CaseDocument } from '@/lib/cases/schema';
import { custodyState, statusKind } from '@/lib/cases/status/schema';
import { asserterClass, claimKind, claimSetStatus, verification } from '@/lib/claims/schema';
import { demandKind } from '@/lib/letters/schema';
import { chargeCategory, chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { sentenceType } from '@/lib/cases/sentences/schema';
import type { PublicClaim } from '@/lib/publications/schema';
import { charge, claim, decision, fileOf, status } from '@/tests/support/letter-cases';

const PREDICATES = ['STATUS', 'CHARGED', 'HEALTH', 'SEXUAL_VIOLENCE', 'RELATIVE_HELD', 'SELF_HARM'];
const DATES = [null, '2011', '2012-03-07', '2019?', '2021-09~/2021-12-15', '../2011-12-16', '199X'];

/** The word that shows in a letter when the entry of claim `key` is told. */
export function markOf(key: string): string {
  return `MARK${key}X`;
}

/** The word for free text of claim or entry `key`, which no letter may hold. */
export const FREE_TEXT = 'FREETEXT';

const inAll = (text: string) => ({ en: text, ru: text, kk: text });

const someClaim = (key: string): fc.Arbitrary<PublicClaim> =>
  fc
    .record({
      predicate: fc.constantFrom(...PREDICATES),
      kind: fc.constantFrom(...claimKind.options),
      verification: fc.constantFrom(...verification.options),
      asserterClass: fc.constantFrom(...asserterClass.options),
      origins: fc.integer({ min: 0, max: 3 }),
      document: fc.constantFrom('d1', null),
    })
    .map((rest) => claim(key, { ...rest, note: inAll(FREE_TEXT), value: { text: inAll(FREE_TEXT) } }));

const KEYS = Array.from({ length: 8 }, (_, at) => `c${at + 1}`);
const someKeys = fc.subarray(KEYS, { minLength: 1, maxLength: 2 });
const someDate = fc.constantFrom(...DATES);

const someStatus = fc
  .record({ kind: fc.constantFrom(...statusKind.options), edtf: someDate, claims: someKeys })
  .map(({ kind, edtf, claims }) =>
    status('s1', kind, edtf, claims, {
      place: inAll(claims.map(markOf).join(' ')),
      text: inAll(FREE_TEXT),
      authority: inAll(FREE_TEXT),
    }),
  );

const someDecision = fc
  .record({
    kind: fc.constantFrom(...decisionKind.options),
    outcome: fc.constantFrom(...decisionOutcome.options),
    type: fc.constantFrom(...sentenceType.options),
    edtf: someDate,
    claims: someKeys,
  })
  .map(({ kind, outcome, type, edtf, claims }) =>
    decision('n1', kind, edtf, claims, {
      outcome,
      court: inAll(claims.map(markOf).join(' ')),
      text: inAll(FREE_TEXT),
      sentences: [
        {
          type,
          term: { years: 2, months: 6, days: 0 },
          regime: null,
          start: null,
          supplementary: false,
          text: inAll(FREE_TEXT),
        },
      ],
    }),
  );

const someCharge = fc
  .record({
    category: fc.constantFrom(...chargeCategory.options),
    outcome: fc.constantFrom(...chargeOutcome.options),
    claims: someKeys,
  })
  .map(({ category, outcome, claims }) =>
    charge('h1', claims, {
      category,
      outcome,
      allegedAct: inAll(FREE_TEXT),
      categoryNote: inAll(FREE_TEXT),
      article: {
        jurisdiction: 'KZ',
        code: 'CRIMINAL',
        edition: '2014',
        number: claims.map(markOf).join(' '),
        title: null,
      },
    }),
  );

const someSet = fc
  .record({ status: fc.constantFrom(...claimSetStatus.options), claims: fc.subarray(KEYS, { minLength: 1 }) })
  .map(({ status: set, claims }) => ({
    about: inAll(FREE_TEXT),
    treatment: null,
    status: set,
    preferred: set === 'PREFERRED' ? (claims[0] ?? null) : null,
    reason: null,
    claims,
  }));

/** Any published file: every kind of status, charge and decision, claims of every grade, sets of rivals, wild demands. */
export const anyFile: fc.Arbitrary<CaseDocument> = fc
  .record({
    state: fc.constantFrom(...custodyState.options),
    claims: fc.tuple(...KEYS.map(someClaim)),
    entries: fc.array(someStatus, { maxLength: 12 }),
    decisions: fc.array(someDecision, { maxLength: 4 }),
    charges: fc.array(someCharge, { maxLength: 3 }),
    contested: fc.array(someSet, { maxLength: 2 }),
    restsOn: fc.constantFrom<string[][]>(['s1'], []),
    lastChecked: fc.constantFrom('2026-11-01', '2019-01-01', null),
    wanted: fc.array(fc.constantFrom(...demandKind.options), { maxLength: 4 }),
  })
  .map(({ state, entries, restsOn, wanted, ...rest }) => {
    const file = fileOf({
      ...rest,
      status: entries,
      demands: wanted.map((kind) => ({
        kind,
        text: inAll(FREE_TEXT),
        by: inAll(FREE_TEXT),
        date: null,
        partisan: true,
        document: 'd1',
      })),
    });
    return { ...file, custody: { ...file.custody, state, restsOn } };
  });
