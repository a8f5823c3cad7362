import { z } from 'zod';
import { chargeCategory } from '@/lib/cases/charges/schema';
import { slug, statusGroup } from '@/lib/cases/schema';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { readCursor } from '@/lib/search/paging/rules';
import { orderOf, sortOrder } from '@/lib/search/paging/schema';
import { hasForbiddenCharacters } from '@/lib/platform/text/forbidden-characters';

export const QUERY_LENGTH = 100;

export const matchField = z.enum(['NAME', 'PLACE', 'EVENT', 'ORGANISATION']);
export type MatchField = z.infer<typeof matchField>;

/** How a word of the query met a word of a file: as written, in another spelling, by its beginning, or nearly. */
export const matchHow = z.enum(['SAME', 'SPELLING', 'BEGINNING', 'SIMILAR']);
export type MatchHow = z.infer<typeof matchHow>;

/** Why a file was found: the reader's own word, and the name in the file that it met. */
export type Match = { field: MatchField; how: MatchHow; query: string; display: string };

const once = { error: 'once' };
const text = z
  .string(once)
  .max(QUERY_LENGTH, { error: 'tooLong', abort: true })
  .refine((value) => !hasForbiddenCharacters(value), { error: 'forbiddenCharacters' })
  .transform((value) => value.trim().normalize('NFC'));

const place = z
  .string(once)
  .max(2000, { error: 'after', abort: true })
  .transform((value, context) => {
    const read = readCursor(value);
    if (read) return read;
    context.issues.push({ code: 'custom', message: 'after', input: value });
    return z.NEVER;
  });

// A plain form sends every field, also those left empty.
const orEmpty = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), of.optional());

/**
 * A search as its address says it: `q, status, country, charge, event, held_on, sort, after`, each once. The messages are
 * keys of `fault.*` in messages/cases.*.json. Another parameter is an error, so that a mistyped filter never shows more than was asked.
 */
export const casesQuery = z
  .strictObject({
    q: orEmpty(text),
    status: orEmpty(statusGroup),
    country: orEmpty(z.string(once).regex(/^[A-Z]{2}$/, { error: 'country' })),
    charge: orEmpty(chargeCategory),
    event: orEmpty(slug),
    held_on: orEmpty(isoDay),
    sort: orEmpty(sortOrder),
    after: orEmpty(place),
  })
  .refine((query) => query.after === undefined || query.after.sort === orderOf(query), {
    error: 'after',
    path: ['after'],
  });
export type CasesQuery = z.infer<typeof casesQuery>;

/** The keys of `fault.*` in messages/cases.*.json. */
const faultMessage = z.enum([
  'once',
  'tooLong',
  'forbiddenCharacters',
  'status',
  'country',
  'charge',
  'event',
  'heldOn',
  'sort',
  'after',
  'unknown',
]);
export type FaultMessage = z.infer<typeof faultMessage>;
export type QueryFault = { field: string; message: FaultMessage };

const MESSAGES: Readonly<Record<string, FaultMessage>> = {
  status: 'status',
  country: 'country',
  charge: 'charge',
  event: 'event',
  held_on: 'heldOn',
  sort: 'sort',
};

/** Reads the parameters of an address. The faults name the field and the key of a message, never the value. */
export function readCasesQuery(
  params: Readonly<Record<string, unknown>>,
): { query: CasesQuery } | { faults: QueryFault[] } {
  const read = casesQuery.safeParse(params);
  if (read.success) return { query: read.data };
  return { faults: read.error.issues.flatMap((issue) => toFaults(issue, params)) };
}

function toFaults(issue: z.core.$ZodIssue, params: Readonly<Record<string, unknown>>): QueryFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: key.slice(0, 40), message: 'unknown' }));
  const field = String(issue.path[0] ?? '');
  if (typeof params[field] !== 'string') return [{ field, message: 'once' }];
  const own = faultMessage.safeParse(issue.message);
  return [{ field, message: own.success ? own.data : (MESSAGES[field] ?? 'once') }];
}
