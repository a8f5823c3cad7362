import { transact } from '@/lib/audit/write';
import { hidePerson, NOTHING_HIDDEN } from '@/lib/cases/hide/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Done, Door } from '@/lib/platform/db/transact';
import { mayBeMinor } from './rules';
import type { MarkMinor } from './schema';

/**
 * Marks the person of a file as under eighteen, or takes the mark back. Whoever may be a child is public nowhere from
 * then on: every page of theirs goes in the same transaction (safety rule 5). Asks for no revision: protecting a child is
 * never held up by somebody else's edit.
 */
export async function markMinor(
  at: Door,
  input: MarkMinor,
): Promise<Done<{ minor: boolean; withdrawn: number }>> {
  return transact(at, async (tx) => {
    const row = await lockCase(tx, input.caseId, null);
    demandEdit(at.actor, row, 'refusal.case.edit');
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: input.caseId } });
    const minor = input.minor === true;
    const person = await tx.person.update({ where: { id: personId }, data: { minor } });
    const { birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest } = person;
    const age = { minor, birth: fromDateColumns({ edtf, earliest, latest }) };
    const gone = mayBeMinor(age, todayUtc(new Date()))
      ? await hidePerson(tx, at, personId, 'minor')
      : NOTHING_HIDDEN;
    return {
      value: { minor, withdrawn: gone.happened.length },
      happened: [
        { kind: 'case.age.recorded', subject: 'case', subjectId: input.caseId, detail: { minor } },
        ...gone.happened,
      ],
      touched: gone.touched,
    };
  });
}
