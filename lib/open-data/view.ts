import type { CaseList, CaseListItem, HeldCount, HeldPeople } from '@/lib/cases/listing/schema';
import type { CaseDocument } from '@/lib/cases/schema';
import type { EventDocument } from '@/lib/events/schema';
import type { Stamp } from '@/lib/publications/schema';
import {
  LICENCE,
  type CaseAnswer,
  type CasesAnswer,
  type CustodyAnswer,
  type EventAnswer,
  type EventsAnswer,
} from './schema';

/** @param origin the public origin, e.g. `https://held.example`: data are read away from where they came from */
export function toCasesAnswer(list: CaseList, origin: string): CasesAnswer {
  const items = list.items.map((item) => ({ ...toPerson(item, origin), match: item.match }));
  return { items, total: list.total, next: list.next };
}

export function toCaseAnswer(found: { document: CaseDocument } & Stamp, origin: string): CaseAnswer {
  return { ...toStamped(found), url: `${origin}/en/cases/${found.document.slug}`, document: found.document };
}

export function toEventsAnswer(
  events: readonly ({ document: EventDocument } & Stamp)[],
  origin: string,
): EventsAnswer {
  const items = events.map(({ document, version }) => ({
    slug: document.slug,
    kind: document.kind,
    name: document.name,
    date: document.when?.date.edtf ?? null,
    place: document.place,
    parent: document.parent,
    version,
    url: `${origin}/en/events/${document.slug}`,
  }));
  return { items, total: items.length };
}

export function toEventAnswer(found: { document: EventDocument } & Stamp, origin: string): EventAnswer {
  return { ...toStamped(found), url: `${origin}/en/events/${found.document.slug}`, document: found.document };
}

export function toCustodyAnswer(
  on: string,
  count: HeldCount,
  held: HeldPeople,
  origin: string,
): CustodyAnswer {
  return {
    on,
    held: count.held,
    possibly_held: count.possiblyHeld,
    not_held: count.notHeld,
    people: held.people.map((person) => ({ ...toPerson(person, origin), held_on: person.held })),
    next: held.next,
  };
}

function toPerson(item: CaseListItem, origin: string) {
  const preferred = item.names.find((name) => name.preferredFor === 'en') ?? item.names[0];
  return {
    slug: item.slug,
    code: item.code,
    name: preferred?.text ?? item.code,
    names: item.names.map(({ text, kind, script, language }) => ({ text, kind, script, language })),
    status: item.custody.state,
    status_group: item.statusGroup,
    certainty: item.custody.certainty,
    as_of: item.custody.asOf?.edtf ?? null,
    url: `${origin}/en/cases/${item.slug}`,
  };
}

function toStamped({ version, publishedAt, contentHash }: Stamp) {
  return { version, published_at: publishedAt, content_hash: contentHash, licence: LICENCE };
}
