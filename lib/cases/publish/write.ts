import { transact } from '@/lib/audit/write';
import type { AuditEntry } from '@/lib/audit/schema';
import { mayPublishCase, mayWithdrawCase, reachesCase } from '@/lib/cases/policy';
import { lockCase } from '@/lib/cases/read-desk';
import { publicationState, type PublicationState } from '@/lib/cases/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door, Written } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { Actor } from '@/lib/platform/session/actor';
import { tagOf } from '@/lib/publications/rules';
import { drawCase, findGateFaults } from './read-desk';
import { mayMove, type Gate } from './rules';
import { toCaseCard } from './view';

type PassGate = { caseId: string; gate: Gate; authorId: string; now: Date };
type PublishCase = { caseId: string; authorId: string; reason: string; now: Date; expectedHash?: string };
type WithdrawCase = { caseId: string; state: 'SUSPENDED' | 'REMOVED'; reason: string };
type Withdrawn = { state: 'SUSPENDED' | 'REMOVED' };
type Published = { version: number; contentHash: string };

/**
 * Passes a gate. Evidence: every public fact stands on a public claim. Protection: the person may be named, nobody
 * refused, and the risk was assessed in the last 180 days. Refuses `invalid` with the reason, `conflict` on a wrong
 * order.
 */
export function passGate(at: Door, input: PassGate): Promise<Done<{ state: Gate }>> {
  return transact(at, (tx) => passGateIn(tx, at, input));
}

/** `passGate` inside a larger use case: nothing of it stands unless all of it does. */
export async function passGateIn(
  tx: DeskTx,
  at: Door,
  input: PassGate,
): Promise<Written<{ state: Gate }, AuditEntry>> {
  const from = await standing(tx, input.caseId);
  if (!mayPublishCase(at.actor, input.authorId)) throw new Refusal('forbidden', 'refusal.publish.author');
  if (!mayMove(from, input.gate)) throw new Refusal('conflict', 'refusal.publish.order');
  await demand(tx, input.caseId, [input.gate], input.now);
  await tx.caseFile.update({ where: { id: input.caseId }, data: { publicationState: input.gate } });
  return {
    value: { state: input.gate },
    happened: [
      {
        kind: 'case.gate.passed',
        subject: 'case',
        subjectId: input.caseId,
        detail: { from, to: input.gate },
      },
    ],
    touched: [],
  };
}

/**
 * Publishes the next version. The actor approves, `author` stands for the content; they are two people, and the
 * database refuses one. Both gates are asked again here: what passed last month may not pass today.
 */
export function publishCase(
  at: Door,
  input: { caseId: string; author: Actor; reason: string; now: Date },
): Promise<Done<Published>> {
  const { author, ...rest } = input;
  return transact(at, (tx) => publishCaseIn(tx, at, { ...rest, authorId: author.id }));
}

/**
 * `publishCase` inside a larger use case. Refuses `conflict` when the document is not the one of `expectedHash`: what
 * was looked at is what becomes public.
 */
export async function publishCaseIn(
  tx: DeskTx,
  at: Door,
  input: PublishCase,
): Promise<Written<Published, AuditEntry>> {
  const { caseId, authorId, reason, now, expectedHash } = input;
  const from = await standing(tx, caseId);
  if (!mayPublishCase(at.actor, authorId)) throw new Refusal('forbidden', 'refusal.publish.author');
  if (!mayMove(from, 'PUBLISHED')) throw new Refusal('conflict', 'refusal.publish.order');
  await demand(tx, caseId, ['EVIDENCE_OK', 'PROTECTION_OK'], now);
  const { rows, document, hash } = await drawCase(tx, caseId);
  if (expectedHash !== undefined && hash !== expectedHash)
    throw new Refusal('conflict', 'refusal.review.moved');
  const card = toCaseCard(rows, document);
  const version = 1 + (await tx.casePublication.count({ where: { caseId } }));
  const made = await tx.casePublication.create({
    data: { caseId, version, contentHash: hash, document, authorId, approverId: at.actor.id, reason },
  });
  const before = await tx.casePublication.findFirst({ where: { caseId, version: version - 1 } });
  const tags = tagsOf(rows.slug, [...card.eventSlugs, ...eventsIn(before?.document)]);
  await tx.$executeRaw`
    SELECT desk.publish_case(${made.id}::uuid, ${JSON.stringify(card)}::jsonb, ${tags}::text[])`;
  const ties = (document.ties ?? []).map(({ tie }) => tie);
  await tx.$executeRaw`SELECT desk.tie_case(${rows.slug}, ${ties}::text[])`;
  await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: 'PUBLISHED' } });
  return {
    value: { version, contentHash: hash },
    happened: [
      {
        kind: 'case.published',
        subject: 'case',
        subjectId: caseId,
        detail: { version, contentHash: hash },
      },
    ],
    touched: tags,
  };
}

/**
 * Takes every public copy away at once and leaves a tombstone. `state` says what becomes of the file: suspended until
 * a new review, or removed. Withdrawing what is not public is no fault: the second of two people who hurry succeeds.
 */
export function withdrawCase(at: Door, input: WithdrawCase): Promise<Done<Withdrawn>> {
  return transact(at, (tx) => withdrawCaseIn(tx, at, input));
}

/** `withdrawCase` inside a larger use case. What was removed stays removed, also when somebody then suspends it. */
export async function withdrawCaseIn(
  tx: DeskTx,
  at: Door,
  input: WithdrawCase,
): Promise<Written<Withdrawn, AuditEntry>> {
  const { caseId, reason } = input;
  const row = await lockCase(tx, caseId, null);
  if (!mayWithdrawCase(at.actor)) throw new Refusal('forbidden', 'refusal.withdraw.role');
  const last = await tx.casePublication.findFirst({ where: { caseId }, orderBy: { version: 'desc' } });
  if (last === null && !reachesCase(at.actor, row)) throw new Refusal('not-found', 'refusal.case.notFound');
  if (last === null) throw new Refusal('conflict', 'refusal.withdraw.neverPublished');
  const state = row.publicationState === 'REMOVED' ? 'REMOVED' : input.state;
  const tags = tagsOf(row.slug, eventsIn(last.document));
  await tx.$executeRaw`SELECT desk.withdraw_page('case', ${row.slug}, ${tags}::text[])`;
  await tx.caseFile.update({ where: { id: caseId }, data: { publicationState: state } });
  return {
    value: { state },
    happened: [{ kind: 'case.withdrawn', subject: 'case', subjectId: caseId, detail: { reason } }],
    touched: tags,
  };
}

async function standing(tx: DeskTx, caseId: string): Promise<PublicationState> {
  return publicationState.parse((await lockCase(tx, caseId, null)).publicationState);
}

/** Refuses `invalid` with the first fault that stands in one of these gates. */
async function demand(tx: DeskTx, caseId: string, gates: readonly Gate[], now: Date): Promise<void> {
  const faults = await findGateFaults(tx, caseId, now);
  const first = faults.find(({ gate }) => gates.includes(gate));
  if (first !== undefined) throw new Refusal('invalid', `refusal.publish.${first.fault}`);
}

function tagsOf(slug: string, eventSlugs: readonly string[]): string[] {
  return [...new Set([tagOf('case', slug), 'cases', ...eventSlugs.map((event) => tagOf('event', event))])];
}

/** The events that an earlier publication was shown with: their pages change too when it goes. */
function eventsIn(document: unknown): string[] {
  const events = (document as { events?: { slug: string }[] } | null | undefined)?.events ?? [];
  return events.map((event) => event.slug);
}
