import { recordDemandInput } from '@/lib/demands/schema';
import { recordDemand } from '@/lib/demands/write';
import type { SeedDemand } from './cases-file';
import type { Citing, SeedFiles } from './sources';

/** The demands as they were raised. One whose document nobody kept stays closed. */
export async function seedDemands({ files, rows, passages }: Citing): Promise<void> {
  for (const demand of files.cases.demands) {
    const input = recordDemandInput.parse({
      raisedBy: demand.by,
      asserterId: demand.via === undefined ? null : rows.idOf(demand.via),
      documentId: demand.origin === null ? null : rows.idOf(demand.origin),
      when: demand.edtf ?? null,
      targets: demand.target,
      partisan: demand.partisan,
      outcome: demand.outcome ?? null,
      visibility: demand.origin === null ? 'RESTRICTED' : 'PUBLIC',
      items: itemsOf(demand, files).map(({ text, kind, person }) => ({
        text,
        kind,
        caseId: person === undefined ? null : rows.idOf(`case:${person}`),
      })),
      passageIds: await passages(demand.at, demand.origin),
    });
    await rows.once(demand.id, (at) => recordDemand(at, input));
  }
}

/** The items in their order, without what words.yaml leaves out; one for each person named. */
export function itemsOf(demand: SeedDemand, files: SeedFiles) {
  return demand.items.flatMap((item, before) => {
    const words = files.words.demand_items[`${demand.id}/${before + 1}`];
    if (words === null) return [];
    const told = { text: words ?? item.text, kind: item.kind };
    const persons: (string | undefined)[] = item.persons.length === 0 ? [undefined] : item.persons;
    return persons.map((person) => ({ ...told, person }));
  });
}
