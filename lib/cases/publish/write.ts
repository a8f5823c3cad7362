import { transact } from '@/lib/audit/write';
import { mayPublishCase, mayWithdrawCase } from '@/lib/cases/policy';
import { lockCase } from '@/lib/cases/read-desk';
import { publicationState, type PublicationState } from '@/lib/cases/schema';
import { dayFromColumn } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { Actor } from '@/lib/platform/session/actor';
import { countOrigins } from '@/lib/publications/read-desk';
import { contentHash, tagOf } from '@/lib/publications/rules';
import { getCaseRows } from './read-desk';
import { factsWithoutClaim, isFreshAssessment, mayMove } from './rules';
import { claimsOf, publicFacts, toCaseCard, toCaseDocument } from './view';

type Gate = Extract<PublicationState, 'EVIDENCE_OK' | 'PROTECTION_OK'>;

/**
 * Passes a gate. Evidence: every public fact stands on a public claim. Protection: the person may be named and the
 * risk was assessed in the last 180 days. Refuses `invalid` with the reason, `conflict` on a wrong order.
 */
export async function passGate(
  at: Door,
  input: { caseId: string; gate: Gate; authorId: string; now: Date },
): Promise<Done<{ state: Gate }>> {
  return transact(at, async (tx) => {
    const from = await standing(tx, input.caseId);
    if (!mayPublishCase(at.actor, input.authorId)) throw new Refusal('forbidden', 'refusal.publish.author');
    if (!mayMove(from, input.gate)) throw new Refusal('conflict', 'refusal.publish.order');
    await (input.gate === 'EVIDENCE_OK'
      ? demandEvidence(tx, input.caseId)
      : demandProtection(tx, input.caseId, input.now));
    await tx.caseFile.update({ where: { id: input.caseId }, data: { publicationState: input.gate } });
    return {
      value: { state: input.gate },
      happened: [
        {
          kind: 'case.gate.passed',
          subject: 'case',
          subjectId: input.caseId,
          detail: { from, to: input.gate },
        } as const,
      ],
      touched: [],
    };
  });
}

/**
 * Publishes the next version. The actor approves, `author` stands for the content; they are two people, and the
 * database refuses one. Both gates are asked again here: what passed last month may not pass today.
 */
export async function publishCase(
  at: Door,
  input: { caseId: string; author: Actor; reason: string; now: Date },
): Promise<Done<{ version: number; contentHash: string }>> {
  return transact(at, async (tx) => {
    const { caseId, author, reason, now } = input;
    const from = await standing(tx, caseId);
    if (!mayPublishCase(at.actor, author.id)) throw new Refusal('forbidden', 'refusal.publish.author');
    if (!mayMove(from, 'PUBLISHED')) throw new Refusal('conflict', 'refusal.publish.order');
    await demandEvidence(tx, caseId);
    await demandProtection(tx, caseId, now);
    const rows = await getCaseRows(tx, caseId);
    const document = toCaseDocument(rows, await countOrigins(tx, claimsOf(rows)));
    const card = toCaseCard(rows, document);
    const hash = contentHash(document);
    const version = 1 + (await tx.casePublication.count({ where: { caseId } }));
    const made = await tx.casePublication.create({
      data: {
        caseId,
        version,
        contentHash: hash,
        document,
        authorId: author.id,
        approverId: at.actor.id,
        reason,
      },
    });
    const before = await tx.casePublication.findFirst({ where: { caseId, version: version - 1 } });
    const tags = tagsOf(rows.slug, [...card.eventSlugs, ...eventsIn(before?.document)]);
    await tx.$executeRaw`
      SELECT desk.publish_case(${made.id}::uuid, ${JSON.stringify(card)}::jsonb, ${tags}::text[])`;
    await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: 'PUBLISHED' } });
    return {
      value: { version, contentHash: hash },
      happened: [
        {
          kind: 'case.published',
          subject: 'case',
          subjectId: caseId,
          detail: { version, contentHash: hash },
        } as const,
      ],
      touched: tags,
    };
  });
}

/**
 * Takes every public copy away at once and leaves a tombstone. `state` says what becomes of the file: suspended until
 * a new review, or removed. Withdrawing what is not public is no fault: the second of two people who hurry succeeds.
 */
export async function withdrawCase(
  at: Door,
  input: { caseId: string; state: 'SUSPENDED' | 'REMOVED'; reason: string },
): Promise<Done<{ state: 'SUSPENDED' | 'REMOVED' }>> {
  return transact(at, async (tx) => {
    const { caseId, state, reason } = input;
    const row = await lockCase(tx, caseId, null);
    if (!mayWithdrawCase(at.actor)) throw new Refusal('forbidden', 'refusal.withdraw');
    const last = await tx.casePublication.findFirst({ where: { caseId }, orderBy: { version: 'desc' } });
    if (last === null) throw new Refusal('conflict', 'refusal.withdraw.neverPublished');
    const tags = tagsOf(row.slug, eventsIn(last.document));
    await tx.$executeRaw`SELECT desk.withdraw_page('case', ${row.slug}, ${tags}::text[])`;
    await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: state } });
    return {
      value: { state },
      happened: [{ kind: 'case.withdrawn', subject: 'case', subjectId: caseId, detail: { reason } } as const],
      touched: tags,
    };
  });
}

async function standing(tx: DeskTx, caseId: string): Promise<PublicationState> {
  return publicationState.parse((await lockCase(tx, caseId, null)).publicationState);
}

async function demandEvidence(tx: DeskTx, caseId: string): Promise<void> {
  const facts = publicFacts(await getCaseRows(tx, caseId));
  const bare = factsWithoutClaim([
    ...facts.status,
    ...facts.occurrences,
    ...facts.charges,
    ...facts.decisions,
  ]);
  if (bare.length > 0) throw new Refusal('invalid', 'refusal.publish.evidence');
}

async function demandProtection(tx: DeskTx, caseId: string, now: Date): Promise<void> {
  const file = await tx.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      person: { select: { visibility: true } },
      riskAssessments: { orderBy: { assessedOn: 'desc' }, take: 1 },
    },
  });
  if (file.person.visibility !== 'PUBLIC') throw new Refusal('invalid', 'refusal.publish.closedPerson');
  const assessedOn = dayFromColumn(file.riskAssessments[0]?.assessedOn ?? null);
  if (assessedOn === null || !isFreshAssessment(assessedOn, todayUtc(now))) {
    throw new Refusal('invalid', 'refusal.publish.risk');
  }
}

function tagsOf(slug: string, eventSlugs: readonly string[]): string[] {
  return [...new Set([tagOf('case', slug), 'cases', ...eventSlugs.map((event) => tagOf('event', event))])];
}

/** The events that an earlier publication was shown with: their pages change too when it goes. */
function eventsIn(document: unknown): string[] {
  const events = (document as { events?: { slug: string }[] } | null | undefined)?.events ?? [];
  return events.map((event) => event.slug);
}
