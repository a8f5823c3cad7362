import { auditEntry } from '@/lib/audit/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

/**
 * What the log may hold of each thing that happens: its subject, the rows and states that are named beside it (`?`: where
 * there is one), and the kinds of entry. The log is read by more people than the case files are, and nothing is ever
 * taken out of it: whoever adds a field here says that it may stand there.
 */
const MAY_HOLD = `
  person: names: person.added
  person: otherId: person.told-apart person.apart.taken-back
  person: mergeId mergedId: person.merged person.merge.undone
  place: -: place.added
  place: revision?: place.amended
  place: nameId revision?: place.name.added place.name.corrected place.name.ended
  organisation: -: organisation.added
  organisation: revision?: organisation.amended
  organisation: nameId revision?: organisation.name.added organisation.name.corrected
  facility: -: facility.added
  facility: revision?: facility.amended
  facility: nameId revision?: facility.name.added facility.name.corrected
  article: -: article.added
  source: -: source.added
  document: captures: document.added
  document: -: document.link.dead document.link.alive
  passage: -: passage.cited
  asserter: -: asserter.added
  claim: about aboutId: claim.asserted
  claim: from to: claim.graded
  claim: from to origins: claim.lowered
  claim: from: claim.retracted
  claim: passageId: claim.passage.added
  claim-set: claims: claims.set-side-by-side
  claim-set: from to: claims.rivals.decided
  document: derivedFromId lowered: document.origin.marked
  case: claimId? claimSetId? documentId? revision?: case.claims.judged
  case: code: case.opened
  case: statusEventId statusKind revision? checked?: case.status.recorded case.status.withdrawn
  case: statusEventId statusKind supersedesId revision? checked?: case.status.corrected
  case: occurrenceId occurrenceKind revision?: case.occurrence.recorded case.occurrence.withdrawn
  case: occurrenceId field revision?: case.occurrence.amended
  case: chargeId category revision?: case.charge.added
  case: chargeId outcomeFrom outcomeTo revision?: case.charge.decided
  case: decisionId decisionKind sentences revision?: case.decision.recorded
  case: about aboutId field revision?: case.legal.amended
  case: nameId revision?: case.name.added case.name.withdrawn case.name.declined
  case: nameId replacesId revision?: case.name.corrected
  case: nameId fromId isAsSuggested revision?: case.name.spelled
  case: revision?: case.names.preferred case.birth.recorded
  case: birth? gender roles organisation? revision?: case.person.described
  case: relationId revision?: case.relation.added case.relation.changed case.relation.struck
  case: membershipId revision?: case.membership.added case.membership.changed case.membership.struck
  case: bodyAssessmentId revision?: case.assessment.recorded case.assessment.shown case.assessment.struck
  case: eventId involvementId revision?: case.event.linked case.event.link-changed case.event.unlinked
  case: ordinal language revision?: case.summary.written
  case: about aboutId language revision?: case.text.translated
  case: claimId revision?: case.claim.added
  case: documentId revision?: case.source.added
  case: staffId: case.assigned case.unassigned
  case: commentId: case.comment.written case.comment.taken-back
  case: taskId: case.task.added case.task.done case.task.dropped
  case: -: case.next-review.set
  case: batchId: case.batch.changed case.batch.restored
  batch: files: batch.planned
  batch: changed skipped: batch.applied
  batch: restored left: batch.undone
  case: assessmentId level revision?: case.risk.assessed
  case: consentId purpose basis: case.consent.recorded
  case: consentId purpose: case.consent.signed
  case: legalReviewId verdict: case.legal.reviewed
  case: minor?: case.age.recorded
  case: of rowId from to revision?: case.visibility.changed
  case: sealedId sealedKind: case.sealed.added
  case: sealedId: case.sealed.named case.sealed.refused
  case: sealedId reason: case.sealed.read
  case: intakeId documentId sha256: evidence.brought-in
  case: intakeId reason: evidence.released evidence.refused evidence.read
  case: intakeId: evidence.read-refused evidence.copied
  case: intakeId result: evidence.checked
  case: intakeId reason requestId: evidence.removed
  case: requestId reason: case.key.requested
  case: requestId: case.key.cancelled case.review.sent-back case.review.overtaken
  case: values reason requestId?: case.sealed.destroyed
  case: from to: case.gate.passed
  case: version contentHash: case.published
  case: reason: case.withdrawn
  case: requestId revision: case.review.requested
  filter: -: filter.saved filter.removed
  audit: lastSeq faults: audit.checked
  event: -: event.opened
  event: revision?: event.amended event.text.written
  event: claimId revision?: event.figure.recorded
  event: claimSetId revision?: event.figures.decided
  event: caseId role: event.person.involved
  event: version contentHash: event.published
  event: reason: event.withdrawn
  demand: items: demand.recorded
  addressee: -: addressee.added addressee.published
  invitation: role: staff.invited
  invitation: -: staff.invitation.withdrawn
  staff: invitationId role: staff.joined
  staff: -: staff.signed-in staff.signed-out staff.password.changed staff.password.reset-offered
  staff: -: staff.password.reset staff.recovery-codes.renewed staff.authenticator.replaced
  staff: -: staff.digest.ended
  staff: sessions: staff.sessions.ended
  staff: passkeyId: staff.passkey.added staff.passkey.removed
  staff: rhythm language: staff.digest.chosen
  staff: reason: staff.suspended staff.restored
  staff: from to reason: staff.role.lowered staff.raise.requested
  staff: requestId from to: staff.raise.confirmed
  staff: requestId: staff.raise.declined
`;

