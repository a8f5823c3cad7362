import { mayAssignCase, mayGiveUpSomething, mayTakeSomething } from '@/lib/cases/assignment/policy';
import { reachOf } from '@/lib/cases/reach/rules';
import { isReviewer, maySendSomething } from '@/lib/cases/review/policy';
import { REQUEST_HOURS } from '@/lib/cases/sealed/destruction/rules';
import { STALE_AFTER_DAYS } from '@/lib/cases/status/view';
import type { Door } from '@/lib/platform/db/transact';
import { listInvitations } from '@/lib/staff/invitations/read-desk';
import { mayManageStaff } from '@/lib/staff/policy';
import { listRaiseRequests } from '@/lib/staff/read-desk';
import { listAlarms } from './alarms/read-desk';
import type { Waiting, WaitingRow, WaitingRows } from './view';

/** So many of each are named; the rest stand behind a link. */
const SHOWN = 5;
const DAY = 86_400_000;

const names = { select: { text: true, language: true, preferredFor: true } } as const;
const file = { select: { id: true, code: true, person: { select: { names } } } } as const;
const who = { select: { name: true } } as const;

/** What waits for this member of staff, by their role; nothing of a file that is not there for them. */
export async function readWaiting(at: Door, now: Date): Promise<Waiting> {
  const { actor } = at;
  const sends = maySendSomething(actor);
  const keeps = mayGiveUpSomething(actor);
  const admin = mayManageStaff(actor);
  const [alarms, keys, toAnswer, sentBack, sent, stale, mine, pool, roles, invitations] = await Promise.all([
    isReviewer(actor) ? listGone(at, now) : null,
    isReviewer(actor) ? listKeyRequests(at, now) : null,
    isReviewer(actor) ? listOpen(at, { not: actor.id }) : null,
    sends ? listSentBack(at) : null,
    sends ? listOpen(at, actor.id) : null,
    keeps ? listStale(at, now) : null,
    keeps ? at.db.caseFile.count({ where: ownFiles(at) }) : null,
    mayTakeSomething(actor) || mayAssignCase(actor)
      ? at.db.caseFile.count({ where: { assignedTo: { isEmpty: true } } })
      : null,
    admin ? listRaiseRequests(at).then((rows) => rows.length) : null,
    admin ? listInvitations(at, now).then((rows) => rows.length) : null,
  ]);
  return { alarms, keys, toAnswer, sentBack, sent, stale, mine, pool, roles, invitations };
}

/** A contributor's work are their drafts, an editor's what is assigned to them. */
function ownFiles({ actor }: Door) {
  return actor.role === 'contributor'
    ? { openedById: actor.id, publicationState: 'DRAFT' }
    : { assignedTo: { has: actor.id } };
}

async function listOpen(at: Door, requestedById: string | { not: string }): Promise<WaitingRows> {
  const where = { outcome: null, requestedById, case: reachOf(at.actor) };
  const [total, found] = await Promise.all([
    at.db.reviewRequest.count({ where }),
    at.db.reviewRequest.findMany({
      where,
      orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: { note: true, requestedAt: true, requestedBy: who, case: file },
    }),
  ]);
  return {
    total,
    rows: found.map((row) => ({
      ...toRow(row.case),
      at: row.requestedAt,
      by: row.requestedBy.name,
      note: row.note,
    })),
  };
}

async function listGone(at: Door, now: Date): Promise<WaitingRows> {
  const alarms = await listAlarms(at, now);
  const shown = alarms.slice(0, SHOWN);
  const found = await at.db.caseFile.findMany({
    where: { id: { in: shown.map(({ caseId }) => caseId) } },
    select: file.select,
  });
  const rows = shown.flatMap(({ caseId, cause }) => {
    const row = found.find(({ id }) => id === caseId);
    return row === undefined ? [] : [{ ...toRow(row), at: null, by: null, note: null, cause }];
  });
  return { total: alarms.length, rows };
}

/** The requests of others to destroy a key that have not run out, what runs out first on top. */
async function listKeyRequests(at: Door, now: Date): Promise<WaitingRows> {
  const since = new Date(now.getTime() - REQUEST_HOURS * 3_600_000);
  const where = { decidedAt: null, requestedById: { not: at.actor.id }, requestedAt: { gt: since } };
  const [total, found] = await Promise.all([
    at.db.keyRequest.count({ where }),
    at.db.keyRequest.findMany({
      where,
      orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        ...{ reason: true, requestedAt: true, requestedBy: who, case: file },
        intake: { select: { documentId: true } },
      },
    }),
  ]);
  const rows = found.map((row) => ({
    ...toRow(row.case),
    at: row.requestedAt,
    by: row.requestedBy.name,
    note: row.reason,
    ...(row.intake === null ? {} : { part: `/claims/documents/${row.intake.documentId}` }),
  }));
  return { total, rows };
}

/** The files whose last request was the actor's own and came back; what was sent again waits no more. */
async function listSentBack(at: Door): Promise<WaitingRows> {
  const last = await at.db.$queryRaw<{ id: string }[]>`
    SELECT r.id::text FROM desk.review_request r
    WHERE r.requested_by_id = ${at.actor.id}::uuid AND r.outcome = 'SENT_BACK' AND NOT EXISTS (
      SELECT FROM desk.review_request later
      WHERE later.case_id = r.case_id AND later.requested_at > r.requested_at)`;
  const where = { id: { in: last.map(({ id }) => id) }, case: reachOf(at.actor) };
  const [total, found] = await Promise.all([
    at.db.reviewRequest.count({ where }),
    at.db.reviewRequest.findMany({
      where,
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: { decisionNote: true, decidedAt: true, decidedBy: who, case: file },
    }),
  ]);
  return {
    total,
    rows: found.map((row) => ({
      ...toRow(row.case),
      at: row.decidedAt,
      by: row.decidedBy?.name ?? null,
      note: row.decisionNote,
    })),
  };
}

async function listStale(at: Door, now: Date): Promise<WaitingRows> {
  const since = new Date(Math.floor(now.getTime() / DAY) * DAY - STALE_AFTER_DAYS * DAY);
  const where = { ...ownFiles(at), OR: [{ lastChecked: null }, { lastChecked: { lt: since } }] };
  const [total, found] = await Promise.all([
    at.db.caseFile.count({ where }),
    at.db.caseFile.findMany({
      where,
      orderBy: [{ lastChecked: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      take: SHOWN,
      select: { ...file.select, lastChecked: true },
    }),
  ]);
  return { total, rows: found.map((row) => ({ ...toRow(row), at: row.lastChecked, by: null, note: null })) };
}

function toRow(row: {
  id: string;
  code: string;
  person: { names: WaitingRow['names'] };
}): Pick<WaitingRow, 'caseId' | 'code' | 'names'> {
  return { caseId: row.id, code: row.code, names: row.person.names };
}
