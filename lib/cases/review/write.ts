import { transact } from '@/lib/audit/write';
import type { AuditEntry } from '@/lib/audit/schema';
import { refuses } from '@/lib/cases/consent/rules';
import { hidePerson } from '@/lib/cases/hide/write';
import { mayWithdrawCase } from '@/lib/cases/policy';
import { demandNoClosedName, drawCase } from '@/lib/cases/publish/read-desk';
import { passGateIn, publishCaseIn, withdrawCaseIn } from '@/lib/cases/publish/write';
import { mayMove } from '@/lib/cases/publish/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { assessRiskIn } from '@/lib/cases/risk/write';
import { publicationState } from '@/lib/cases/schema';
import { demandEdit } from '@/lib/cases/write';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAssessRisk, mayDecideReview } from './policy';
import { lockOpenRequest, type OpenRequest } from './read-desk';
import type { AssessForReview, PublishReviewed, SendBack, SendToReview, Withdraw } from './schema';

const GATES = ['EVIDENCE_OK', 'PROTECTION_OK'] as const;

/**
 * Asks that the file become public as it stands now; the actor stands for its content. Keeps what would be published,
 * so that exactly this is. An earlier request that is still open is overtaken. Refuses `conflict` on a stale revision,
 * for a removed file, and when the file already is public as it stands; `invalid` when a closed name can be read in it.
 */
export async function sendToReview(
  at: Door,
  input: SendToReview & { now: Date },
): Promise<Done<{ requestId: string }>> {
  return transact(at, async (tx) => {
    const { caseId, revision, note, now } = input;
    // Whoever may not edit the file is told that alone, not also that it has changed.
    const row = await lockCase(tx, caseId, null);
    demandEdit(at.actor, row, 'refusal.review.send');
    if (row.revision !== revision) throw new Refusal('conflict', 'refusal.case.conflict');
    if (row.publicationState === 'REMOVED') throw new Refusal('conflict', 'refusal.review.removed');
    const { document, hash } = await drawCase(tx, caseId);
    await demandNoClosedName(tx, caseId);
    const last = await tx.casePublication.findFirst({ where: { caseId }, orderBy: { version: 'desc' } });
    if (row.publicationState === 'PUBLISHED' && last?.contentHash === hash)
      throw new Refusal('conflict', 'refusal.review.nothingNew');
    const overtaken = await overtake(tx, caseId, now);
    const made = await tx.reviewRequest.create({
      data: {
        caseId,
        requestedById: at.actor.id,
        revision,
        note,
        document,
        contentHash: hash,
        requestedAt: now,
      },
    });
    return {
      value: { requestId: made.id },
      happened: [
        {
          kind: 'case.review.requested',
          subject: 'case',
          subjectId: caseId,
          detail: { requestId: made.id, revision },
        },
        ...overtaken,
      ],
      touched: [],
    };
  });
}

/**
 * Records what publishing could bring upon the person, as judged today. An assessment is no content: a request that
 * fitted the file before fits it afterwards. One that finds consent refused takes the person's pages away at once.
 */
export async function assessForReview(
  at: Door,
  input: AssessForReview & { now: Date },
): Promise<Done<{ revision: number }>> {
  return transact(at, async (tx) => {
    const { now, ...rest } = input;
    if (!mayAssessRisk(at.actor)) throw new Refusal('forbidden', 'refusal.review.assess');
    const done = await assessRiskIn(tx, at, { ...rest, assessedOn: todayUtc(now) });
    await tx.reviewRequest.updateMany({
      where: { caseId: input.caseId, outcome: null, revision: input.revision },
      data: { revision: done.value.revision },
    });
    const value = { revision: done.value.revision };
    if (!refuses(input.consentBasis)) return { ...done, value };
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: input.caseId } });
    const gone = await hidePerson(tx, at, personId, 'consent');
    const [assessed] = done.happened;
    return { value, happened: [assessed, ...gone.happened], touched: gone.touched };
  });
}

/** Gives the file back to whoever asked, with a note on what is to be done. Refuses `conflict` once it is decided. */
export async function sendBack(
  at: Door,
  input: SendBack & { now: Date },
): Promise<Done<{ outcome: 'SENT_BACK' }>> {
  return transact(at, async (tx) => {
    const request = await requestToDecide(tx, at, input.requestId);
    await decide(tx, at, request, { outcome: 'SENT_BACK', note: input.note, now: input.now });
    return {
      value: { outcome: 'SENT_BACK' as const },
      happened: [
        {
          kind: 'case.review.sent-back',
          subject: 'case',
          subjectId: request.caseId,
          detail: { requestId: request.id },
        },
      ],
      touched: [],
    };
  });
}

