import { z } from 'zod';
import type { Done, Door } from '@/lib/platform/db/transact';

const withId = z.object({ id: z.uuid() });

/** An import under way: what its source brought in already, and the way to bring in what it has not. */
export type Import = {
  at: Door;
  /** Writes the row of this key, or gives the id it got the first time. The row and the memory of it are one change. */
  once: (key: string, write: (at: Door) => Promise<Done<{ id: string }>>) => Promise<string>;
  /** The id of a row brought in before. Throws when the source refers to what it does not hold. */
  idOf: (key: string) => string;
  has: (key: string) => boolean;
};

/** Begins or takes up the import of a source; keys are the source's own ids. */
export async function openImport(at: Door, source: string): Promise<Import> {
  const rows = await at.db.importedRow.findMany({ where: { source } });
  const known = new Map(rows.map((row) => [row.key, row.rowId]));
  return {
    at,
    has: (key) => known.has(key),
    idOf: (key) => {
      const id = known.get(key);
      if (id === undefined)
        throw new Error(`The import "${source}" refers to "${key}", which it does not hold`);
      return id;
    },
    once: async (key, write) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const { value } = await write({
        ...at,
        beside: async (tx, made) => {
          await tx.importedRow.create({ data: { source, key, rowId: withId.parse(made).id } });
        },
      });
      known.set(key, value.id);
      return value.id;
    },
  };
}
