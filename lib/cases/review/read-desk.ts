import { z } from 'zod';
import { mayWithdrawCase, reachesCase } from '@/lib/cases/policy';
import { findPassages, type Passage } from '@/lib/cases/closed-names/passages/rules';
import { drawCase, findGateFaults, latestAssessment } from '@/lib/cases/publish/read-desk';
import { getCaseRows } from '@/lib/cases/publish/rows/read-desk';
import { reachOf } from '@/lib/cases/reach/rules';
import type { GateFault } from '@/lib/cases/publish/rules';
import { lockCase } from '@/lib/cases/read-desk';
import { caseDocument, publicationState, type CaseDocument, type PublicationState } from '@/lib/cases/schema';
import { eventDocument, type EventName } from '@/lib/events/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { maySeeQueue, maySeeReview } from './policy';
import { countClosed, type ClosedCount } from './rules';

export type OpenRequest = {
  id: string;
  caseId: string;
  requestedById: string;
  revision: number;
  contentHash: string;
};

/**
 * An open request with its file, both locked until the transaction ends; the file first, as every write locks it.
 * Refuses `not-found`, and `conflict` when somebody has decided it meanwhile.
 */
export async function lockOpenRequest(tx: DeskTx, requestId: string): Promise<OpenRequest> {
  const found = await tx.reviewRequest.findUnique({ where: { id: requestId }, select: { caseId: true } });
  if (found === null) throw new Refusal('not-found', 'refusal.review.notFound');
  await lockCase(tx, found.caseId, null);
  const request = await tx.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  if (request.outcome !== null) throw new Refusal('conflict', 'refusal.review.decided');
  const { id, caseId, requestedById, revision, contentHash } = request;
  return { id, caseId, requestedById, revision, contentHash };
}

const who = { select: { name: true } } as const;

/** All that a review page shows of a file. `published` is the last version, whether or not it stands. */
export type ReviewFile = {
  id: string;
  personId: string;
  code: string;
  slug: string;
  openedById: string;
  assignedTo: string[];
  publicationState: PublicationState;
  revision: number;
  drawn: { document: CaseDocument; hash: string } | null;
  published: { version: number; document: object; at: Date } | null;
  /** What is drawn is what readers see already. */
  isCurrent: boolean;
  faults: GateFault[];
  /** What somebody should read before it is public. */
  passages: Passage[];
  assessment: { level: string; consentBasis: string; assessedOn: Date; reason: string; by: string } | null;
  closed: ClosedCount[];
  request: ReviewRequestRow | null;
  decided: { outcome: string; by: string | null; at: Date; note: string | null } | null;
};
export type ReviewRequestRow = {
  id: string;
  requestedById: string;
  requestedBy: string;
  at: Date;
  note: string;
  document: object;
  /** The file is no longer what was sent: nothing of it is published on this request. */
  moved: boolean;
};

