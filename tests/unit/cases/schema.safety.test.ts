import { recordConsentInput, signConsentInput } from '@/lib/cases/consent/schema';
import { recordLegalReviewInput } from '@/lib/cases/legal-review/schema';
import {
  assessForReviewInput,
  publishReviewedInput,
  reviewOutcome,
  sendBackInput,
  sendToReviewInput,
  withdrawInput,
} from '@/lib/cases/review/schema';
import { assessRiskInput } from '@/lib/cases/risk/schema';
import {
  cancelDestructionInput,
  confirmDestructionInput,
  requestDestructionInput,
} from '@/lib/cases/sealed/destruction/schema';
import { openSealedInput, RESTRICTED_KINDS, sealedKind, sealValueInput } from '@/lib/cases/sealed/schema';
import { visibilityShape } from '@/lib/cases/visibility/form/rules';
import { changeVisibilityInput, visibleKind } from '@/lib/cases/visibility/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const file = { caseId: id, revision: 3 };
const CONSENT = { caseId: id, purpose: 'PUBLISH_NAME', basis: 'FAMILY', givenOn: '2026-01-01' };
const CHANGE = { ...file, once: id, of: 'name', rowId: id, visibility: 'PUBLIC' };
const REVIEW = { caseId: id, verdict: 'ASKED', reviewer: 'An invented lawyer', reason: 'why' };

// A form of each kind as it is sent, and what may be left open in it.
const FORMS = [
  ['a consent', recordConsentInput, { ...CONSENT, wordOf: 'an aunt', note: null }, ['note']],
  ['a signature', signConsentInput, { consentId: id }, []],
  ['a legal review', recordLegalReviewInput, { ...REVIEW, validUntil: null }, ['validUntil']],
  [
    ...['an assessment of risk', assessRiskInput],
    { ...file, level: 'LOW', reason: 'why', consentBasis: 'FAMILY', assessedOn: '2026-01-01' },
    [],
  ],
  ['a request', sendToReviewInput, { ...file, note: 'please' }, []],
  [
    'an assessment',
    assessForReviewInput,
    { ...file, level: 'HIGH', consentBasis: 'LAWYER', reason: 'x' },
    [],
  ],
  ['a publication', publishReviewedInput, { requestId: id, reason: 'why', read: true }, []],
  ['a sending back', sendBackInput, { requestId: id, note: 'why' }, []],
  [
    'a withdrawal',
    withdrawInput,
    { caseId: id, state: 'REMOVED', reason: 'why', code: 'KZ-2019-0001' },
    ['code'],
  ],
  ['a visibility', changeVisibilityInput, { ...CHANGE, reason: null, away: false }, ['away', 'reason']],
  [
    'a sealed value',
    sealValueInput,
    { caseId: id, kind: 'MEDICAL', text: 'x', holdsNames: 'no', names: null },
    ['names'],
  ],
  ['an opening', openSealedInput, { sealedId: id, reason: 'why', code: '123456' }, ['code']],
] as const;

test.each(FORMS)('%s is sent whole and alone', (_name, schema, sent, optional) => {
  expect(schema.safeParse(sent).error).toBeUndefined();
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual(optional);
});

const text = 'input.text.missing';

test('each field says in its own words what is missing in it', () => {
  expect(findOwnFaultKeys(recordConsentInput)).toEqual({
    ...{
      purpose: 'input.choice',
      basis: 'input.choice',
      givenOn: 'input.date.unreadable',
      wordOf: text,
      note: text,
    },
  });
  expect(findOwnFaultKeys(recordLegalReviewInput)).toEqual({
    ...{ verdict: 'input.choice', reviewer: text, reason: text, validUntil: 'input.date.unreadable' },
  });
  expect(findOwnFaultKeys(assessForReviewInput)).toEqual({
    ...{ level: 'input.review.riskLevel', consentBasis: 'input.review.consentBasis', reason: text },
  });
  expect(findOwnFaultKeys(withdrawInput)).toEqual({ state: 'input.withdraw.state', reason: text });
  expect(findOwnFaultKeys(changeVisibilityInput)).toEqual({ visibility: 'input.choice', reason: text });
  expect(findOwnFaultKeys(sealValueInput)).toEqual({
    ...{ kind: 'input.choice', text, names: text },
    holdsNames: 'input.sealed.holdsNames',
  });
});

