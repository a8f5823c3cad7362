import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import type { Done, Door } from '@/lib/platform/db/transact';
import { toDateColumns } from '@/lib/platform/dates/date-columns';
import type { RecordAge } from './schema';

/** Records the birth of the person of a file, or that they are a minor: what is left empty is not known. */
export async function recordAge(at: Door, input: RecordAge): Promise<Done<{ minor: boolean }>> {
  return transact(at, async (tx) => {
    const row = await lockCase(tx, input.caseId, null);
    demandEdit(at.actor, row, 'refusal.case.edit');
    const { personId } = await tx.caseFile.findUniqueOrThrow({ where: { id: input.caseId } });
    const { edtf, earliest, latest } = toDateColumns(input.birth);
    const minor = input.minor === true;
    await tx.person.update({
      where: { id: personId },
      data: { minor, birthEdtf: edtf, birthEarliest: earliest, birthLatest: latest },
    });
    return {
      value: { minor },
      happened: [{ kind: 'case.age.recorded', subject: 'case', subjectId: input.caseId, detail: {} }],
      touched: [],
    };
  });
}
