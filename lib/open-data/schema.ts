import { z } from 'zod';
import { caseDocument, slug, statusGroup } from '@/lib/cases/schema';
import { certainty, custodyState } from '@/lib/cases/status/schema';
import { eventDocument, eventKind } from '@/lib/events/schema';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { localText } from '@/lib/platform/i18n/local-text';
import { readCursor } from '@/lib/search/paging/rules';
import { matchField, matchHow, type QueryFault } from '@/lib/search/schema';

/** What may be done with the answers. Facts belong to nobody; the care they ask for is said with them. */
export const LICENCE =
  'CC BY 4.0. Name Held and the version. Every statement rests on the claims and sources it cites and is as of the date it bears: a later version or a withdrawal replaces it.';

const match = z.object({ field: matchField, how: matchHow, query: z.string(), display: z.string() }).meta({
  id: 'Match',
  description: 'Why a file was found: the word asked for, and the name in the file it met.',
});

const name = z.object({ text: z.string(), kind: z.string(), script: z.string(), language: z.string() });

const person = z.object({
  slug,
  code: z.string(),
  name: z.string().meta({ description: 'The name preferred in English, else the first one recorded.' }),
  names: z.array(name),
  status: custodyState.meta({ description: 'Derived from the last accepted event, as of `as_of`.' }),
  status_group: statusGroup,
  certainty,
  as_of: z.string().nullable().meta({ description: 'EDTF, as exact as it is known (ISO 8601-2).' }),
  url: z.url(),
});

const stamp = {
  version: z.int(),
  published_at: z.iso.datetime(),
  content_hash: z.string(),
  licence: z.string(),
};
const next = z
  .string()
  .nullable()
  .meta({ description: 'Ask again with `after` set to this; null on the last page.' });

export const casesAnswer = z
  .object({ items: z.array(person.extend({ match: z.array(match) })), total: z.int(), next })
  .meta({ id: 'Cases' });
export type CasesAnswer = z.infer<typeof casesAnswer>;

export const caseAnswer = z.object({ ...stamp, url: z.url(), document: caseDocument }).meta({ id: 'Case' });
export type CaseAnswer = z.infer<typeof caseAnswer>;

export const eventsAnswer = z
  .object({
    items: z.array(
      z.object({
        slug,
        kind: eventKind,
        name: localText,
        date: z.string().nullable().meta({ description: 'EDTF' }),
        place: localText.nullable(),
        parent: slug.nullable(),
        version: z.int(),
        url: z.url(),
      }),
    ),
    total: z.int(),
  })
  .meta({ id: 'Events' });
export type EventsAnswer = z.infer<typeof eventsAnswer>;

export const eventAnswer = z
  .object({ ...stamp, url: z.url(), document: eventDocument })
  .meta({ id: 'Event' });
export type EventAnswer = z.infer<typeof eventAnswer>;

export const custodyAnswer = z
  .object({
    on: isoDay,
    held: z.int(),
    possibly_held: z.int(),
    not_held: z.int(),
    people: z.array(person.extend({ held_on: z.enum(['HELD', 'POSSIBLY_HELD']) })),
    next,
  })
  .meta({ id: 'Custody', description: 'The day of arrest counts, the day of release does not.' });
export type CustodyAnswer = z.infer<typeof custodyAnswer>;

export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    faults: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
export type Problem = z.infer<typeof problem>;

const place = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const read = readCursor(text);
    if (read?.sort === 'name' && !read.back) return read;
    context.issues.push({ code: 'custom', message: 'after', input: text });
    return z.NEVER;
  });
const custodyQuery = z.strictObject({ on: isoDay, after: place.optional() });

/** Reads `on` and `after` of the custody answer; `after` goes on in the order of names. */
export function readCustodyQuery(
  params: Readonly<Record<string, unknown>>,
): { query: z.infer<typeof custodyQuery> } | { faults: QueryFault[] } {
  const read = custodyQuery.safeParse(params);
  if (read.success) return { query: read.data };
  return {
    faults: read.error.issues.flatMap((issue): QueryFault[] => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ field: key.slice(0, 40), message: 'unknown' }));
      return [
        issue.path[0] === 'after' ? { field: 'after', message: 'after' } : { field: 'on', message: 'heldOn' },
      ];
    }),
  };
}
