import { unwrapKey } from '@/lib/cases/sealed/key/read-desk';
import { groupBy } from '@/lib/platform/group-by';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { nameMark } from '@/lib/platform/secrets/name-mark';
import type { MarkedSearch } from './rules';

/**
 * The marks of the names in everything that is sealed of a person, one search for each key that they were made with.
 * Nothing is opened. Throws where a key does not open: what cannot be searched for must not be passed over.
 */
export async function listMarkedNames(tx: DeskTx, personId: string): Promise<MarkedSearch[]> {
  const rows = await tx.sealedName.findMany({
    where: { case: { personId } },
    select: { mark: true, words: true, sealed: { select: { key: true } } },
  });
  return [...groupBy(rows, (row) => row.sealed.key.id).values()].flatMap((ofKey): MarkedSearch[] => {
    const [first] = ofKey;
    if (first === undefined || first.sealed.key.wrapped === null) return [];
    const { key: row } = first.sealed;
    const key = unwrapKey(row);
    if (key === null) throw new Error('The key of a case does not open');
    return [
      {
        marks: new Set(ofKey.map(({ mark }) => mark)),
        lengths: [...new Set(ofKey.map(({ words }) => words))],
        markOf: (text) => nameMark(key, row.caseId, text),
      },
    ];
  });
}
