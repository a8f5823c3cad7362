import { toChargeChain, type ChargeLink } from '@/lib/cases/charges/chain/view';
import { sayLegalWarnings } from '@/lib/cases/charges/warnings/view';
import { toCustodyBar, type CustodyDrawing } from '@/lib/cases/custody/bar/view';
import { sayStays } from '@/lib/cases/custody/stays/view';
import { toChain, type ChainLink } from '@/lib/cases/decisions/view';
import {
  toFileEvidence,
  toMark,
  type FileEvidence,
  type FileSource,
  type Mark,
} from '@/lib/cases/file/evidence/view';
import { toFileTimeline, type FileEntry } from '@/lib/cases/file/timeline/view';
import { legalPath } from '@/lib/cases/legal-fields/rules';
import { claimsOf, toDocumentOver } from '@/lib/cases/publish/view';
import type { CaseRows } from '@/lib/cases/publish/schema';
import { standsAsName } from '@/lib/cases/names/rules';
import { visibilityPath } from '@/lib/cases/visibility/rules';
import { publicationState, type CaseDocument } from '@/lib/cases/schema';
import { sayExpectedEnds, type SaidEnd } from '@/lib/cases/sentences/release/view';
import { toFileCustody } from '@/lib/cases/file/standing/view';
import { newestContact } from '@/lib/cases/status/rules';
import { toState } from '@/lib/cases/status/view';
import { claimSetStatus, verification } from '@/lib/claims/schema';
import { sayPredicate, toFigure, toFigureTable, type Figure, type FigureTable } from '@/lib/claims/view';
import { nameKind } from '@/lib/people/schema';
import { orderNames } from '@/lib/people/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { textIn, type ClaimRow } from '@/lib/publications/view';

/** A case file as the desk holds it. */
export type FileRows = {
  head: {
    id: string;
    code: string;
    slug: string;
    revision: number;
    publicationState: string;
    changedAt: Date;
    openedById: string;
    assignedTo: string[];
    personId: string;
    country: string;
    openedBy: { name: string };
    /** The open request for review, if there is one. */
    reviewRequests: { requestedById: string }[];
    publications: { version: number; publishedAt: Date }[];
  };
  rows: CaseRows;
  aboutPerson: ClaimRow[];
};

export type FileName = {
  text: string;
  language: string;
  kind: string;
  script: string;
  preferredFor: string | null;
  mark: Mark;
};

/** One claim: what it is about, who says what, how it is graded, whether it still stands. */
export type FileClaim = {
  id: string;
  about: string;
  figure: Figure;
  standing: string;
  stands: boolean;
  mark: Mark;
};

/** Everything the page of a case file shows, in words. Facts of every visibility, each marked. */
export type DeskFile = {
  id: string;
  code: string;
  slug: string;
  revision: number;
  name: { text: string; language: string };
  otherNames: { text: string; language: string }[];
  standing: { state: string; word: string; version: string | null; openedBy: string; changed: string };
  state: { sentence: string; sure: string | null; checked: string; stale: string | null };
  drawing: CustodyDrawing | null;
  /** Who can reach the person, with its as-of. */
  contact: string | null;
  timeline: FileEntry[];
  /** How many entries and claims the file has, however many of them are drawn. */
  totals: { timeline: number; claims: number };
  chain: (ChainLink & { mark: Mark; fieldsAt: string | null; sentencesAt: string[] })[];
  charges: (ChargeLink & { mark: Mark; fieldsAt: string | null })[];
  expected: SaidEnd[];
  /** What is improbable in the legal chain. */
  warnings: string[];
  rivals: { table: FigureTable; mark: Mark }[];
  claims: FileClaim[];
  sources: FileSource[];
  names: FileName[];
};

/** How many of the latest entries and claims of a file are drawn. */
export type Drawn = { timeline: number; claims: number };
const ALL: Drawn = { timeline: Infinity, claims: Infinity };

/**
 * Draws a case file for those who keep it; of its long parts only what is to be shown. Pure: the same rows, language
 * and day give the same page.
 */
export function toDeskFile(file: FileRows, locale: Locale, today: IsoDay, drawn: Drawn = ALL): DeskFile {
  const { head, rows, aboutPerson } = file;
  const claims = [...claimsOf(rows), ...aboutPerson];
  const documents = rows.demandItems.flatMap(({ demand }) => demand.document ?? []);
  const evidence = toFileEvidence(claims, documents, locale);
  const whole = toWholeDocument(rows, evidence);
  const timeline = toFileTimeline(rows, evidence, locale, drawn.timeline);
  const [name, ...otherNames] = orderNames(whole.names, locale);
  const custody = toFileCustody(rows);
  const state = toState(whole, evidence.citations, locale, today);
  return {
    id: head.id,
    code: head.code,
    slug: head.slug,
    revision: head.revision,
    name: name ?? { text: head.code, language: 'en' },
    otherNames,
    standing: toStanding(head, locale),
    state: { sentence: state.sentence, sure: state.sure, checked: state.checked, stale: state.stale },
    drawing: toDrawing(whole, custody, locale, today),
    contact: sayContact(custody, locale),
    timeline: timeline.entries,
    totals: { timeline: timeline.total, claims: claims.length },
    chain: toChain(whole, evidence.citations, locale).map((link) => {
      const row = rows.decisions[Number(link.key.slice(1)) - 1];
      return {
        ...link,
        letters: evidence.lettersOf(row?.claims ?? []),
        mark: toMark(row?.visibility ?? 'SEALED', locale, row && visibilityPath(head.id, 'decision', row.id)),
        fieldsAt: row === undefined ? null : legalPath(head.id, 'decision', row.id),
        sentencesAt: (row?.sentences ?? []).map((one) => legalPath(head.id, 'sentence', one.id)),
      };
    }),
    charges: toChargeChain(whole, evidence.citations, locale).map((link) => {
      const row = rows.charges[Number(link.key.slice(1)) - 1];
      return {
        ...link,
        letters: evidence.lettersOf(row?.claims ?? []),
        mark: toMark(row?.visibility ?? 'SEALED', locale, row && visibilityPath(head.id, 'charge', row.id)),
        fieldsAt: row === undefined ? null : legalPath(head.id, 'charge', row.id),
      };
    }),
    expected: sayExpectedEnds(whole, locale, today),
    warnings: sayLegalWarnings(whole, locale),
    rivals: toRivals(rows, evidence, locale),
    claims: toClaims(head.id, claims.slice(-drawn.claims), evidence, locale),
    sources: evidence.sources,
    names: toNames(rows, locale),
  };
}

