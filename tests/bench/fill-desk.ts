import pg from 'pg';

import { foldName } from '@/lib/platform/text/fold-name';
import { ask } from '@/tests/support/ask';

import { inventPerson } from './fill-crowd';

const AT_ONCE = 25_000;
const DOCUMENTS = 200;
const LATIN = 'abdegiklmnoprstuv';
const CYRILLIC = 'абдегиклмнопрстув';

/** The name of `inventPerson` in Cyrillic letters: the second spelling that each invented file holds. */
export function inventCyrillic(at: number): string {
  return inCyrillic(inventPerson(at).name);
}

/** An invented word or name in Cyrillic letters. */
export function inCyrillic(latin: string): string {
  return latin.replaceAll(/[a-z]/gi, (letter) => {
    const other = CYRILLIC[LATIN.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/**
 * Puts `count` case files of invented people into the desk, straight and as its owner: each with a name in two
 * alphabets, in every state of publication and custody, opened by the given staff in turns. For a database that is
 * thrown away.
 */
export async function fillDesk(ownerUrl: string, count: number, staff: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMP TABLE invented ON COMMIT DROP AS
         SELECT n, gen_random_uuid() AS id FROM generate_series(0, $1::int - 1) AS n`,
      [count],
    );
    await client.query('INSERT INTO desk.person (id) SELECT id FROM invented');
    for (let from = 0; from < count; from += AT_ONCE)
      await addNames(client, from, Math.min(count, from + AT_ONCE));
    await client.query(
      `INSERT INTO desk.case_file (code, slug, person_id, country, publication_state, last_checked, opened_by_id,
           status_group, changed_at)
         SELECT 'ZZ-' || 1000 + n / 10000 || '-' || lpad((n % 10000)::text, 4, '0'), 'invented-' || n, id, 'KZ',
             (ARRAY['DRAFT', 'PUBLISHED', 'PUBLISHED', 'ARCHIVED', 'REMOVED'])[1 + n % 5],
             CASE WHEN n % 7 = 0 THEN NULL ELSE current_date - (n * 37) % 900 END,
             ($1::uuid[])[1 + n % $2::int],
             (ARRAY['HELD', 'POSSIBLY_HELD', 'FREE', 'DEAD', 'UNKNOWN'])[1 + (n / 5) % 5], now() - n * interval '1 minute'
           FROM invented ORDER BY n`,
      [staff, staff.length],
    );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  // As the database does by itself a minute later: until then a search walks through all that was just put in.
  await ask(ownerUrl, 'VACUUM (ANALYZE) desk.person, desk.person_name, desk.case_file');
}

async function addNames(client: pg.Client, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const latin = numbers.map((at) => inventPerson(at).name);
  const cyrillic = numbers.map(inventCyrillic);
  await client.query(
    `INSERT INTO desk.person_name (person_id, text, folded, kind, script, language, preferred_for)
       SELECT i.id, w.text, w.folded, 'LEGAL', w.script, w.language, w.language
         FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])
             AS one (n, latin, latin_folded, cyrillic, cyrillic_folded)
           JOIN invented i ON i.n = one.n
           CROSS JOIN LATERAL (VALUES ('Latn', 'en', one.latin, one.latin_folded),
             ('Cyrl', 'ru', one.cyrillic, one.cyrillic_folded)) AS w (script, language, text, folded)`,
    [numbers, latin, latin.map(foldName), cyrillic, cyrillic.map(foldName)],
  );
}

type LongFile = { slug: string; events: number; links: number };

/**
 * Puts a case file of `events` entries beside them: half statuses, half occurrences, with `links` claims spread over
 * them, each on one of two hundred invented documents. Gives its id.
 */
export async function fillLongFile(
  ownerUrl: string,
  { slug, events, links }: LongFile,
  staffId: string,
): Promise<string> {
  const [row] = await ask<{ id: string }>(
    ownerUrl,
    `WITH who AS (INSERT INTO desk.person DEFAULT VALUES RETURNING id),
       named AS (INSERT INTO desk.person_name (person_id, text, folded, kind, script, language, preferred_for)
         SELECT id, 'Invented Longfile', 'invented longfile', 'LEGAL', 'Latn', 'en', 'en' FROM who)
     INSERT INTO desk.case_file (code, slug, person_id, country, opened_by_id)
       SELECT 'ZZ-0999-' || lpad('${links}', 4, '0'), '${slug}', id, 'KZ', '${staffId}' FROM who RETURNING id`,
  );
  if (row === undefined) throw new Error('The long file was not opened');
  const columns = 'case_id, ordinal, kind, date_edtf, date_earliest, date_latest, text';
  const half = Math.ceil(events / 2);
  const entries = (kinds: string) =>
    `SELECT '${row.id}'::uuid, n, (ARRAY[${kinds}])[1 + n % 4], to_char(d, 'YYYY-MM-DD'), d, d,
         'What happened on day ' || n || ', as a sentence of the usual length says it'
       FROM generate_series(1, ${half}) AS n, LATERAL (SELECT date '2015-01-01' + n * 7 AS d) AS on_day`;
  const claims = (table: string, column: string) =>
    `INSERT INTO desk.claim (predicate, asserter_id, document_id, source_grade, content_grade, ${column})
       SELECT 'HAPPENED', a.id, d.id, 'B', '2', e.id
         FROM generate_series(0, ${Math.ceil(links / 2) - 1}) AS n
           JOIN desk.${table} e ON e.case_id = '${row.id}' AND e.ordinal = 1 + n % ${half}
           JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM desk.document
             WHERE title LIKE 'Invented document of ${slug}%') d ON d.at = n % ${DOCUMENTS}
           CROSS JOIN (SELECT id FROM desk.asserter ORDER BY id LIMIT 1) a`;
  await ask(
    ownerUrl,
    `INSERT INTO desk.document (source_id, class, title, address)
       SELECT s.id, s.class, 'Invented document of ${slug} ' || n, 'https://gazette.example/${slug}/' || n
         FROM generate_series(1, ${DOCUMENTS}) AS n, (SELECT id, class FROM desk.source ORDER BY id LIMIT 1) AS s`,
    `INSERT INTO desk.status_event (${columns}, recorded_by_id)
       SELECT e.*, '${staffId}'::uuid FROM (${entries(`'SUMMONED', 'SEARCHED', 'THREATENED', 'DETAINED'`)}) AS e`,
    `INSERT INTO desk.occurrence (${columns}) ${entries(`'PROTEST_ROLE', 'ILL_TREATMENT', 'HEALTH', 'PUBLIC_STATEMENT'`)}`,
    claims('status_event', 'status_event_id'),
    claims('occurrence', 'occurrence_id'),
    'VACUUM (ANALYZE) desk.document, desk.status_event, desk.occurrence, desk.claim',
  );
  return row.id;
}
