import { placeAt } from '@/lib/places/names/then/view';
import { eventCard, eventDocument, type EventCard, type EventDocument } from '@/lib/events/schema';
import {
  gatherEvidence,
  preferredNames,
  toClaimSets,
  toDatedBy,
  toSearch,
  type ClaimRow,
  type ClaimSetRow,
  type DateRow,
  type DocumentRow,
  type ExcerptRow,
  type PlaceRow,
} from '@/lib/publications/view';

/** An event as the desk holds it: what publishing reads. */
export type EventRows = DateRow & {
  slug: string;
  kind: string;
  visibility: string;
  texts: { language: string; name: string; text: string | null }[];
  place: PlaceRow;
  parent: { slug: string; visibility: string } | null;
  claims: ClaimRow[];
  claimSets: ClaimSetRow[];
  citations: { excerpt: ExcerptRow & { capture: { document: DocumentRow } } }[];
};

/** The public document of an event; only PUBLIC claims and documents pass. */
export function toEventDocument(rows: EventRows, originsOf: (claim: ClaimRow) => number): EventDocument {
  const evidence = gatherEvidence(originsOf);
  const contested = toClaimSets(rows.claimSets, rows.claims, evidence);
  evidence.cite(rows.claims);
  const told = rows.texts.filter((one) => one.text !== null);
  return eventDocument.parse({
    format: 1,
    slug: rows.slug,
    kind: rows.kind,
    name: Object.fromEntries(rows.texts.map((one) => [one.language, one.name])),
    text: told.length === 0 ? null : Object.fromEntries(told.map((one) => [one.language, one.text])),
    when: toDatedBy({ ...rows, language: 'en' }),
    ...placeAt(rows.place?.names, toDatedBy(rows)?.date ?? null),
    within: preferredNames(rows.place?.parent?.names),
    parent: rows.parent?.visibility === 'PUBLIC' ? rows.parent.slug : null,
    contested,
    passages: rows.citations.flatMap(({ excerpt }) => {
      const document = evidence.document(excerpt.capture.document);
      return document === null
        ? []
        : [{ document, capture: excerpt.capture.label, locator: excerpt.locator }];
    }),
    claims: evidence.claims,
    documents: evidence.documents,
  });
}

export function toEventCard(rows: EventRows, document: EventDocument): EventCard {
  const places = [...(rows.place?.names ?? []), ...(rows.place?.parent?.names ?? [])];
  return eventCard.parse({
    parentSlug: document.parent,
    search: toSearch([
      ...rows.texts.map(({ name }) => ({ field: 'NAME' as const, text: name })),
      ...places.map(({ text }) => ({ field: 'PLACE' as const, text })),
    ]),
  });
}
