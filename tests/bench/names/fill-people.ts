import pg from 'pg';
import { givenNames, namesOf, surnames, type NameWord } from './invented-names';

const AT_ONCE = 100_000;

/**
 * Puts `count` invented people into an empty desk, straight and as its owner, each with a name in two alphabets, and the
 * words of all names as the database would have kept them one by one. For a database that is thrown away.
 */
export async function fillPeople(ownerUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const indexes = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
         WHERE schemaname = 'desk' AND tablename IN ('person_name', 'person_token', 'name_token')
           AND indexname NOT LIKE '%pkey' AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
    );
    // An index is made once of a million rows, and not a million times of one.
    for (const { name } of indexes.rows) await client.query(`DROP INDEX desk.${name}`);
    await client.query('ALTER TABLE desk.person_name DISABLE TRIGGER USER');
    await addWords(client, 'given', givenNames());
    await addWords(client, 'surname', surnames());
    await client.query('CREATE TEMP TABLE invented (n int, id uuid, given int, surname int)');
    for (let from = 0; from < count; from += AT_ONCE)
      await addPeople(client, from, Math.min(count, from + AT_ONCE));
    await client.query('INSERT INTO desk.person (id) SELECT id FROM invented');
    await client.query(
      `INSERT INTO desk.person_name (person_id, text, folded, kind, script, language, preferred_for)
         SELECT i.id, w.text, w.folded, 'LEGAL', w.script, w.language, w.language
           FROM invented i JOIN given g ON g.n = i.given JOIN surname s ON s.n = i.surname
             CROSS JOIN LATERAL (VALUES
               ('Latn', 'en', g.latin || ' ' || s.latin, g.latin_folded || ' ' || s.latin_folded),
               ('Cyrl', 'ru', g.cyrillic || ' ' || s.cyrillic, g.cyrillic_folded || ' ' || s.cyrillic_folded)
             ) AS w (script, language, text, folded)`,
    );
    await client.query(
      `INSERT INTO desk.name_token (token)
         SELECT latin_folded FROM given UNION SELECT cyrillic_folded FROM given
           UNION SELECT latin_folded FROM surname UNION SELECT cyrillic_folded FROM surname`,
    );
    await client.query(
      `INSERT INTO desk.person_token (token, person_id)
         SELECT token, id FROM (
           SELECT g.latin_folded AS token, i.id FROM invented i JOIN given g ON g.n = i.given
           UNION SELECT g.cyrillic_folded, i.id FROM invented i JOIN given g ON g.n = i.given
           UNION SELECT s.latin_folded, i.id FROM invented i JOIN surname s ON s.n = i.surname
           UNION SELECT s.cyrillic_folded, i.id FROM invented i JOIN surname s ON s.n = i.surname
         ) AS borne ORDER BY token, id`,
    );
    await client.query("SET maintenance_work_mem = '256MB'");
    for (const { definition } of indexes.rows) await client.query(definition);
    await client.query('ALTER TABLE desk.person_name ENABLE TRIGGER USER');
    await client.query('VACUUM (ANALYZE) desk.person, desk.person_name, desk.name_token, desk.person_token');
  } finally {
    await client.end();
  }
}

async function addWords(
  client: pg.Client,
  table: 'given' | 'surname',
  words: readonly NameWord[],
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE ${table} AS SELECT n::int - 1 AS n, latin, latin_folded, cyrillic, cyrillic_folded
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
         WITH ORDINALITY AS w (latin, latin_folded, cyrillic, cyrillic_folded, n)`,
    [
      words.map(({ latin }) => latin),
      words.map(({ latinFolded }) => latinFolded),
      words.map(({ cyrillic }) => cyrillic),
      words.map(({ cyrillicFolded }) => cyrillicFolded),
    ],
  );
}

async function addPeople(client: pg.Client, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_one, at) => from + at);
  const names = numbers.map(namesOf);
  await client.query(
    `INSERT INTO invented
       SELECT n, gen_random_uuid(), given, surname FROM unnest($1::int[], $2::int[], $3::int[]) AS p (n, given, surname)`,
    [numbers, names.map(({ given }) => given), names.map(({ surname }) => surname)],
  );
}