test('a clear review says until when it holds', () => {
  const judge = (verdict: string, validUntil: string | null) =>
    recordLegalReviewInput
      .safeParse({ ...REVIEW, verdict, validUntil })
      .error?.issues.map((issue) => [issue.path.join('.'), issue.message]);
  expect(judge('CLEAR', null)).toEqual([['validUntil', 'input.protection.validUntil']]);
  expect(judge('CLEAR', '2027-01-01')).toBeUndefined();
  expect(judge('STOP', null)).toBeUndefined();
});

test('nothing is published by somebody who does not say that they have read it', () => {
  const published = (read: unknown) => publishReviewedInput.safeParse({ requestId: id, reason: 'why', read });
  expect(published(true).success).toBe(true);
  for (const read of [false, undefined, 'on']) {
    expect(published(read).error?.issues.map(({ message }) => message)).toEqual(['input.review.read']);
  }
});

test('the lists of what can be done are closed', () => {
  expect(reviewOutcome.options).toEqual(['PUBLISHED', 'SENT_BACK', 'OVERTAKEN']);
  for (const state of ['SUSPENDED', 'REMOVED', 'ARCHIVED', 'DRAFT'])
    expect(withdrawInput.safeParse({ caseId: id, state, reason: 'why' }).success).toBe(
      ['SUSPENDED', 'REMOVED'].includes(state),
    );
  expect(visibleKind.options.join(' ')).toBe(
    'person name status occurrence charge decision sentence claim rivals text voice source document',
  );
  expect(visibilityShape).toEqual({ numbers: ['revision'], flags: ['away'] });
  expect(sealedKind.options.join(' ')).toBe(
    'RELATIVE HOME_ADDRESS MEDICAL SOURCE_IDENTITY DOCUMENT_NUMBER RAW_TESTIMONY CONTACT APART',
  );
  expect(RESTRICTED_KINDS).toEqual(['RELATIVE', 'HOME_ADDRESS', 'CONTACT']);
});

test('a first revision is one, and a code is no blank', () => {
  for (const [schema, sent] of [
    [assessRiskInput, FORMS[3][2]],
    [sendToReviewInput, FORMS[4][2]],
    [changeVisibilityInput, FORMS[9][2]],
  ] as const) {
    expect(schema.safeParse({ ...sent, revision: 1 }).success).toBe(true);
    expect(schema.safeParse({ ...sent, revision: 0 }).success).toBe(false);
  }
  const opened = openSealedInput.safeParse({ sealedId: id, reason: 'why', code: ' 123456 ' });
  expect(opened.data?.code).toBe('123456');
  for (const code of [' ', 'x'.repeat(41)])
    expect(openSealedInput.safeParse({ sealedId: id, reason: 'why', code }).success).toBe(false);
  expect(openSealedInput.safeParse({ sealedId: id, reason: 'why', code: 'x'.repeat(40) }).success).toBe(true);
  expect(withdrawInput.safeParse({ ...FORMS[8][2], code: 'x'.repeat(21) }).success).toBe(false);
});

test('what is left open is nothing, not something', () => {
  const { note, ...consent } = recordConsentInput.parse({ ...CONSENT, wordOf: 'an aunt' });
  expect(note).toBeNull();
  expect(consent).toEqual({ ...CONSENT, wordOf: 'an aunt' });
  expect(changeVisibilityInput.parse(CHANGE)).toEqual({ ...CHANGE, reason: null, away: false });
  expect(sealValueInput.parse({ caseId: id, kind: 'MEDICAL', text: 'x', holdsNames: 'no' }).names).toBeNull();
  expect(recordLegalReviewInput.parse(REVIEW).validUntil).toBeNull();
});

test('a destruction is asked for, confirmed and taken back by its own forms', () => {
  for (const [schema, sent, optional] of [
    [requestDestructionInput, { caseId: id, code: 'KZ-2019-0001', reason: 'why' }, ['code']],
    [confirmDestructionInput, { requestId: id, code: '123456' }, ['code']],
    [cancelDestructionInput, { requestId: id }, []],
  ] as const) {
    expect([schema.safeParse(sent).error, ...findLooseParts(schema, sent)]).toEqual([undefined]);
    expect(findOptionalFields(schema, sent)).toEqual(optional);
  }
  expect(requestDestructionInput.parse({ caseId: id, reason: 'why' }).code).toBe('');
  expect(requestDestructionInput.safeParse({ caseId: id, reason: 'why', code: 'x'.repeat(21) }).success).toBe(
    false,
  );
  expect(confirmDestructionInput.parse({ requestId: id, code: ' 1 ' }).code).toBe('1');
  for (const code of [' ', 'x'.repeat(41)])
    expect(confirmDestructionInput.safeParse({ requestId: id, code }).success).toBe(false);
});
