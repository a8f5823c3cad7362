import { ask } from './ask';

/** What a database is made of, one readable line for each part, sorted. */
export type Catalog = { columns: string[]; constraints: string[]; indexes: string[] };

const SCHEMAS = `('desk', 'pub', 'intake')`;

const COLUMNS = `
  SELECT format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
    coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) AS line
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ${SCHEMAS}
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped ORDER BY 1`;

// Since PostgreSQL 18 a NOT NULL is a constraint as well; the column already tells it.
const CONSTRAINTS = `
  SELECT format('%s.%s %s %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ${SCHEMAS}
  WHERE k.contype <> 'n' ORDER BY 1`;

const INDEXES = `SELECT indexdef AS line FROM pg_indexes WHERE schemaname IN ${SCHEMAS} ORDER BY 1`;

/** Reads the catalog of the database: tables and columns, constraints, indexes. */
export async function readCatalog(url: string): Promise<Catalog> {
  const lines = async (sql: string) => (await ask<{ line: string }>(url, sql)).map(({ line }) => line);
  return {
    columns: await lines(COLUMNS),
    constraints: await lines(CONSTRAINTS),
    indexes: await lines(INDEXES),
  };
}

/** What stands in one list and not in the other. */
export function missingFrom(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((line) => !other.includes(line));
}
