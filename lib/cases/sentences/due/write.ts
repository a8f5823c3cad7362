import type { Stretch } from '@/lib/cases/custody/rules';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { toSentenceFacts } from '@/lib/cases/publish/rules';
import { regime } from '@/lib/cases/sentences/schema';
import type { Track } from '@/lib/cases/status/read-desk';
import { dayToColumn, fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { releaseDue } from './rules';

/** Keeps beside the file from which day its worklist asks whether the person was released, by all facts that stand. */
export async function noteReleaseDue(
  tx: DeskTx,
  caseId: string,
  rows: Track['decisions'],
  spans: readonly Stretch[],
): Promise<void> {
  const file = await tx.caseFile.findUniqueOrThrow({
    where: { id: caseId },
    select: { country: true, releaseDue: true, releaseNoted: true },
  });
  const decisions = rows.map((row) => ({
    id: row.id,
    kind: decisionKind.parse(row.kind),
    outcome: decisionOutcome.parse(row.outcome),
    date: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
    until: fromDateColumns({ edtf: row.untilEdtf, earliest: row.untilEarliest, latest: row.untilLatest }),
    reviews: row.reviewsId,
    sentences: toSentenceFacts([row]).map((sentence, at) => ({
      ...sentence,
      regime: regime.nullable().parse(row.sentences[at]?.regime ?? null),
    })),
  }));
  const due = dayToColumn(releaseDue({ country: file.country, decisions, spans }));
  if (file.releaseNoted && due?.getTime() === file.releaseDue?.getTime()) return;
  await tx.caseFile.update({ where: { id: caseId }, data: { releaseDue: due, releaseNoted: true } });
}
