import { custodySpans, type CustodySpan } from '@/lib/cases/custody/rules';
import { strongest, toSentenceFacts, toStatusFact } from '@/lib/cases/publish/rules';
import type { CaseRows } from '@/lib/cases/publish/schema';
import { earliestEvent } from '@/lib/cases/publish/view';
import type { SentenceFact } from '@/lib/cases/sentences/rules';
import type { StatusFact } from '@/lib/cases/status/rules';
import { standingRows } from '@/lib/cases/status/standing/rules';

/** What a file as a whole, open and closed, says of a person's custody. */
export type FileCustody = { facts: StatusFact[]; sentences: SentenceFact[]; spans: CustodySpan[] };

export function toFileCustody(rows: CaseRows): FileCustody {
  const facts = standingRows(rows.statusEvents).map((row) =>
    toStatusFact(row, strongest(row.claims.filter((claim) => claim.supersededBy === null))),
  );
  const sentences = toSentenceFacts(rows.decisions);
  return { facts, sentences, spans: custodySpans(facts, sentences, earliestEvent(rows.involvements)) };
}
