import { nameTokens } from '@/lib/platform/text/name-tokens';
import { ask } from '@/tests/support/ask';
import pg from 'pg';

export type CrowdPerson = { slug: string; name: string };

// Invented words of no language, two syllables for a given name and four for a surname: as in life, many share the
// first and few the second.
const SYLLABLES = 'ba ko ri mu te la so ni vu de ga po li nu re sa to mi ku be'.split(' ');

/** The person of this number. The same number gives the same person. */
export function inventPerson(at: number): CrowdPerson {
  const spread = (at * 7919) % SYLLABLES.length ** 4;
  return { slug: `invented-${at}`, name: `${inventWord(at, 2)} ${inventWord(spread, 4)}` };
}

/** The word of this number, of so many syllables, with a capital. The same number gives the same word. */
export function inventWord(number: number, syllables: number): string {
  const word = Array.from(
    { length: syllables },
    (_, place) => SYLLABLES[Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length],
  ).join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * Puts `count` invented people beside the published ones, straight into `pub` and as its owner: each with the document,
 * days in custody, places and events of a file that is there, under an invented name. For a database that is thrown
 * away; no page written so could pass the door.
 */
export async function fillCrowd(ownerUrl: string, count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, at) => inventPerson(at));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMP TABLE person ON COMMIT DROP AS
         WITH file AS (SELECT slug, row_number() OVER (ORDER BY slug) - 1 AS place, count(*) OVER () AS files
                         FROM pub.case_profile)
         SELECT n, p.slug, p.name, f.slug AS of
           FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p (slug, name, n)
           JOIN file f ON f.place = n % f.files`,
      [people.map(({ slug }) => slug), people.map(({ name }) => name)],
    );
    await client.query(
      `INSERT INTO pub.case_profile (slug, code, version, content_hash, published_at, document, sort_name, country,
           custody_state, status_group, as_of, last_checked, charge_categories, event_slugs)
         SELECT p.slug, c.code, 1, c.content_hash, now() - p.n * interval '1 minute',
             f.document || jsonb_build_object('slug', p.slug, 'code', c.code, 'names', jsonb_build_array(
               f.document #> '{names,0}' || jsonb_build_object('text', p.name, 'script', 'Latn', 'language', 'en',
                 'preferredFor', 'en'))),
             lower(p.name), f.country, f.custody_state, f.status_group, f.as_of, f.last_checked,
             f.charge_categories, f.event_slugs
           FROM person p JOIN pub.case_profile f ON f.slug = p.of
             CROSS JOIN LATERAL (SELECT 'ZZ-' || 1000 + p.n / 10000 || '-' || lpad((p.n % 10000)::text, 4, '0') AS code,
               md5(p.slug) AS content_hash) c`,
    );
    await client.query(
      `INSERT INTO pub.case_custody
         SELECT p.slug, ordinal, certain_from, certain_to, possible_from, possible_to
           FROM person p JOIN pub.case_custody c ON c.slug = p.of`,
    );
    await addSearchWords(client, people);
    await client.query(`INSERT INTO pub.change (tags) VALUES (ARRAY['cases'])`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  await ask(ownerUrl, 'ANALYZE pub.case_profile, pub.case_custody, pub.search_token, pub.search_entry');
}

async function addSearchWords(client: pg.Client, people: readonly CrowdPerson[]): Promise<void> {
  const words = people.flatMap(({ slug, name }) => nameTokens(name).map((token) => ({ slug, name, token })));
  const columns = [
    words.map(({ token }) => token),
    words.map(({ slug }) => slug),
    words.map(({ name }) => name),
  ];
  await client.query(
    'INSERT INTO pub.search_token (token) SELECT DISTINCT unnest($1::text[]) ON CONFLICT DO NOTHING',
    columns.slice(0, 1),
  );
  await client.query(
    `INSERT INTO pub.search_entry (kind, slug, field, token, display)
       SELECT 'case', slug, 'NAME', token, name FROM unnest($1::text[], $2::text[], $3::text[]) AS w (token, slug, name)`,
    columns,
  );
  await client.query(
    `INSERT INTO pub.search_entry (kind, slug, field, token, display)
       SELECT 'case', p.slug, e.field, e.token, e.display
         FROM person p JOIN pub.search_entry e ON e.kind = 'case' AND e.slug = p.of AND e.field <> 'NAME'`,
  );
}
