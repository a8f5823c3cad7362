import {
  recordAssessmentInput,
  showAssessmentInput,
  strikeAssessmentInput,
} from '@/lib/cases/assessments/schema';
import { assessmentCriterion, assessmentScheme } from '@/lib/cases/assessments/scheme/schema';
import { changeLinkInput, linkEventInput, unlinkEventInput } from '@/lib/cases/involvements/schema';
import { membershipKind, publicMembership } from '@/lib/cases/memberships/document/schema';
import {
  addMembershipInput,
  addMembershipOnWordInput,
  changeMembershipInput,
  strikeMembershipInput,
} from '@/lib/cases/memberships/schema';
import {
  addRelationInput,
  addRelationOnWordInput,
  changeRelationInput,
  ownConsent,
  relationKind,
  strikeRelationInput,
} from '@/lib/cases/relations/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const file = { caseId: id, revision: 3 };
const sent = { ...file, once: id, reason: 'why' };
const text = 'input.text.missing';
const choice = 'input.choice';
const day = 'input.date.unreadable';
const inFile = 'caseId once reason revision';
const faultsOf = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const TIME = { since: '2009', until: '2011', note: 'x', visibility: 'PUBLIC' };
const NO_TIME = { since: null, until: null, note: null, visibility: 'RESTRICTED' };
const KNOWN = { side: 'LAWYER_OF', personId: id };
const RELATION = { ...file, ...KNOWN, newName: null, ...TIME, ownConsent: 'EXPLICIT_ORAL' };
const OFFICE = { kind: 'OFFICER_OF', role: 'chair', language: 'ru', ...TIME };
const MEMBERSHIP = { ...file, organisationId: id, ...OFFICE };
const WORD = { asserterId: id, sourceGrade: 'B', contentGrade: '2' };
const LINK = { ...sent, eventId: id, role: 'WITNESS', visibility: 'PUBLIC' };
const FOUND = { scheme: 'WGAD', body: 'An invented body', documentId: id };
const ASSESSMENT = {
  ...{ ...sent, ...FOUND, pace: {}, wgad: { II: true }, when: '2015', text: 'x', language: 'ru' },
  visibility: 'PUBLIC',
};

test.each([
  ['a relation', addRelationInput, RELATION, 'side caseId revision'],
  ...(
    [
      ['a relation on somebody’s word', addRelationOnWordInput, RELATION],
      ['a membership on somebody’s word', addMembershipOnWordInput, MEMBERSHIP],
    ] as const
  ).map(
    ([name, schema, fact]) =>
      [
        ...([name, schema, { once: id, reason: 'why', onTopOf: 4, fact, word: WORD }] as const),
        'once reason fact fact.revision word',
      ] as const,
  ),
  [
    ...(['a changed relation', changeRelationInput] as const),
    { ...sent, relationId: id, ...TIME, ownConsent: 'EXPLICIT_WRITTEN' },
    `${inFile} relationId`,
  ],
  ['a struck relation', strikeRelationInput, { ...sent, relationId: id }, `${inFile} relationId`],
  ['a membership', addMembershipInput, MEMBERSHIP, 'caseId revision organisationId kind'],
  [
    ...(['a changed membership', changeMembershipInput] as const),
    { ...sent, membershipId: id, ...OFFICE },
    `${inFile} membershipId kind`,
  ],
  ['a struck membership', strikeMembershipInput, { ...sent, membershipId: id }, `${inFile} membershipId`],
  ['a part in an event', linkEventInput, LINK, `${inFile} eventId role`],
  [
    ...(['a changed part', changeLinkInput] as const),
    { ...sent, involvementId: id, role: 'VICTIM', visibility: 'PUBLIC' },
    `${inFile} involvementId role visibility`,
  ],
  ['a part taken back', unlinkEventInput, { ...sent, involvementId: id }, `${inFile} involvementId`],
  ['an assessment', recordAssessmentInput, ASSESSMENT, `${inFile} scheme body documentId`],
  [
    ...(['a shown assessment', showAssessmentInput] as const),
    { ...sent, assessmentId: id, visibility: 'PUBLIC' },
    `${inFile} assessmentId visibility`,
  ],
  ['a struck assessment', strikeAssessmentInput, { ...sent, assessmentId: id }, `${inFile} assessmentId`],
] as const)('%s is sent whole; little of it is asked for', (_name, schema, whole, asked) => {
  expect(faultsOf(schema.safeParse(whole))).toEqual([]);
  expect(findLooseParts(schema, whole)).toEqual([]);
  const open = findOptionalFields(schema, whole);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
  if (!('revision' in whole)) return;
  // Where it begins nothing was written yet.
  expect(schema.safeParse({ ...whole, revision: 1 }).success).toBe(true);
  expect(schema.safeParse({ ...whole, revision: 0 }).success).toBe(false);
});

