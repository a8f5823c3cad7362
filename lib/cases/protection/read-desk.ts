import { mayEditCase, reachesCase } from '@/lib/cases/policy';
import { findGateFaults, latestAssessment } from '@/lib/cases/publish/read-desk';
import { findOpenDestruction, type OpenDestruction } from '@/lib/cases/sealed/destruction/read-desk';
import { mayOpenKind } from '@/lib/cases/sealed/policy';
import type { GateFault } from '@/lib/cases/publish/rules';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

const who = { select: { name: true } } as const;

export type ConsentRow = {
  id: string;
  purpose: string;
  basis: string;
  givenOn: Date;
  wordOf: string;
  note: string | null;
  recordedById: string;
  recordedBy: string;
  signedBy: string | null;
};

/** What protects the person of a file: the words given, the risk, the law, and what the gates make of it. */
export type ProtectionFile = {
  id: string;
  code: string;
  revision: number;
  minor: boolean;
  birth: PartialDate | null;
  faults: GateFault[];
  consents: ConsentRow[];
  assessment: { level: string; consentBasis: string; assessedOn: Date; reason: string; by: string } | null;
  sealed: {
    id: string;
    kind: string;
    visibility: string;
    by: string;
    at: Date;
    isGone: boolean;
    /** Whether its names are searched for, it holds none, or nobody has said. */
    search: 'names' | 'none' | 'not-asked';
    mayOpen: boolean;
  }[];
  destruction: OpenDestruction | null;
  legal: { verdict: string; reviewer: string; reason: string; validUntil: Date | null; by: string }[];
};

/** What protects the person of a file. Refuses `not-found`, and `forbidden` to whoever may not edit it. */
export async function readProtection(at: Door, caseId: string, now: Date): Promise<ProtectionFile> {
  const file = await at.db.caseFile.findUnique({
    where: { id: caseId },
    include: {
      person: { select: { minor: true, birthEdtf: true, birthEarliest: true, birthLatest: true } },
      riskAssessments: { ...latestAssessment, include: { assessedBy: who } },
      consents: { orderBy: { recordedAt: 'desc' }, include: { recordedBy: who, signedBy: who } },
      sealedValues: {
        orderBy: { sealedAt: 'desc' },
        select: {
          id: true,
          kind: true,
          visibility: true,
          sealedAt: true,
          sealedBy: who,
          key: { select: { destroyedAt: true } },
          searches: { select: { holdsNames: true } },
        },
      },
      legalReviews: { orderBy: { recordedAt: 'desc' }, include: { recordedBy: who } },
    },
  });
  if (file === null) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!reachesCase(at.actor, file)) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!mayEditCase(at.actor, file)) throw new Refusal('forbidden', 'refusal.forbidden');
  const [assessment] = file.riskAssessments;
  const { id, code, revision } = file;
  const { minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = file.person;
  return {
    id,
    code,
    revision,
    minor,
    birth: fromDateColumns({ edtf, earliest, latest }),
    faults: await findGateFaults(at.db, caseId, now),
    destruction: await findOpenDestruction(at.db, { caseId, intakeId: null }, now),
    consents: file.consents.map((row) => ({
      id: row.id,
      purpose: row.purpose,
      basis: row.basis,
      givenOn: row.givenOn,
      wordOf: row.wordOf,
      note: row.note,
      recordedById: row.recordedById,
      recordedBy: row.recordedBy.name,
      signedBy: row.signedBy?.name ?? null,
    })),
    assessment: assessment === undefined ? null : { ...assessment, by: assessment.assessedBy.name },
    sealed: file.sealedValues.map((row) => ({
      id: row.id,
      kind: row.kind,
      visibility: row.visibility,
      by: row.sealedBy.name,
      at: row.sealedAt,
      isGone: row.key.destroyedAt !== null,
      search:
        row.searches.length === 0
          ? 'not-asked'
          : row.searches.some((one) => one.holdsNames)
            ? 'names'
            : 'none',
      mayOpen: mayOpenKind(at.actor, row.kind, file.assignedTo),
    })),
    legal: file.legalReviews.map(({ verdict, reviewer, reason, validUntil, recordedBy }) => ({
      verdict,
      reviewer,
      reason,
      validUntil,
      by: recordedBy.name,
    })),
  };
}