/**
 * The document that publishing would make if nothing were closed, over the evidence of the file: what the desk reads
 * state and bar from.
 */
function toWholeDocument(rows: CaseRows, evidence: FileEvidence): CaseDocument {
  const open = <T extends { visibility: string }>(list: readonly T[]): T[] =>
    list.map((row) => ({ ...row, visibility: 'PUBLIC' }));
  return toDocumentOver(
    {
      ...rows,
      person: { ...rows.person, names: open(rows.person.names) },
      statusEvents: open(rows.statusEvents),
      // What happened beside is in no state, bar or chain.
      occurrences: [],
      charges: open(rows.charges),
      decisions: open(rows.decisions).map((row) => ({ ...row, sentences: open(row.sentences) })),
      claimSets: [],
      demandItems: [],
      narrativeLevels: [],
    },
    evidence.gathered,
  );
}

/** The bar, with what lasted and has no mark on it said beside it. */
function toDrawing(
  whole: CaseDocument,
  { facts }: FileCustody,
  locale: Locale,
  today: IsoDay,
): CustodyDrawing | null {
  const drawing = toCustodyBar(whole, locale, today);
  if (drawing === null) return null;
  const stays = sayStays(facts, locale);
  return { ...drawing, sentence: [drawing.sentence, ...stays].join(' ') };
}

function sayContact({ facts, sentences }: FileCustody, locale: Locale): string | null {
  const known = newestContact(facts, sentences);
  if (known === null) return null;
  const say = translate(locale, 'desk-cases');
  const who = translate(locale, 'lists')(`contactState.${known.contact}.label`);
  const { asOf } = known;
  return asOf === null
    ? say('file.contactUndated', { who })
    : say('file.contact', { who, date: sayDate(asOf, locale) });
}

function toStanding(head: FileRows['head'], locale: Locale): DeskFile['standing'] {
  const say = translate(locale, 'desk-cases');
  const state = publicationState.parse(head.publicationState);
  const [last] = head.publications;
  return {
    state,
    word: translate(locale, 'lists')(`publicationState.${state}.label`),
    version:
      last === undefined
        ? null
        : say('file.version', { version: last.version, date: sayDayShort(dayOf(last.publishedAt), locale) }),
    openedBy: say('file.openedBy', { name: head.openedBy.name }),
    changed: say('file.changed', { date: sayDayShort(dayOf(head.changedAt), locale) }),
  };
}

type FileCustody = ReturnType<typeof toFileCustody>;

const dayOf = (at: Date): IsoDay => at.toISOString().slice(0, 10);

function toRivals(rows: CaseRows, evidence: FileEvidence, locale: Locale): DeskFile['rivals'] {
  return rows.claimSets.map((set) => {
    const members = set.members.flatMap((member) => evidence.claimOf(member.claimId) ?? []);
    const preferred = set.preferredId === null ? null : (evidence.claimOf(set.preferredId)?.key ?? null);
    const table = {
      about: textIn(set.language, set.about) ?? { en: set.about },
      treatment: textIn(set.language, set.treatment),
      status: claimSetStatus.parse(set.status),
      preferred,
      reason: textIn(set.language, set.reason),
      claims: members.map((claim) => claim.key),
    };
    return {
      table: toFigureTable(table, members, evidence.citations, locale),
      mark: toMark(set.visibility, locale, visibilityPath(rows.id, 'rivals', set.id)),
    };
  });
}

function toClaims(
  caseId: string,
  claims: readonly ClaimRow[],
  evidence: FileEvidence,
  locale: Locale,
): FileClaim[] {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'desk-cases');
  return claims.flatMap((row) => {
    const claim = evidence.claimOf(row.id);
    if (claim === undefined) return [];
    const known = verification.parse(row.verification);
    return [
      {
        id: row.id,
        about: sayPredicate(row.predicate, locale),
        stands: row.supersededBy === null && known !== 'RETRACTED',
        figure: toFigure(claim, evidence.citations, locale),
        standing: row.supersededBy === null ? lists(`verification.${known}.label`) : say('file.replaced'),
        mark: toMark(
          row.visibility,
          locale,
          row.supersededBy === null ? visibilityPath(caseId, 'claim', row.id) : undefined,
        ),
      },
    ];
  });
}

function toNames(rows: CaseRows, locale: Locale): FileName[] {
  const lists = translate(locale, 'lists');
  return rows.person.names.map((name) => ({
    text: name.text,
    language: name.language,
    kind: lists(`nameKind.${nameKind.parse(name.kind)}.label`),
    script: name.script,
    preferredFor: name.preferredFor,
    mark: toMark(
      name.visibility,
      locale,
      standsAsName(name) ? visibilityPath(rows.id, 'name', name.id) : undefined,
    ),
  }));
}
