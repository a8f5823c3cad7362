import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { AuditFilter } from './listing/schema';
import { mayReadAudit } from './policy';

export const AUDIT_PAGE = 50;

export type AuditRow = {
  seq: bigint;
  at: Date;
  actor: string;
  kind: string;
  subject: string;
  subjectId: string;
  detail: unknown;
};
export type AuditPage = {
  rows: AuditRow[];
  total: number;
  actors: { id: string; name: string }[];
  kinds: string[];
  subjects: string[];
  /** The number from which the next page goes on, null on the last. */
  older: bigint | null;
};

/** One page of the log, the newest first, with all that its filters can choose from. Refuses `forbidden`. */
export async function listAudit(at: Door, filter: AuditFilter): Promise<AuditPage> {
  if (!mayReadAudit(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const { actor, kind, subject, subjectId, from, to, before } = filter;
  const where = {
    ...(actor === undefined ? {} : { actorId: actor }),
    ...(kind === undefined ? {} : { kind }),
    ...(subject === undefined ? {} : { subject }),
    ...(subjectId === undefined ? {} : { subjectId }),
    at: {
      ...(from === undefined ? {} : { gte: new Date(`${from}T00:00:00Z`) }),
      ...(to === undefined ? {} : { lt: new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000) }),
    },
  };
  const [total, rows, actors, kinds, subjects] = await Promise.all([
    at.db.auditEntry.count({ where }),
    at.db.auditEntry.findMany({
      where: { ...where, ...(before === undefined ? {} : { seq: { lt: before } }) },
      orderBy: { seq: 'desc' },
      take: AUDIT_PAGE + 1,
      include: { actor: { select: { name: true } } },
    }),
    at.db.staff.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    at.db.auditEntry.groupBy({ by: ['kind'], orderBy: { kind: 'asc' } }),
    at.db.auditEntry.groupBy({ by: ['subject'], orderBy: { subject: 'asc' } }),
  ]);
  const shown = rows.slice(0, AUDIT_PAGE);
  return {
    rows: shown.map((row) => ({ ...row, actor: row.actor.name })),
    total,
    actors,
    kinds: kinds.map((one) => one.kind),
    subjects: subjects.map((one) => one.subject),
    older: rows.length > AUDIT_PAGE ? (shown.at(-1)?.seq ?? null) : null,
  };
}

export type LastCheck = { at: Date; by: string; lastSeq: bigint; faults: number };

/** What the last check of the chain found. Refuses `forbidden`. */
export async function findLastCheck(at: Door): Promise<LastCheck | null> {
  if (!mayReadAudit(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const row = await at.db.auditCheck.findFirst({
    orderBy: { checkedAt: 'desc' },
    include: { checkedBy: { select: { name: true } } },
  });
  if (row === null) return null;
  return { at: row.checkedAt, by: row.checkedBy.name, lastSeq: row.lastSeq, faults: row.faults };
}

export type ChainState = {
  lastSeq: bigint;
  lastHash: string;
  faults: { seq: bigint; fault: string }[];
};

/**
 * Checks the whole log: each entry's hash and its link, and that what earlier checks saw last is still there, so that
 * a log cut off at its end shows too.
 */
export async function checkChainState(db: DeskTx): Promise<ChainState> {
  const broken = await db.$queryRaw<{ seq: bigint; fault: string }[]>`
    SELECT seq, fault FROM desk.broken_audit_entries() ORDER BY seq LIMIT 1000`;
  const lost = await db.$queryRaw<{ seq: bigint }[]>`
    SELECT DISTINCT c.last_seq AS seq FROM desk.audit_check c
    LEFT JOIN desk.audit_entry a ON a.seq = c.last_seq AND a.hash = c.last_hash
    WHERE a.seq IS NULL AND c.last_seq > 0 ORDER BY 1 LIMIT 1000`;
  const last = await db.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  return {
    lastSeq: last?.seq ?? 0n,
    lastHash: last?.hash ?? '0'.repeat(64),
    faults: [...broken, ...lost.map(({ seq }) => ({ seq, fault: 'lost since a check' }))],
  };
}