/**
 * Publishes what was sent to review: both gates and the publication in one transaction, by a reviewer who did not ask
 * for it. Refuses `conflict` when the file has moved since the request or somebody else has decided, `invalid` with the
 * reason of a gate that stays shut.
 */
export async function publishReviewed(
  at: Door,
  input: Omit<PublishReviewed, 'read'> & { now: Date },
): Promise<Done<{ version: number; contentHash: string }>> {
  return transact(at, async (tx) => {
    const { reason, now } = input;
    const request = await requestToDecide(tx, at, input.requestId);
    const { caseId, requestedById: authorId } = request;
    const { revision, publicationState: state } = await lockCase(tx, caseId, null);
    if (revision !== request.revision) throw new Refusal('conflict', 'refusal.review.moved');
    const passed: AuditEntry[] = [];
    let standing = publicationState.parse(state);
    for (const gate of GATES) {
      // A file that was left between the gates goes on from there: publishing asks both again in any case.
      if (!mayMove(standing, gate)) continue;
      passed.push(...(await passGateIn(tx, at, { caseId, gate, authorId, now })).happened);
      standing = gate;
    }
    const done = await publishCaseIn(tx, at, {
      caseId,
      authorId,
      reason,
      now,
      expectedHash: request.contentHash,
    });
    await decide(tx, at, request, { outcome: 'PUBLISHED', note: reason, now });
    const [published] = done.happened;
    const [first = published, ...more] = passed;
    return { ...done, happened: passed.length === 0 ? [published] : [first, ...more, published] };
  });
}

/**
 * Takes a file off the public side at once. To remove it for good its code is typed again: that is not undone. An open
 * request for review is overtaken: what was withdrawn is judged anew.
 */
export async function withdraw(
  at: Door,
  input: Withdraw & { now: Date },
): Promise<Done<{ state: 'SUSPENDED' | 'REMOVED' }>> {
  return transact(at, async (tx) => {
    const { code, now, ...rest } = input;
    if (!mayWithdrawCase(at.actor)) throw new Refusal('forbidden', 'refusal.withdraw.role');
    if (rest.state === 'REMOVED') await demandCode(tx, rest.caseId, code);
    const done = await withdrawCaseIn(tx, at, rest);
    const [withdrawn] = done.happened;
    return { ...done, happened: [withdrawn, ...(await overtake(tx, rest.caseId, now))] };
  });
}

async function demandCode(tx: DeskTx, caseId: string, typed: string | undefined): Promise<void> {
  const file = await tx.caseFile.findUnique({ where: { id: caseId }, select: { code: true } });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  if (typed?.trim().toUpperCase() === file.code) return;
  throw new Refusal('invalid', 'refusal.invalid', { code: 'input.withdraw.code' });
}

async function requestToDecide(tx: DeskTx, at: Door, requestId: string): Promise<OpenRequest> {
  const request = await lockOpenRequest(tx, requestId);
  if (!mayDecideReview(at.actor, request.requestedById))
    throw new Refusal('forbidden', 'refusal.publish.author');
  return request;
}

async function decide(
  tx: DeskTx,
  at: Door,
  request: OpenRequest,
  { outcome, note, now }: { outcome: 'PUBLISHED' | 'SENT_BACK'; note: string; now: Date },
): Promise<void> {
  await tx.reviewRequest.update({
    where: { id: request.id },
    data: { outcome, decisionNote: note, decidedAt: now, decidedById: at.actor.id },
  });
}

async function overtake(tx: DeskTx, caseId: string, now: Date): Promise<AuditEntry[]> {
  const open = await tx.reviewRequest.findFirst({ where: { caseId, outcome: null }, select: { id: true } });
  if (open === null) return [];
  await tx.reviewRequest.update({ where: { id: open.id }, data: { outcome: 'OVERTAKEN', decidedAt: now } });
  return [
    {
      kind: 'case.review.overtaken',
      subject: 'case',
      subjectId: caseId,
      detail: { requestId: open.id },
    },
  ];
}
