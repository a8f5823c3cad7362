import { correctionsIn, inLanguages, textLevel } from '@/lib/cases/narratives/rules';
import type { NarrativeSubject } from '@/lib/cases/narratives/schema';
import { caseCard, caseDocument, type CaseCard, type CaseDocument } from '@/lib/cases/schema';
import { foldName } from '@/lib/platform/text/fold-name';
import { fromDateColumns, dayFromColumn } from '@/lib/platform/dates/date-columns';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import {
  anyNames,
  gatherEvidence,
  preferredNames,
  textIn,
  toClaimSets,
  toDatedBy,
  toSearch,
  type ClaimRow,
  type DateRow,
  type Evidence,
  type PlaceRow,
  type SearchField,
} from '@/lib/publications/view';
import { placeAt } from '@/lib/places/names/then/view';
import { certainDays, possibleDays } from '@/lib/cases/custody/rules';
import { toPublicAssessments } from './assessments/view';
import { organisationNames, ownOrganisation, toPublicMemberships } from './memberships/view';
import { publicFacts, toShownClaim, type DaysShown } from './days/view';
import { toPublicTies } from './relations/view';
import { custodyOf, endOf, groupOf } from './rules';
import { articleTitle, dated, toSentence } from './legal/view';
import type { CaseRows, DecisionRow, EventRef } from './schema';

/** All claims of a file, wherever they hang. */
export function claimsOf(rows: CaseRows): ClaimRow[] {
  const { statusEvents, occurrences, charges, decisions, memberships } = rows;
  const facts = [...statusEvents, ...occurrences, ...charges, ...decisions, ...memberships];
  return [...facts.flatMap((fact) => fact.claims), ...rows.claims];
}

/** A place by the name it had when something happened there. */
const placeOf = (row: DateRow & { place: PlaceRow }) =>
  placeAt(row.place?.names, toDatedBy(row)?.date ?? null);

const eventSlug = (event: EventRef) => (event?.publicationState === 'PUBLISHED' ? event.slug : null);

function courtOf(row: DecisionRow): LocalText | null {
  if (row.court === null) return null;
  return {
    en: row.court,
    ...(row.courtRu === null ? {} : { ru: row.courtRu }),
    ...(row.courtKk === null ? {} : { kk: row.courtKk }),
  };
}

/**
 * The public document of a case file. Redaction happens here and nowhere else: only what is PUBLIC passes, field by
 * field, and the strict schema refuses whatever it does not name.
 */
export function toCaseDocument(rows: CaseRows, originsOf: (claim: ClaimRow) => number): CaseDocument {
  const evidence = gatherEvidence(originsOf);
  const parts = drawParts(rows, evidence, 'in-print');
  const claims = evidence.claims.map(toShownClaim);
  return caseDocument.parse({ ...parts, claims, documents: evidence.documents });
}

/**
 * The same document over evidence that was gathered before, with every day: for the desk, which draws its own lists from
 * that evidence as well. What was judged when it was gathered is not judged again.
 */
export function toDocumentOver(rows: CaseRows, evidence: Evidence): CaseDocument {
  const { claims, documents } = evidence;
  return {
    ...caseDocument.parse({ ...drawParts(rows, evidence, 'all'), claims: [], documents: [] }),
    claims,
    documents,
  };
}

/** All of a document but what it cites. */
function drawParts(rows: CaseRows, evidence: Evidence, days: DaysShown) {
  const facts = publicFacts(rows, days);
  const tell = tellerOf(rows);
  const statusKeys = new Map(facts.status.map((row, at) => [row.id, `s${at + 1}`]));
  const decisionKeys = new Map(facts.decisions.map((row, at) => [row.id, `j${at + 1}`]));
  const chargeKeys = new Map(facts.charges.map((row, at) => [row.id, `h${at + 1}`]));
  const status = facts.status.map((row) => ({
    key: statusKeys.get(row.id),
    claims: evidence.cite(row.claims),
    kind: row.kind,
    when: toDatedBy(row),
    ...(row.endEdtf === null ? {} : { until: endOf(row) }),
    ...placeOf(row),
    placeNote: textIn(row.language, row.placeText),
    event: eventSlug(row.event),
    authority: textIn(row.language, row.authority),
    facility: anyNames(row.facility?.names ?? []),
    contact: row.contact,
    ground: row.ground,
    death: row.deathContext,
    text: tell('statusEvent', row.id, row),
  }));
  const occurrences = facts.occurrences.map((row, at) => ({
    key: `o${at + 1}`,
    claims: evidence.cite(row.claims),
    kind: row.kind,
    when: toDatedBy(row),
    ...placeOf(row),
    placeNote: null,
    event: eventSlug(row.event),
    authority: textIn(row.language, row.authority),
    text: tell('occurrence', row.id, row),
  }));
  const charges = facts.charges.map((row) => ({
    key: chargeKeys.get(row.id),
    claims: evidence.cite(row.claims),
    category: row.category,
    categoryNote: textIn(row.language, row.categoryNote),
    article: row.article && {
      jurisdiction: row.article.jurisdiction,
      code: row.article.code,
      edition: row.article.edition,
      number: row.article.number,
      title: articleTitle(row.article),
    },
    part: row.part,
    allegedAct: tell('charge', row.id, { language: row.language, text: row.allegedAct }),
    outcome: row.outcome,
    when: toDatedBy(row),
    supersedes: row.supersedesId === null ? null : (chargeKeys.get(row.supersedesId) ?? null),
    ...dated('act', { edtf: row.actEdtf, earliest: row.actEarliest, latest: row.actLatest }),
    ...dated('decided', {
      edtf: row.outcomeEdtf,
      earliest: row.outcomeEarliest,
      latest: row.outcomeLatest,
    }),
  }));
  const decisions = facts.decisions.map((row) => ({
    key: decisionKeys.get(row.id),
    claims: evidence.cite(row.claims),
    kind: row.kind,
    outcome: row.outcome,
    court: courtOf(row),
    ...placeOf(row),
    when: toDatedBy(row),
    text: tell('decision', row.id, row),
    reviews: row.reviewsId === null ? null : (decisionKeys.get(row.reviewsId) ?? null),
    ...dated('until', { edtf: row.untilEdtf, earliest: row.untilEarliest, latest: row.untilLatest }),
    sentences: row.sentences.map(toSentence),
  }));
  const { custody, spans } = custodyOf(facts.status, facts.decisions, earliestEvent(facts.involvements));
  const contested = toClaimSets(rows.claimSets, claimsOf(rows), evidence);
  evidence.cite(rows.claims);
  return {
    format: 1,
    code: rows.code,
    slug: rows.slug,
    country: rows.country,
    names: facts.names.map(({ text, kind, script, language, preferredFor, forms }) => ({
      text,
      kind,
      script,
      language,
      preferredFor,
      ...(forms.length === 0 ? {} : { forms: forms.map(toForm) }),
    })),
    gender: rows.person.gender,
    roles: rows.person.roles,
    organisation: preferredNames(ownOrganisation(rows)),
    summary: tell('summary', rows.id, rows.summaries[0]),
    lastChecked: dayFromColumn(rows.lastChecked),
    missing: rows.missing,
    custody: {
      ...custody,
      restsOn: custody.restsOn.map((id) => statusKeys.get(id)).filter((key) => key !== undefined),
    },
    spans,
    status,
    occurrences,
    charges,
    decisions,
    demands: facts.demands.map(({ kind, text, demand }) => ({
      kind,
      text: textIn(demand.language, text),
      by: textIn(demand.language, demand.raisedBy),
      date: fromDateColumns({
        edtf: demand.dateEdtf,
        earliest: demand.dateEarliest,
        latest: demand.dateLatest,
      }),
      partisan: demand.partisan,
      document: evidence.document(demand.document),
    })),
    contested,
    ...toPublicAssessments(rows, evidence),
    ...toPublicMemberships(rows, evidence),
    ...toPublicTies(rows),
    events: facts.involvements
      .filter(({ event }) => event.publicationState === 'PUBLISHED')
      .map(({ event, role }) => ({ slug: event.slug, role })),
  };
}