test('what is not said is not known, and closed', () => {
  expect(addRelationInput.parse({ ...file, ...KNOWN })).toEqual({
    ...{ ...file, ...KNOWN, ...NO_TIME, newName: null, ownConsent: null },
  });
  expect(changeRelationInput.parse({ ...sent, relationId: id })).toEqual({
    ...{ ...sent, relationId: id, ...NO_TIME, ownConsent: null },
  });
  const tie = { ...sent, membershipId: id, kind: 'MEMBER_OF' };
  expect(changeMembershipInput.parse(tie)).toEqual({ ...tie, role: null, language: 'en', ...NO_TIME });
  expect(linkEventInput.parse({ ...LINK, visibility: undefined }).visibility).toBe('RESTRICTED');
  expect(recordAssessmentInput.parse({ ...sent, ...FOUND })).toEqual({
    ...{ ...sent, ...FOUND, pace: [], wgad: [], when: null, text: null, language: 'en' },
    visibility: 'RESTRICTED',
  });
});

test('each field says in its own words what is wrong in it', () => {
  const span = { since: day, until: day, note: text };
  expect(findOwnFaultKeys(addRelationInput)).toEqual({
    ...{ ...span, side: choice, personId: choice, newName: text, ownConsent: choice },
  });
  expect(findOwnFaultKeys(changeRelationInput)).toEqual({ ...span, ownConsent: choice, reason: text });
  expect(findOwnFaultKeys(strikeRelationInput)).toEqual({ reason: text });
  expect(findOwnFaultKeys(addMembershipInput)).toEqual({
    ...{ ...span, organisationId: choice, kind: choice, role: text },
  });
  expect(findOwnFaultKeys(linkEventInput)).toEqual({ eventId: choice, role: choice, reason: text });
  expect(findOwnFaultKeys(changeLinkInput)).toEqual({ role: choice, reason: text });
  expect(findOwnFaultKeys(recordAssessmentInput)).toEqual({
    ...{ scheme: choice, body: text, when: day, documentId: choice, text, reason: text },
  });
});

test('a relation is to one person: known already, or named here', () => {
  const who = (personId: string | null, newName: string | null) =>
    faultsOf(addRelationInput.safeParse({ ...RELATION, personId, newName }));
  expect(who(id, null)).toEqual([]);
  expect(who(null, 'Inventa')).toEqual([]);
  expect(who(null, null)).toEqual(['personId: input.relation.who']);
  expect(who(id, 'Inventa')).toEqual(['personId: input.relation.who']);
});

