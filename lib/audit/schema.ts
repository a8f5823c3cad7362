import { z } from 'zod';

const id = z.uuid();
/** Why, in the words of whoever did it: each form of the desk asks for it, an import gives none. */
const why = { reason: z.string().optional() };
const withWhy = <D extends z.ZodRawShape>(detail: D): Omit<typeof why, keyof D> & D => ({
  ...why,
  ...detail,
});
const entry = <K extends string, S extends string, D extends z.ZodRawShape>(kind: K, subject: S, detail: D) =>
  z.strictObject({
    kind: z.literal(kind),
    subject: z.literal(subject),
    subjectId: id,
    detail: z.strictObject(withWhy(detail)),
  });

/** What was improbable about an entry and had been checked by whoever made it. */
const checked = z.array(z.string()).optional();

/** The revision that a change of a case file gave it, so that a second editor is shown what came in between. */
const revision = z.int().optional();

/**
 * All that can happen, as entries of the audit log. An entry names rows and states, never the values of closed
 * fields: the log is read by more people than the case files are.
 */
export const auditEntry = z.discriminatedUnion('kind', [
  entry('person.added', 'person', { names: z.int() }),
  entry('person.told-apart', 'person', { otherId: id }),
  entry('person.apart.taken-back', 'person', { otherId: id }),
  entry('place.added', 'place', {}),
  entry('organisation.added', 'organisation', {}),
  entry('facility.added', 'facility', {}),
  entry('article.added', 'article', {}),
  entry('source.added', 'source', {}),
  entry('document.added', 'document', { captures: z.int() }),
  entry('passage.cited', 'passage', {}),
  entry('asserter.added', 'asserter', {}),
  entry('claim.asserted', 'claim', { about: z.string(), aboutId: id }),
  entry('claims.set-side-by-side', 'claim-set', { claims: z.int() }),
  entry('case.opened', 'case', { code: z.string() }),
  entry('case.status.recorded', 'case', { statusEventId: id, statusKind: z.string(), revision, checked }),
  entry('case.status.corrected', 'case', {
    statusEventId: id,
    statusKind: z.string(),
    supersedesId: id,
    revision,
    checked,
  }),
  entry('case.status.withdrawn', 'case', { statusEventId: id, statusKind: z.string(), revision, checked }),
  entry('case.occurrence.recorded', 'case', { occurrenceId: id, occurrenceKind: z.string(), revision }),
  entry('case.charge.added', 'case', { chargeId: id, category: z.string(), revision }),
  entry('case.charge.decided', 'case', {
    chargeId: id,
    outcomeFrom: z.string(),
    outcomeTo: z.string(),
    revision,
  }),
  entry('case.decision.recorded', 'case', {
    decisionId: id,
    decisionKind: z.string(),
    sentences: z.int(),
    revision,
  }),
  entry('case.name.added', 'case', { nameId: id, revision }),
  entry('case.name.corrected', 'case', { nameId: id, replacesId: id, revision }),
  entry('case.name.withdrawn', 'case', { nameId: id, revision }),
  entry('case.name.spelled', 'case', { nameId: id, fromId: id, isAsSuggested: z.boolean(), revision }),
  entry('case.name.declined', 'case', { nameId: id, revision }),
  entry('case.names.preferred', 'case', { revision }),
  entry('case.person.described', 'case', {
    birth: z.boolean(),
    gender: z.boolean(),
    roles: z.boolean(),
    revision,
  }),
  entry('case.summary.written', 'case', { ordinal: z.int(), language: z.string(), revision }),
  entry('case.text.translated', 'case', {
    about: z.string(),
    aboutId: id,
    language: z.string(),
    revision,
  }),
  entry('case.claim.added', 'case', { claimId: id, revision }),
  entry('case.source.added', 'case', { documentId: id, revision }),
  entry('case.assigned', 'case', { staffId: id }),
  entry('case.unassigned', 'case', { staffId: id }),
  entry('case.risk.assessed', 'case', { assessmentId: id, level: z.string(), revision }),
  entry('case.gate.passed', 'case', { from: z.string(), to: z.string() }),
  entry('case.published', 'case', { version: z.int(), contentHash: z.string() }),
  entry('case.withdrawn', 'case', { reason: z.string() }),
  entry('case.review.requested', 'case', { requestId: id, revision: z.int() }),
  entry('case.review.sent-back', 'case', { requestId: id }),
  entry('case.review.overtaken', 'case', { requestId: id }),
  entry('audit.checked', 'audit', { lastSeq: z.int(), faults: z.int() }),
  entry('event.opened', 'event', {}),
  entry('event.person.involved', 'event', { caseId: id, role: z.string() }),
  entry('event.published', 'event', { version: z.int(), contentHash: z.string() }),
  entry('event.withdrawn', 'event', { reason: z.string() }),
  entry('demand.recorded', 'demand', { items: z.int() }),
  entry('addressee.added', 'addressee', {}),
  entry('addressee.published', 'addressee', {}),
  entry('staff.invited', 'invitation', { role: z.string() }),
  entry('staff.invitation.withdrawn', 'invitation', {}),
  entry('staff.joined', 'staff', { invitationId: id, role: z.string() }),
  entry('staff.signed-in', 'staff', {}),
  entry('staff.signed-out', 'staff', {}),
  entry('staff.sessions.ended', 'staff', { sessions: z.int() }),
  entry('staff.password.changed', 'staff', {}),
  entry('staff.password.reset-offered', 'staff', {}),
  entry('staff.password.reset', 'staff', {}),
  entry('staff.recovery-codes.renewed', 'staff', {}),
  entry('staff.authenticator.replaced', 'staff', {}),
  entry('staff.passkey.added', 'staff', { passkeyId: id }),
  entry('staff.passkey.removed', 'staff', { passkeyId: id }),
  entry('staff.suspended', 'staff', { reason: z.string() }),
  entry('staff.restored', 'staff', { reason: z.string() }),
  entry('staff.role.lowered', 'staff', { from: z.string(), to: z.string(), reason: z.string() }),
  entry('staff.raise.requested', 'staff', { from: z.string(), to: z.string(), reason: z.string() }),
  entry('staff.raise.confirmed', 'staff', { requestId: id, from: z.string(), to: z.string() }),
  entry('staff.raise.declined', 'staff', { requestId: id }),
]);
export type AuditEntry = z.infer<typeof auditEntry>;
