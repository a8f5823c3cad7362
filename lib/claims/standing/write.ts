import type { AuditEntry } from '@/lib/audit/schema';
import { transact } from '@/lib/audit/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { belongsToFile } from '@/lib/claims/read-desk';
import { gradesAllowed } from '@/lib/claims/rules';
import { contentGrade, sourceGrade, verification } from '@/lib/claims/schema';
import { settleClaim } from '@/lib/people/birth/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayJudgeClaim } from './policy';
import { findGround, lockClaim, type Ground } from './read-desk';
import { findOverrated, nameGrades, originsBehind, type Lowered } from './rules';
import type { GradeClaim, RetractClaim } from './schema';

type Judged = { revision: number; lowered: number };
type Locked = Awaited<ReturnType<typeof lockClaim>>;

/**
 * Changes how far a claim is trusted. Refuses `invalid` for grades that need two origins where there are fewer, and for
 * a claim that was replaced or taken back. Claims that leaned on one that is now refuted are lowered with it.
 */
export async function gradeClaim(at: Door, input: GradeClaim): Promise<Done<Judged>> {
  return transact({ ...at, reason: input.reason }, async (tx) => {
    const revision = await beginCaseEdit(tx, at, input.caseId, input.revision);
    const claim = await lockStanding(tx, at, input);
    const { row } = claim;
    const grades = {
      sourceGrade: input.sourceGrade,
      contentGrade: input.contentGrade,
      verification: input.verification,
    };
    await tx.claim.update({ where: { id: row.id }, data: grades });
    const ground = await findGround(tx, claim.subject, row.predicate);
    const own = ground.standing.find(({ id }) => id === row.id);
    const origins = own === undefined ? 0 : originsBehind(own, ground.standing, ground.derivedFrom);
    if (!gradesAllowed(grades, origins)) {
      throw new Refusal('invalid', 'refusal.claim.origins', {
        [grades.contentGrade === '1' ? 'contentGrade' : 'verification']: 'input.claim.originsTooFew',
      });
    }
    const settled = await settleClaim(tx, at, row);
    const happened: AuditEntry[] = [
      ...(grades.verification === 'REFUTED' ? await reopenSets(tx, row.id) : []),
      ...(await lowerIn(tx, at, findOverrated(ground.standing, ground.derivedFrom))),
      ...settled.happened,
    ];
    const graded = {
      kind: 'claim.graded',
      subject: 'claim',
      subjectId: row.id,
      detail: { from: nameGrades(asGraded(row)), to: nameGrades(grades) },
    } as const;
    return done(input, row.id, revision, graded, { happened, touched: settled.touched });
  });
}

/** Takes a claim back: it stays in the file, and stands for nothing. What leaned on it is lowered in the same change. */
export async function retractClaim(at: Door, input: RetractClaim): Promise<Done<Judged>> {
  return transact({ ...at, reason: input.reason }, async (tx) => {
    const revision = await beginCaseEdit(tx, at, input.caseId, input.revision);
    const { row, subject } = await lockStanding(tx, at, input);
    await tx.claim.update({ where: { id: row.id }, data: { verification: 'RETRACTED' } });
    const ground = await findGround(tx, subject, row.predicate);
    const settled = await settleClaim(tx, at, row);
    const happened = [
      ...(await reopenSets(tx, row.id)),
      ...(await lowerAll(tx, at, ground)),
      ...settled.happened,
    ];
    const retracted = {
      kind: 'claim.retracted',
      subject: 'claim',
      subjectId: row.id,
      detail: { from: nameGrades(asGraded(row)) },
    } as const;
    return done(input, row.id, revision, retracted, { happened, touched: settled.touched });
  });
}

/** Lowers what is graded higher than its origins carry. */
export function lowerAll(tx: DeskTx, at: Door, ground: Ground): Promise<AuditEntry[]> {
  return lowerIn(tx, at, findOverrated(ground.standing, ground.derivedFrom));
}

/** Lowers these claims. Refuses `forbidden` where one of them is in a file that this actor does not keep. */
export async function lowerIn(tx: DeskTx, at: Door, lowered: readonly Lowered[]): Promise<AuditEntry[]> {
  const happened: AuditEntry[] = [];
  for (const { claim, origins, to } of lowered) {
    const { files } = await lockClaim(tx, claim.id);
    if (!mayJudgeClaim(at.actor, files)) throw new Refusal('forbidden', 'refusal.claim.lowersOthers');
    await tx.claim.update({ where: { id: claim.id }, data: to });
    happened.push({
      kind: 'claim.lowered',
      subject: 'claim',
      subjectId: claim.id,
      detail: { from: nameGrades(claim), to: nameGrades({ ...claim, ...to }), origins },
    });
  }
  return happened;
}

/** A claim that stands no more is no longer preferred: its rivals are open again. */
export async function reopenSets(tx: DeskTx, claimId: string): Promise<AuditEntry[]> {
  const sets = await tx.claimSet.findMany({ where: { preferredId: claimId, status: 'PREFERRED' } });
  for (const { id } of sets) {
    await tx.claimSet.update({ where: { id }, data: { status: 'OPEN', preferredId: null, reason: null } });
  }
  return sets.map(({ id }) => ({
    kind: 'claims.rivals.decided',
    subject: 'claim-set',
    subjectId: id,
    detail: { from: 'PREFERRED', to: 'OPEN' },
  }));
}

async function lockStanding(
  tx: DeskTx,
  at: Door,
  { caseId, claimId }: { caseId: string; claimId: string },
): Promise<Locked> {
  const claim = await lockClaim(tx, claimId);
  if (!(await belongsToFile(tx, claim.subject, caseId))) {
    throw new Refusal('not-found', 'refusal.claim.notFound');
  }
  if (!mayJudgeClaim(at.actor, claim.files)) throw new Refusal('forbidden', 'refusal.claim.judge');
  if (claim.row.verification === 'RETRACTED' || claim.row.supersededBy !== null) {
    throw new Refusal('invalid', 'refusal.claim.gone');
  }
  return claim;
}

const asGraded = (row: Locked['row']) => ({
  sourceGrade: sourceGrade.parse(row.sourceGrade),
  contentGrade: contentGrade.parse(row.contentGrade),
  verification: verification.parse(row.verification),
});

function done(
  { caseId }: { caseId: string },
  claimId: string,
  revision: number,
  first: AuditEntry,
  { happened: more, touched }: { happened: readonly AuditEntry[]; touched: readonly string[] },
) {
  const file = {
    kind: 'case.claims.judged',
    subject: 'case',
    subjectId: caseId,
    detail: { claimId, revision },
  } as const;
  const lowered = more.filter(({ kind }) => kind === 'claim.lowered').length;
  return { value: { revision, lowered }, happened: [first, ...more, file] as const, touched };
}
