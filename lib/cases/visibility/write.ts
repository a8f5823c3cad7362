import { together, transact } from '@/lib/audit/write';
import { listConsentFacts } from '@/lib/cases/consent/read-desk';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { visibility } from '@/lib/claims/schema';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { findVisibleRow, findPublicVersion, setVisibility } from './row/write';
import { openingFault, opensFurther, SOURCE_LEVELS } from './rules';
import type { ChangeVisibility } from './schema';
import { listShownOn } from './shared/read-desk';
import { isShared, type ShownOn } from './shared/rules';
import { demandAllShared, demandAway, lockShared, takeAway } from './shared/write';

/** Why a page goes, where whoever closed the row gave no reason. */
const BECAUSE = 'a voice, a source or a document that it shows was closed';

/**
 * `stays`: the published version in which the row may stand on until it is withdrawn or published again. `gone`: how many
 * pages that showed a shared row were taken away with it.
 */
type Changed = { id: string; revision: number; stays: number | null; gone: number };

/**
 * Changes who may see one row of a file. Closing is never held up: it asks for no reason and for no revision; of a row
 * that files share it takes each page away that shows it, in this transaction. Opening refuses `conflict` for a stale
 * revision, `invalid` without a reason and where a rule of protection forbids it, `forbidden` of a shared row to whoever
 * may not edit every file in which it stands. `not-found` for a row of another file.
 */
export async function changeVisibility(at: Door, input: ChangeVisibility): Promise<Done<Changed>> {
  const why = input.reason === null ? {} : { reason: input.reason };
  return together({ ...at, ...why }, { key: input.once, input }, async (joined) => {
    let pages: ShownOn[] = [];
    const { value, touched } = await transact<Changed>(joined, async (tx) => {
      const { caseId, of, rowId, visibility: to } = input;
      if (isShared(of)) await lockShared(tx, of, rowId, caseId);
      const file = await lockCase(tx, caseId, null);
      demandEdit(at.actor, file, 'refusal.case.edit');
      const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      if (of === 'name' || of === 'person') await demandAllFiles(tx, at, personId);
      const row = await findVisibleRow(tx, { caseId, personId }, of, rowId);
      if (row === null) throw new Refusal('not-found', 'refusal.reference.notFound');
      const from = visibility.catch('SEALED').parse(row.visibility);
      if (from === to) throw invalid('visibility', 'input.visibility.same');
      if (of === 'source' && !SOURCE_LEVELS.includes(to)) throw invalid('visibility', 'input.choice');
      if (opensFurther(from, to)) {
        if (file.revision !== input.revision) throw new Refusal('conflict', 'refusal.case.conflict');
        if (input.reason === null) throw invalid('reason', 'input.visibility.why');
        if (isShared(of)) await demandAllShared(tx, at, of, rowId);
        if (to === 'PUBLIC') await demandOpening(tx, personId, { of, kind: row.kind });
      } else if (isShared(of)) {
        pages = await listShownOn(tx, of, rowId);
        demandAway(pages, input.away);
      }
      await setVisibility(tx, { caseId, of, id: rowId }, to);
      const revision = file.revision + 1;
      await tx.caseFile.update({ where: { id: caseId }, data: { revision } });
      const stays = from === 'PUBLIC' && !isShared(of) ? await findPublicVersion(tx, caseId) : null;
      const detail = { of, rowId, from, to, revision };
      return {
        value: { id: rowId, revision, stays, gone: pages.length },
        happened: [{ kind: 'case.visibility.changed', subject: 'case', subjectId: caseId, detail }],
        touched: [],
      };
    });
    return { value, touched: [...touched, ...(await takeAway(joined, pages, BECAUSE))] };
  });
}

const invalid = (field: string, why: string): Refusal =>
  new Refusal('invalid', 'refusal.invalid', { [field]: why });

/** A name belongs to all files of its person. */
async function demandAllFiles(tx: DeskTx, at: Door, personId: string): Promise<void> {
  for (const file of await tx.caseFile.findMany({ where: { personId } })) {
    demandEdit(at.actor, file, 'refusal.case.edit');
  }
}

async function demandOpening(
  tx: DeskTx,
  personId: string,
  row: Parameters<typeof openingFault>[0],
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const { minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
  const age = { minor, birth: fromDateColumns({ edtf, earliest, latest }) };
  const consents = await listConsentFacts(tx, personId);
  const fault = openingFault(row, { age, consents }, todayUtc(new Date()));
  if (fault !== null) throw invalid('visibility', fault);
}