/** Says the narrative text of a row in each language in which it may be read; nothing of a text that is closed. */
function tellerOf(rows: CaseRows) {
  const corrects = correctionsIn(rows.statusEvents);
  return (
    subject: NarrativeSubject,
    subjectId: string,
    written: { language: string; text: string | null } | undefined,
  ): LocalText | null => {
    if (written === undefined || written.text === null || written.text === '') return null;
    if (textLevel(subjectId, rows.narrativeLevels, corrects) !== 'PUBLIC') return null;
    const original = { subject, subjectId, language: written.language, text: written.text };
    return inLanguages(original, rows.translations, corrects);
  };
}

/**
 * An arrest without a known beginning reaches back at most to the first event that the person had a part in. Only
 * published events count: the day of a closed one must not show through the start of a bar.
 */
export function earliestEvent(involved: CaseRows['involvements']): string | null {
  const days = involved
    .filter(({ event }) => event.publicationState === 'PUBLISHED')
    .map(({ event }) => dayFromColumn(event.dateEarliest))
    .filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

function toForm(form: { language: string; nameCase: string; text: string }) {
  return { language: form.language, case: form.nameCase, text: form.text };
}

/** The columns beside the document. Search holds what the document shows, so that a hit gives nothing closed away. */
export function toCaseCard(rows: CaseRows, document: CaseDocument): CaseCard {
  const facts = publicFacts(rows);
  const involved = facts.involvements.filter(({ event }) => event.publicationState === 'PUBLISHED');
  const places = [
    ...facts.status.map((row) => row.place),
    ...facts.occurrences.map((row) => row.place),
    ...facts.decisions.map((row) => row.place),
    ...involved.map(({ event }) => event.place),
  ].flatMap((place) => [...(place?.names ?? []), ...(place?.parent?.names ?? [])]);
  const texts: { field: SearchField; text: string }[] = [
    ...document.names.map(({ text }) => ({ field: 'NAME' as const, text })),
    ...places.map(({ text }) => ({ field: 'PLACE' as const, text })),
    ...involved.flatMap(({ event }) =>
      event.texts.map(({ name }) => ({ field: 'EVENT' as const, text: name })),
    ),
    ...organisationNames(rows).map(({ text }) => ({ field: 'ORGANISATION' as const, text })),
  ];
  const preferred = document.names.find((name) => name.preferredFor === 'en') ?? document.names[0];
  return caseCard.parse({
    sortName: foldName(preferred?.text ?? rows.slug),
    country: rows.country,
    custodyState: document.custody.state,
    statusGroup: groupOf(document.custody, document.spans),
    asOf: document.custody.asOf?.latest ?? document.custody.asOf?.earliest ?? null,
    lastChecked: document.lastChecked,
    chargeCategories: [...new Set(document.charges.map((charge) => charge.category))],
    eventSlugs: [...new Set(document.events.map((event) => event.slug))],
    custody: document.spans
      .filter((span) => span.kind === 'HELD')
      .map((span) => ({ certain: certainDays(span), possible: possibleDays(span) }))
      .filter(({ certain, possible }) => certain !== null || possible !== null)
      .map(({ certain, possible }) => ({
        certainFrom: certain?.start ?? null,
        certainTo: certain?.end ?? null,
        possibleFrom: possible?.start ?? null,
        possibleTo: possible?.end ?? null,
      })),
    search: toSearch(texts),
  });
}
