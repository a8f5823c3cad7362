import pg from 'pg';
import { CODES, SHOWN, canaryOf } from './canaries';

type Column = { table: string; name: string; type: string; nullable: boolean };

export type Planted = { planted: string[]; bare: string[] };

/** The tables whose rows are as closed as the row they belong to: table, key, whose key. */
const OWNED = [
  ['capture', 'document_id'],
  ['excerpt', 'capture_id'],
  ['claim_passage', 'excerpt_id'],
  ['demand_passage', 'excerpt_id'],
  ['event_passage', 'excerpt_id'],
  ['event_text', 'event_id'],
  ['demand_item', 'demand_id'],
  ['claim_set_member', 'claim_set_id'],
  ['case_summary', 'case_id'],
  ['name_form', 'name_id'],
] as const;

/** What a closed copy of a row has in place of the row's own value. */
const COPIED: Readonly<Record<string, string>> = {
  supersedes_id: 'NULL',
  preferred_for: 'NULL',
  ordinal: 'ordinal + 1000',
  publication_state: "'DRAFT'",
  protected: 'true',
  organisation_id: 'NULL',
};
const CLOSED_LEVEL = "(ARRAY['PARTNER', 'RESTRICTED', 'SEALED'])[1 + nr % 3]";

/** Public rows that lean on closed ones: what they lean on must not come out through them. */
const LEANING = [
  "UPDATE claim SET via_id = md5(asserter_id || 'closed')::uuid WHERE via_id IS NULL AND visibility = 'PUBLIC'",
  `UPDATE claim SET document_id = md5(document_id || 'closed')::uuid
     WHERE visibility = 'PUBLIC' AND document_id IS NOT NULL AND get_byte(uuid_send(id), 0) % 3 = 0`,
  "UPDATE claim SET visibility = 'PUBLIC', asserter_id = md5(asserter_id || 'closed')::uuid WHERE visibility = 'PARTNER'",
  "UPDATE claim SET visibility = 'PUBLIC', verification = 'RETRACTED' WHERE visibility = 'SEALED'",
  `UPDATE document SET source_id = md5(source_id || 'closed')::uuid
     WHERE visibility = 'PUBLIC' AND get_byte(uuid_send(id), 0) % 2 = 0`,
  `UPDATE demand SET document_id = md5(document_id || 'closed')::uuid
     WHERE visibility = 'PUBLIC' AND get_byte(uuid_send(id), 0) % 2 = 0`,
  ...['status_event', 'occurrence'].map(
    (table) => `UPDATE ${table} SET event_id =
      (SELECT id FROM event WHERE publication_state = 'DRAFT' AND visibility <> 'PUBLIC' LIMIT 1) WHERE event_id IS NULL`,
  ),
  `UPDATE event SET parent_id = md5(id || 'closed')::uuid WHERE parent_id IS NULL AND visibility = 'PUBLIC'`,
  `INSERT INTO involvement (id, event_id, case_id, role, visibility)
     SELECT gen_random_uuid(), md5(event_id || 'closed')::uuid, case_id, role, 'PUBLIC'
     FROM involvement WHERE visibility = 'PUBLIC'`,
  // Texts of public entries that are closed by a level of their own.
  `INSERT INTO narrative_level (case_id, subject_id, visibility)
     SELECT case_id, id, 'RESTRICTED' FROM occurrence WHERE visibility = 'PUBLIC' AND text IS NOT NULL
       AND get_byte(uuid_send(id), 0) % 3 = 0`,
  `UPDATE occurrence SET text = '${canaryOf('occurrence', 'text')}-' || id WHERE id IN (SELECT subject_id FROM narrative_level)`,
  // Translations of closed entries, current as they are, and outdated ones of public entries.
  `INSERT INTO translation (case_id, ordinal, subject, subject_id, language, text, of_language, of_text, translated_by_id)
     SELECT case_id, 1000 + row_number() OVER (PARTITION BY case_id ORDER BY id), 'statusEvent', id, 'kk',
       '${canaryOf('translation', 'text')}-' || row_number() OVER (), language,
       CASE WHEN visibility = 'PUBLIC' THEN '${canaryOf('translation', 'of_text')}' ELSE text END, recorded_by_id
     FROM status_event WHERE text IS NOT NULL AND language <> 'kk'`,
];

/**
 * Plants a canary in every closed column of the desk, as the superuser and past every trigger: closed copies of all rows
 * that have levels of visibility, draft cases and events, protected sources, each full of canaries; and in all rows the
 * columns that publishing never shows. Gives the columns in which one now stands, and those in which none does.
 */