/** What would become public of a file, and all that is said about it. Refuses `not-found` and `forbidden`. */
export async function readReview(at: Door, caseId: string, now: Date): Promise<ReviewFile> {
  const file = await at.db.caseFile.findUnique({
    where: { id: caseId },
    include: {
      riskAssessments: { ...latestAssessment, include: { assessedBy: who } },
      publications: { orderBy: { version: 'desc' }, take: 1 },
      reviewRequests: {
        orderBy: { requestedAt: 'desc' },
        take: 1,
        include: { requestedBy: who, decidedBy: who },
      },
    },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!maySeeReview(at.actor, file)) throw new Refusal('forbidden', 'refusal.forbidden');
  const [assessment] = file.riskAssessments;
  const [published] = file.publications;
  const [last] = file.reviewRequests;
  const drawn = await drawCase(at.db, caseId).catch(nullWhenRefused);
  return {
    id: file.id,
    personId: file.personId,
    code: file.code,
    slug: file.slug,
    openedById: file.openedById,
    assignedTo: file.assignedTo,
    publicationState: publicationState.parse(file.publicationState),
    revision: file.revision,
    drawn,
    published:
      published === undefined
        ? null
        : { version: published.version, document: published.document as object, at: published.publishedAt },
    isCurrent: file.publicationState === 'PUBLISHED' && published?.contentHash === drawn?.hash,
    faults: await findGateFaults(at.db, caseId, now),
    passages: drawn === null ? [] : findPassages(drawn.document),
    assessment: assessment === undefined ? null : { ...assessment, by: assessment.assessedBy.name },
    closed: countClosed(await getCaseRows(at.db, caseId)),
    request:
      last === undefined || last.outcome !== null
        ? null
        : {
            id: last.id,
            requestedById: last.requestedById,
            requestedBy: last.requestedBy.name,
            at: last.requestedAt,
            note: last.note,
            document: last.document as object,
            moved: last.revision !== file.revision || last.contentHash !== drawn?.hash,
          },
    decided:
      last?.outcome == null || last.decidedAt === null
        ? null
        : {
            outcome: last.outcome,
            by: last.decidedBy?.name ?? null,
            at: last.decidedAt,
            note: last.decisionNote,
          },
  };
}

function nullWhenRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

export type QueueRow = {
  caseId: string;
  code: string;
  /** As the document that waits says them. */
  names: DocumentNames;
  requestedBy: string;
  requestedById: string;
  at: Date;
  note: string;
  level: string | null;
  faults: GateFault[];
  moved: boolean;
};

/** How many requests one page of the queue shows: each has its gates judged anew. */
export const QUEUE_PAGE = 30;

/**
 * The files that wait for a reviewer, as far as they are there for this actor: the longest waiting first, and how many
 * wait in all. Behind the last page it gives the last: files were decided since the address was made. Refuses
 * `forbidden`.
 */
export async function listReviewQueue(
  at: Door,
  asked: number,
  now: Date,
): Promise<{ rows: QueueRow[]; total: number; page: number }> {
  if (!maySeeQueue(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
  const where = { outcome: null, case: reachOf(at.actor) };
  const total = await at.db.reviewRequest.count({ where });
  const page = Math.min(asked, Math.max(1, Math.ceil(total / QUEUE_PAGE)));
  const requests = await at.db.reviewRequest.findMany({
    where,
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * QUEUE_PAGE,
    take: QUEUE_PAGE,
    include: {
      requestedBy: who,
      case: { select: { code: true, revision: true, riskAssessments: latestAssessment } },
    },
  });
  const rows: QueueRow[] = [];
  for (const request of requests) {
    const { caseId, requestedById, note } = request;
    rows.push({
      caseId,
      requestedById,
      note,
      code: request.case.code,
      names: namesIn(request.document),
      requestedBy: request.requestedBy.name,
      at: request.requestedAt,
      level: request.case.riskAssessments[0]?.level ?? null,
      faults: await findGateFaults(at.db, caseId, now),
      moved: request.revision !== request.case.revision,
    });
  }
  return { rows, total, page };
}

export type Withdrawable = {
  id: string;
  code: string;
  slug: string;
  /** As the last version says them: never a name that was not public. */
  names: DocumentNames;
  publicationState: PublicationState;
  version: number | null;
};

/**
 * What a withdrawal is about, asked for by id or by the address that readers know, in words that were public: whoever
 * may not read the file is told of it only once it has been published. Refuses `not-found` and `forbidden`.
 */
export async function readWithdrawable(at: Door, asked: string): Promise<Withdrawable> {
  if (!mayWithdrawCase(at.actor)) throw new Refusal('forbidden', 'refusal.withdraw.role');
  const file = await at.db.caseFile.findUnique({
    where: z.uuid().safeParse(asked).success ? { id: asked } : { slug: asked },
    include: { publications: { orderBy: { version: 'desc' }, take: 1 } },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  const [last] = file.publications;
  if (last === undefined && !reachesCase(at.actor, file)) {
    throw new Refusal('not-found', 'refusal.case.notFound');
  }
  return {
    id: file.id,
    code: file.code,
    slug: file.slug,
    names: namesIn(last?.document),
    publicationState: publicationState.parse(file.publicationState),
    version: last?.version ?? null,
  };
}

/** What a link to each of these events says, as far as they are published: the desk's own copy of it. */
export async function listPublishedEvents(at: Door, slugs: readonly string[]): Promise<EventName[]> {
  const rows = await at.db.event.findMany({
    where: { slug: { in: [...slugs] }, publicationState: 'PUBLISHED' },
    orderBy: [{ dateEarliest: 'asc' }, { slug: 'asc' }],
    include: { publications: { orderBy: { version: 'desc' }, take: 1 } },
  });
  return rows.flatMap((row) => {
    const read = eventDocument.safeParse(row.publications[0]?.document);
    if (!read.success) return [];
    const { slug, kind, name, when, parent } = read.data;
    return [{ slug, kind, name, when, parent }];
  });
}

type DocumentNames = CaseDocument['names'];

const named = z.object({ names: caseDocument.shape.names }).catch({ names: [] });

/** The names that a stored document shows; none of anything else. */
function namesIn(document: unknown): DocumentNames {
  return named.parse(document).names;
}