const id = '00000000-0000-4000-8000-000000000001';
const COUNTS =
  `names captures origins claims lowered sentences ordinal files changed skipped restored left values
  version lastSeq faults items sessions revision`.split(/\s+/);
const FLAGS = ['isAsSuggested', 'birth', 'gender', 'roles', 'organisation', 'minor'];

function valueOf(field: string): unknown {
  if (field.endsWith('Id')) return id;
  if (COUNTS.includes(field)) return 3;
  if (FLAGS.includes(field)) return true;
  return field === 'checked' ? ['x'] : 'x';
}

const listed = MAY_HOLD.trim()
  .split('\n')
  .flatMap((line) => {
    const [subject = '', named = '', kinds = ''] = line.split(':').map((part) => part.trim());
    const fields = named === '-' ? [] : named.split(' ');
    return kinds.split(' ').map((kind) => ({ kind, subject, fields }));
  });
const nameOf = (field: string): string => field.replace('?', '');

test.each(listed)('$kind names what it may, and nothing else', ({ kind, subject, fields }) => {
  const detail = Object.fromEntries(fields.map((field) => [nameOf(field), valueOf(nameOf(field))]));
  const entry = { kind, subject, subjectId: id, detail: { reason: 'x', ...detail } };
  expect(findLooseParts(auditEntry, entry)).toEqual([]);
  const open = fields.filter((field) => field.endsWith('?')).map(nameOf);
  const asked = fields.includes('reason') ? [] : ['reason'];
  expect(findOptionalFields(auditEntry, entry)).toEqual(
    [...open, ...asked].map((at) => `detail.${at}`).sort(),
  );
  for (const field of Object.keys(detail).filter((name) => name.endsWith('Id')))
    expect(auditEntry.safeParse({ ...entry, detail: { ...entry.detail, [field]: 'a name' } }).success).toBe(
      false,
    );
});

test('nothing happens that is not on the list', () => {
  const kinds = auditEntry.options.map(({ shape }) => shape.kind.value);
  expect([...kinds].sort()).toEqual(listed.map(({ kind }) => kind).sort());
});

test('control: another subject, an entry of no kind and an entry without its row are refused', () => {
  const entry = { kind: 'case.assigned', subject: 'case', subjectId: id, detail: { staffId: id } };
  const takes = (change: object) => auditEntry.safeParse({ ...entry, ...change }).success;
  expect(takes({})).toBe(true);
  for (const wrong of [{ subject: 'staff' }, { kind: 'case.teleported' }, { subjectId: 'x' }, { detail: {} }])
    expect(takes(wrong)).toBe(false);
});