test('safety rule 7: a relative is public by their own word alone', () => {
  const shown = (side: string, consent: string | null, visibility: string) =>
    faultsOf(addRelationInput.safeParse({ ...file, personId: id, side, ownConsent: consent, visibility }));
  expect(shown('SPOUSE', null, 'PUBLIC')).toEqual(['visibility: input.relation.consent']);
  for (const consent of ['EXPLICIT_WRITTEN', 'EXPLICIT_ORAL'])
    expect(shown('SPOUSE', consent, 'PUBLIC')).toEqual([]);
  expect(shown('SPOUSE', 'FAMILY', 'PUBLIC')).toEqual(['ownConsent: input.choice']);
  for (const level of ['PARTNER', 'RESTRICTED', 'SEALED']) expect(shown('SPOUSE', null, level)).toEqual([]);
  expect(shown('CO_DEFENDANT', null, 'PUBLIC')).toEqual([]);
});

test('what has changed does not end before it begins either', () => {
  const reversed = { since: '2012', until: '2011' };
  const fault = ['until: input.span.reversed'];
  expect(faultsOf(changeRelationInput.safeParse({ ...sent, relationId: id, ...reversed }))).toEqual(fault);
  const office = { ...sent, membershipId: id, kind: 'OFFICER_OF' };
  expect(faultsOf(changeMembershipInput.safeParse({ ...office, ...reversed }))).toEqual(fault);
  expect(faultsOf(changeMembershipInput.safeParse({ ...office, since: '2011', until: '2011' }))).toEqual([]);
});

test('the lists of what people are to others, and to an organisation, are closed', () => {
  expect(relationKind.options.join(' ')).toBe(
    'SPOUSE PARTNER SIBLING PARENT OTHER_RELATIVE FRIEND CO_WORKER COLLEAGUE LAWYER_OF CO_DEFENDANT',
  );
  expect(ownConsent.options).toEqual(['EXPLICIT_WRITTEN', 'EXPLICIT_ORAL']);
  expect(membershipKind.options).toEqual(['MEMBER_OF', 'OFFICER_OF']);
  expect(assessmentScheme.options).toEqual(['PACE_1900', 'GUIDELINES', 'WGAD', 'AI_POC', 'OWN']);
  expect(assessmentCriterion.options.join(' ')).toBe('A B C D E I II III IV V');
});

test('a published tie to an organisation holds its organisation and its claims, and nothing unforeseen', () => {
  const on = (edtf: string) => ({ edtf, earliest: '2009-01-01', latest: '2009-12-31' });
  const tie = { key: 'm1', claims: ['c1'], kind: 'MEMBER_OF', organisation: { en: 'An invented union' } };
  const whole = { ...tie, role: { en: 'chair' }, since: on('2009'), until: on('2009') };
  expect(faultsOf(publicMembership.safeParse(whole))).toEqual([]);
  expect(findLooseParts(publicMembership, whole)).toEqual([]);
  expect(findOptionalFields(publicMembership, whole)).toEqual(['since', 'until']);
  expect(publicMembership.safeParse({ ...tie, role: null }).success).toBe(true);
});

test('grounds are those of the measure that they were found by', () => {
  const found = (scheme: string, grounds: object) =>
    faultsOf(recordAssessmentInput.safeParse({ ...sent, ...FOUND, scheme, ...grounds }));
  const other = ['scheme: input.assessment.otherScheme'];
  expect(found('PACE_1900', { pace: { A: true } })).toEqual([]);
  expect(found('PACE_1900', { wgad: { I: true } })).toEqual(other);
  expect(found('WGAD', { wgad: { I: true } })).toEqual([]);
  expect(found('WGAD', { pace: { A: true } })).toEqual(other);
  expect(found('GUIDELINES', { pace: { A: true } })).toEqual(other);
  expect(recordAssessmentInput.parse({ ...ASSESSMENT, wgad: { V: true, I: true } }).wgad).toEqual(['I', 'V']);
  // A box that is not ticked is not sent; what is sent as anything else is no tick.
  expect(recordAssessmentInput.safeParse({ ...ASSESSMENT, wgad: { I: false } }).success).toBe(false);
  expect(recordAssessmentInput.safeParse({ ...ASSESSMENT, wgad: { VI: true } }).success).toBe(false);
});
