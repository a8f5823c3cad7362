import { together, transact } from '@/lib/audit/write';
import { chargeOutcome } from '@/lib/cases/charges/schema';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { groupByStatus } from '@/lib/cases/status/group/write';
import { beginCaseEdit } from '@/lib/cases/write';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { changeFault, type LegalChain } from './rules';
import type { AmendLegal } from './schema';
import { columnsOf, isSame, typedOf, type Row } from './value/rules';

type Amended = { id: string; revision: number };
type Rows = { charges: Row[]; decisions: Row[]; sentences: Row[]; occurrences: Row[] };

/**
 * Writes one field of a charge, a decision, a sentence or what happened beside them anew; what it held is kept by the
 * database. Refuses `not-found` for a row of another file, `conflict` for one that was withdrawn, `invalid` for the value
 * that stands already, for a chain that cannot be, and for what is public and would tell of health.
 */
export async function amendLegal(at: Door, input: AmendLegal): Promise<Done<Amended>> {
  const { once, reason, caseId, of, rowId, field, value } = input;
  return together({ ...at, reason }, { key: once, input }, (joined) =>
    transact<Amended>(joined, async (tx) => {
      const revision = await beginCaseEdit(tx, joined, caseId, input.revision);
      const before = await readChain(tx, caseId);
      const row = before[`${of}s`].find(({ id }) => id === rowId);
      if (row === undefined) throw new Refusal('not-found', 'refusal.reference.notFound');
      if (row['withdrawal'] != null) throw new Refusal('conflict', 'refusal.status.gone');
      const columns = columnsOf(row, field, value);
      const changed = { ...row, ...columns };
      if (isSame(typedOf(row, field), typedOf(changed, field))) throw invalid('input.legal.same');
      if (changed['kind'] === 'HEALTH' && changed['visibility'] === 'PUBLIC') {
        throw invalid('input.visibility.health');
      }
      const after = {
        ...before,
        [`${of}s`]: before[`${of}s`].map((one) => (one === row ? changed : one)),
      };
      await demandReferred(tx, before, columns);
      const fault = changeFault(toChain(before), toChain(after));
      if (fault !== null) throw invalid(fault);
      await store(tx, of, rowId, columns);
      await groupByStatus(tx, caseId);
      return {
        value: { id: rowId, revision },
        happened: [
          of === 'occurrence'
            ? {
                kind: 'case.occurrence.amended',
                subject: 'case',
                subjectId: caseId,
                detail: { occurrenceId: rowId, field, revision },
              }
            : {
                kind: 'case.legal.amended',
                subject: 'case',
                subjectId: caseId,
                detail: { about: of, aboutId: rowId, field, revision },
              },
        ],
        touched: [],
      };
    }),
  );
}

// The form has one value: what is wrong is said of the whole, where an earlier value is put back without a field too.
const invalid = (why: string): Refusal => new Refusal('invalid', why);

async function readChain(tx: DeskTx, caseId: string): Promise<Rows> {
  const [charges, decisions, occurrences] = await Promise.all([
    tx.charge.findMany({ where: { caseId } }),
    tx.decision.findMany({ where: { caseId }, include: { sentences: true } }),
    tx.occurrence.findMany({ where: { caseId }, include: { withdrawal: { select: { id: true } } } }),
  ]);
  return { charges, decisions, sentences: decisions.flatMap(({ sentences }) => sentences), occurrences };
}

/** What a value names is there: an article, a place, an event, a decision of this file. Refuses `invalid` where it is not. */
async function demandReferred(
  tx: DeskTx,
  { decisions }: Rows,
  { articleId, placeId, eventId, reviewsId }: Record<string, unknown>,
): Promise<void> {
  const isThere =
    typeof articleId === 'string'
      ? (await tx.legalArticle.count({ where: { id: articleId } })) > 0
      : typeof placeId === 'string'
        ? (await tx.place.count({ where: { id: placeId } })) > 0
        : typeof eventId === 'string'
          ? (await tx.event.count({ where: { id: eventId } })) > 0
          : typeof reviewsId !== 'string' || decisions.some(({ id }) => id === reviewsId);
  if (!isThere) throw invalid('input.choice');
}

function toChain({ charges, decisions }: Rows): LegalChain {
  return {
    charges: charges.map((row) => ({
      id: String(row['id']),
      category: String(row['category']),
      hasReason: row['categoryNote'] !== null,
      outcome: chargeOutcome.parse(row['outcome']),
      date: dateIn(row, 'dateEdtf'),
      decided: dateIn(row, 'outcomeEdtf'),
      supersedes: idIn(row, 'supersedesId'),
    })),
    decisions: decisions.map((row) => ({
      id: String(row['id']),
      kind: decisionKind.parse(row['kind']),
      outcome: decisionOutcome.parse(row['outcome']),
      date: dateIn(row, 'dateEdtf'),
      reviews: idIn(row, 'reviewsId'),
    })),
  };
}

const dateIn = (row: Row, column: string) => {
  const edtf = row[column];
  return typeof edtf === 'string' ? readEdtf(edtf) : null;
};
const idIn = (row: Row, column: string): string | null => {
  const id = row[column];
  return typeof id === 'string' ? id : null;
};

async function store(
  tx: DeskTx,
  of: AmendLegal['of'],
  id: string,
  columns: Record<string, unknown>,
): Promise<void> {
  const where = { id };
  switch (of) {
    case 'charge':
      await tx.charge.update({ where, data: columns });
      return;
    case 'decision':
      await tx.decision.update({ where, data: columns });
      return;
    case 'sentence':
      await tx.sentence.update({ where, data: columns });
      return;
    case 'occurrence':
      await tx.occurrence.update({ where, data: columns });
      return;
  }
}
