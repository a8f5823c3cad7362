import { Refusal, type RefusalKind } from '@/lib/platform/errors/refusal';
import type { DeskClient } from '@/lib/platform/db/desk-client';

/** How many rows each table of the desk holds. */
export async function countRows(db: DeskClient): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ name: string; n: number }[]>`
    SELECT table_name::text AS name,
      (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM desk.%I', table_name), false, true, '')))[1]::text::int AS n
    FROM information_schema.tables WHERE table_schema = 'desk' ORDER BY 1`;
  return Object.fromEntries(rows.map((row) => [row.name, row.n]));
}

/** Runs a write that must be refused: gives the kind of the refusal and the tables in which it left something. */
export async function refusedWrite(
  db: DeskClient,
  write: () => Promise<unknown>,
): Promise<{ kind: RefusalKind | 'accepted'; left: string[] }> {
  const before = await countRows(db);
  const kind = await write().then(
    () => 'accepted' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return error.kind;
      throw error;
    },
  );
  const after = await countRows(db);
  return { kind, left: Object.keys(after).filter((table) => after[table] !== before[table]) };
}
