import { publicClient, Prisma } from '@/lib/platform/db/public-client';
import { SIMILAR_ENOUGH } from '@/lib/platform/text/trigram-similarity';
import { howTokensMeet, rankFile, toQueryWords, type QueryWord, type SearchHit } from './rules';
import { matchField, type Match } from './schema';

/** What was found under one address. A higher score is a better answer; scores compare within one query only. */
export type Found = { slug: string; score: number; match: Match[] };
export type Matches = { cases: Found[]; events: Found[] };

/** More files than this under one query are not ranked one by one: the query has to be narrowed by another word. */
const MOST_FILES = 1000;

type EntryRow = { kind: string; slug: string; field: string; token: string; display: string };

/**
 * The published case files and events that hold every word of a query, in any alphabet and spelling, best first.
 * Nothing is found by a query without letters or digits.
 */
export async function findMatches(query: string): Promise<Matches> {
  const words = toQueryWords(query);
  const pairs = words.length === 0 ? [] : await meetDictionary(words);
  if (words.length === 0 || words.some((word) => pairs.every((pair) => pair.word !== word.token)))
    return { cases: [], events: [] };
  const found = rankFiles(words, await readEntries(words, pairs));
  return { cases: found('case'), events: found('event') };
}

type Pair = { word: string; token: string };

/** The dictionary words that a word of the query may stand for: compared once, however many files hold them. */
async function meetDictionary(words: readonly QueryWord[]): Promise<Pair[]> {
  const tokens = words.map((word) => word.token);
  const client = publicClient();
  const [, pairs] = await client.$transaction([
    // The operator reads its threshold from a setting, for this transaction alone.
    client.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(SIMILAR_ENOUGH)}, true)`,
    client.$queryRaw<Pair[]>`
      SELECT w.word, t.token
        FROM unnest(${tokens}::text[]) AS w (word) CROSS JOIN LATERAL (
          (SELECT token FROM pub.search_token WHERE token = w.word)
          UNION
          (SELECT token FROM pub.search_token WHERE token LIKE w.word || '%' ORDER BY length(token), token LIMIT 200)
          UNION
          (SELECT token FROM pub.search_token WHERE token OPERATOR(pub.%) w.word
            ORDER BY pub.similarity(token, w.word) DESC, token LIMIT 100)
        ) t`,
  ]);
  return pairs.filter((pair) => howTokensMeet(pair.word, pair.token) !== null);
}

async function readEntries(words: readonly QueryWord[], pairs: readonly Pair[]): Promise<EntryRow[]> {
  const asked = pairs.map((pair) => pair.word);
  const tokens = pairs.map((pair) => pair.token);
  // Where files are many, those that hold the words as folded go before those that only come near.
  return publicClient().$queryRaw<EntryRow[]>(Prisma.sql`
    WITH pair (word, token) AS (SELECT * FROM unnest(${asked}::text[], ${tokens}::text[])),
      found AS (
        SELECT e.kind, e.slug FROM pub.search_entry e JOIN pair p ON p.token = e.token
          GROUP BY e.kind, e.slug HAVING count(DISTINCT p.word) = ${words.length}::int
          ORDER BY count(DISTINCT p.word) FILTER (WHERE p.word = p.token) DESC, e.kind, e.slug LIMIT ${MOST_FILES}::int)
    SELECT e.kind, e.slug, e.field, e.token, e.display
      FROM found f JOIN pub.search_entry e ON e.kind = f.kind AND e.slug = f.slug
      WHERE e.token = ANY(${tokens}::text[]) ORDER BY e.id`);
}

function rankFiles(words: readonly QueryWord[], entries: readonly EntryRow[]): (kind: string) => Found[] {
  const files = new Map<string, { kind: string; slug: string; hits: SearchHit[] }>();
  for (const { kind, slug, field, token, display } of entries) {
    const known = matchField.safeParse(field);
    if (!known.success) continue;
    const key = `${kind}/${slug}`;
    const file = files.get(key) ?? { kind, slug, hits: [] };
    file.hits.push({ token, field: known.data, display });
    files.set(key, file);
  }
  const ranked = [...files.values()].flatMap(({ kind, slug, hits }) => {
    const rank = rankFile(words, hits);
    return rank ? [{ kind, slug, ...rank }] : [];
  });
  ranked.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
  return (kind) =>
    ranked.filter((file) => file.kind === kind).map(({ slug, score, match }) => ({ slug, score, match }));
}
