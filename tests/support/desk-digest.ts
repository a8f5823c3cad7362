import { ask } from './ask';

/** Every row of the desk but what counts, logs and keeps the merge itself, in one digest each. */
export async function digestDesk(ownerUrl: string): Promise<Record<string, string>> {
  const left = ['audit_entry', 'request_key', 'person_merge', 'person_merge_move', 'name_token'];
  const tables = await ask<{ name: string }>(
    ownerUrl,
    `SELECT table_name::text AS name FROM information_schema.tables
     WHERE table_schema = 'desk' AND table_type = 'BASE TABLE' AND table_name NOT IN ('${left.join("','")}')`,
  );
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name, coalesce(string_agg(r, E'\\n' ORDER BY r), '') AS rows
      FROM (SELECT (to_jsonb(t) - 'revision' - 'changed_at')::text AS r FROM desk."${name}" t) x`,
  );
  const rows = await ask<{ name: string; rows: string }>(ownerUrl, each.join(' UNION ALL '));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}