export async function plantCanaries(adminUrl: string): Promise<Planted> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'; SET search_path = desk");
    // What the checks of a table allow is not what this test is about, and canaries fit few of them.
    await client.query(`DO $$ DECLARE c record; BEGIN
    FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint
      WHERE contype = 'c' AND connamespace = 'desk'::regnamespace
    LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname); END LOOP; END $$`);
    const tables = await readColumns(client);
    const levelled = [...tables].filter(([, columns]) => columns.some(({ name }) => name === 'visibility'));
    for (const [table, columns] of [...levelled, ...plain(tables, ['case_file', 'source'])]) {
      await copyClosed(client, table, columns, null);
    }
    for (const [table, key] of OWNED) await copyClosed(client, table, tables.get(table) ?? [], key);
    for (const [table, columns] of tables) {
      await fillEmpty(client, table, columns);
      const closed = columns.filter((column) => isText(column) && isClosed(column));
      if (closed.length === 0) continue;
      const sets = closed.map((column) => `${column.name} = ${canary(column, 'numbered.nr')}`);
      await client.query(`UPDATE ${table} AS t SET ${sets.join(', ')}
        FROM (SELECT ctid AS place, row_number() OVER () AS nr FROM ${table}) numbered WHERE t.ctid = numbered.place`);
    }
    for (const statement of LEANING) await client.query(statement);
    return await listPlanted(client, [...tables.values()].flat().filter(isText));
  } finally {
    await client.end();
  }
}

async function readColumns(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<{ table: string; name: string; type: string; nullable: boolean }>(`
    SELECT c.table_name AS table, c.column_name AS name, c.udt_name AS type, c.is_nullable = 'YES' AS nullable
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'desk' AND t.table_type = 'BASE TABLE' ORDER BY 1, c.ordinal_position`);
  const tables = new Map<string, Column[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return tables;
}

const plain = (tables: Map<string, Column[]>, names: string[]) =>
  names.map((name) => [name, tables.get(name) ?? []] as const);
const isText = ({ type }: Column): boolean =>
  ['text', '_text', 'varchar', '_varchar', 'json', 'jsonb'].includes(type);
const isCode = ({ table, name }: Column): boolean => CODES.has(`${table}.${name}`);
const isClosed = (column: Column): boolean => !isCode(column) && !SHOWN.has(`${column.table}.${column.name}`);

/** The canary of a column as SQL of its type, with the number of the row behind it. */
function canary({ table, name, type }: Column, number: string): string {
  const text = `'${canaryOf(table, name)}-' || ${number}`;
  if (type === '_text' || type === '_varchar') return `ARRAY[${text}]`;
  return type.startsWith('json') ? `to_jsonb(${text})` : text;
}

/** Copies every row as a closed one; `owner` names the key that leads to the closed copy of what it belongs to. */
async function copyClosed(
  client: pg.Client,
  table: string,
  columns: readonly Column[],
  owner: string | null,
): Promise<void> {
  const values = columns.map((column) => {
    const { name } = column;
    if (name === 'id') return "md5(id || 'closed')::uuid";
    if (name === owner) return `md5(${name} || 'closed')::uuid`;
    if (name === 'visibility') return CLOSED_LEVEL;
    if (table === 'involvement' && name === 'role') return canary(column, 'nr');
    if (isText(column) && !isCode(column)) return canary(column, 'nr');
    return COPIED[name] ?? name;
  });
  const names = columns.map(({ name }) => name).join(', ');
  await client.query(`INSERT INTO ${table} (${names})
    SELECT ${values.join(', ')} FROM (SELECT *, row_number() OVER () AS nr FROM ${table}) original`);
}

const FILLER: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  int4: '1',
  int8: '1',
  float8: '1',
  bool: 'false',
  date: 'current_date',
  timestamptz: 'now()',
  bytea: "''",
};

/** One row for a table that the real cases leave empty: a canary needs a place to sit. */
async function fillEmpty(client: pg.Client, table: string, columns: readonly Column[]): Promise<void> {
  const found = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
  if (found.rowCount !== 0) return;
  const needed = columns.filter((column) => isText(column) || !column.nullable);
  const values = needed.map((column) =>
    isText(column) ? canary(column, "'0'") : (FILLER[column.type] ?? 'NULL'),
  );
  await client.query(
    `INSERT INTO ${table} (${needed.map(({ name }) => name).join(', ')}) VALUES (${values.join(', ')})`,
  );
}

async function listPlanted(client: pg.Client, columns: readonly Column[]): Promise<Planted> {
  const planted: string[] = [];
  const bare: string[] = [];
  for (const { table, name } of columns) {
    const mark = `%${canaryOf(table, name)}%`;
    const found = await client.query(`SELECT 1 FROM ${table} WHERE ${name}::text LIKE $1 LIMIT 1`, [mark]);
    (found.rowCount === 0 ? bare : planted).push(`${table}.${name}`);
  }
  return { planted, bare };
}
