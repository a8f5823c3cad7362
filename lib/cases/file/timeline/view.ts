import { sayDecision, sayTerm } from '@/lib/cases/decisions/view';
import { toMark, type FileEvidence, type Mark } from '@/lib/cases/file/evidence/view';
import { legalPath } from '@/lib/cases/legal-fields/rules';
import { endOf } from '@/lib/cases/publish/rules';
import type { CaseRows, SentenceRow, StatusRow } from '@/lib/cases/publish/schema';
import { successorOf } from '@/lib/cases/status/correct/rules';
import { stands } from '@/lib/cases/status/standing/rules';
import { decisionKind, decisionOutcome } from '@/lib/cases/decisions/schema';
import { regime, sentenceType } from '@/lib/cases/sentences/schema';
import { compareForTime } from '@/lib/cases/timeline/rules';
import { visibilityPath } from '@/lib/cases/visibility/rules';
import { sayHowSure } from '@/lib/claims/view';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import {
  anyNames,
  preferredNames,
  type ClaimRow,
  type DateRow,
  type PlaceRow,
} from '@/lib/publications/view';

/** One row of a file in the order of time: what happened, who may see it, on whose word it stands. */
export type FileEntry = {
  id: string;
  when: string;
  sort: string;
  title: string;
  details: ShownText[];
  text: ShownText | null;
  /** It counts for nothing any more. */
  corrected: boolean;
  /** Why, where it was withdrawn rather than corrected by a later entry. */
  withdrawn?: string;
  /** Where it can be corrected, as long as it stands. */
  correctAt?: string;
  /** Where its words can be put back, where a later entry took its place. */
  putBackAt?: string;
  how: string | null;
  letters: string[];
  mark: Mark;
};

/** An entry that is placed in time and not drawn yet: of a long file only the latest ones are. */
type Draft = { date: PartialDate | null; draw: () => FileEntry };
type Ground = { caseId: string; evidence: FileEvidence; locale: Locale };

/**
 * What a file tells, one row each, in the order of time; what has no date stands last, as it was recorded. Of all of
 * it the `latest` last ones, and how many there are.
 */
export function toFileTimeline(
  rows: CaseRows,
  evidence: FileEvidence,
  locale: Locale,
  latest = Infinity,
): { entries: FileEntry[]; total: number } {
  const ground = { caseId: rows.id, evidence, locale };
  const drafts = [
    ...statusDrafts(rows, ground),
    ...occurrenceDrafts(rows, ground),
    ...chargeDrafts(rows, ground),
    ...decisionDrafts(rows, ground),
    ...demandDrafts(rows, ground),
  ];
  const placed = drafts.sort((a, b) => compareForTime(a.date, b.date));
  return { entries: placed.slice(-latest).map(({ draw }) => draw()), total: placed.length };
}

function statusDrafts(rows: CaseRows, ground: Ground): Draft[] {
  return rows.statusEvents.map((row) =>
    draft(row, ground, 'status', () => ({
      title: label(ground, 'statusKind', row.kind),
      text: inLanguage(row.text, row.language),
      details: present([
        own(sayEnd(row, ground), ground),
        placeName(row.place, ground),
        inLanguage(row.placeText, row.language),
        facilityName(row.facility, ground),
        inLanguage(row.authority, row.language),
        own(row.ground && label(ground, 'releaseGround', row.ground), ground),
        own(row.deathContext && label(ground, 'deathContext', row.deathContext), ground),
        own(row.contact && label(ground, 'contactState', row.contact), ground),
      ]),
      corrected: !stands(row),
      ...(row.withdrawal === null ? {} : { withdrawn: row.withdrawal.reason }),
      ...placesOf(row, rows),
    })),
  );
}

/** Where an entry that stands is corrected, and one that was corrected is put back. */
function placesOf(row: StatusRow, rows: CaseRows): Pick<FileEntry, 'correctAt' | 'putBackAt'> {
  const form = (id: string) => `/desk/cases/${rows.id}/status/${id}/correct`;
  if (stands(row)) return { correctAt: form(row.id) };
  const successor = successorOf(row, rows.statusEvents);
  return successor === null ? {} : { putBackAt: `${form(successor)}?from=${row.id}` };
}

/** The end of something that lasted, where it has a date of its own. */
function sayEnd(row: StatusRow, { locale }: Ground): string | null {
  const end = endOf(row);
  return end && translate(locale, 'desk-cases')('file.until', { date: sayDate(end, locale) });
}

function occurrenceDrafts(rows: CaseRows, ground: Ground): Draft[] {
  return rows.occurrences.map((row) =>
    draft(row, ground, 'occurrence', () => ({
      title: label(ground, 'occurrenceKind', row.kind),
      text: inLanguage(row.text, row.language),
      details: present([placeName(row.place, ground), inLanguage(row.authority, row.language)]),
      corrected: row.withdrawal !== null,
      ...(row.withdrawal === null
        ? { correctAt: legalPath(rows.id, 'occurrence', row.id) }
        : { withdrawn: row.withdrawal.reason }),
    })),
  );
}

function chargeDrafts(rows: CaseRows, ground: Ground): Draft[] {
  const replaced = new Set(rows.charges.map((charge) => charge.supersedesId));
  return rows.charges.map((row) =>
    draft(row, ground, 'charge', () => ({
      title: label(ground, 'chargeCategory', row.category),
      text: inLanguage(row.allegedAct ?? row.categoryNote, row.language),
      details: present([
        own(row.article && `${row.article.number}, ${row.article.edition}`, ground),
        own(label(ground, 'chargeOutcome', row.outcome), ground),
      ]),
      corrected: replaced.has(row.id),
    })),
  );
}

function decisionDrafts(rows: CaseRows, ground: Ground): Draft[] {
  return rows.decisions.map((row) =>
    draft(row, ground, 'decision', () => ({
      title: sayDecision(
        { kind: decisionKind.parse(row.kind), outcome: decisionOutcome.parse(row.outcome) },
        ground.locale,
      ),
      text: inLanguage(row.text, row.language),
      details: present([
        inLanguage(row.court, row.language),
        placeName(row.place, ground),
        ...row.sentences.map((one) => own(saySentence(one, ground.locale), ground)),
      ]),
    })),
  );
}

function demandDrafts(rows: CaseRows, ground: Ground): Draft[] {
  return rows.demandItems.map(({ kind, text, demand }, at) => {
    const letter = ground.evidence.letterOfDocument(demand.document);
    const row = { ...demand, dateBasis: null, dateNote: null, id: `m${String(at)}`, claims: [] };
    return draft(row, ground, 'demand', () => ({
      title: label(ground, 'demandKind', kind),
      text: inLanguage(text, demand.language),
      details: present([inLanguage(demand.raisedBy, demand.language)]),
      letters: letter === null ? [] : [letter],
    }));
  });
}

function draft(
  row: DateRow & { id: string; visibility: string; claims: readonly ClaimRow[] },
  { caseId, evidence, locale }: Ground,
  sort: 'status' | 'occurrence' | 'charge' | 'decision' | 'demand',
  told: () => Pick<FileEntry, 'title' | 'details' | 'text'> &
    Partial<Pick<FileEntry, 'corrected' | 'withdrawn' | 'correctAt' | 'putBackAt' | 'letters'>>,
): Draft {
  const date = fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest });
  const draw = (): FileEntry => {
    const entry = told();
    const isFixed = sort === 'demand' || entry.corrected === true;
    return {
      id: row.id,
      when: date === null ? translate(locale, 'profile')('timeline.undated') : sayDate(date, locale),
      sort: translate(locale, 'desk-cases')(`sortOfEntry.${sort}`),
      corrected: false,
      how: sayHowSure(
        row.claims.flatMap((claim) => evidence.claimOf(claim.id) ?? []),
        locale,
      ),
      letters: evidence.lettersOf(row.claims),
      mark: toMark(row.visibility, locale, isFixed ? undefined : visibilityPath(caseId, sort, row.id)),
      ...entry,
    };
  };
  return { date, draw };
}

type List =
  | 'statusKind'
  | 'occurrenceKind'
  | 'chargeCategory'
  | 'chargeOutcome'
  | 'demandKind'
  | 'releaseGround'
  | 'deathContext'
  | 'contactState';

/** The label of a value; one that the list does not know is shown as it is stored. */
function label({ locale }: Ground, list: List, value: string): string {
  const lists = translate(locale, 'lists');
  const key = `${list}.${value}.label` as 'statusKind.ARRESTED.label';
  return lists.has(key) ? lists(key) : value;
}

/** A sentence in short, from its row. */
export function saySentence(row: SentenceRow, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const parts = [lists(`sentenceType.${sentenceType.parse(row.type)}.label`)];
  const term = { years: row.years ?? 0, months: row.months ?? 0, days: row.days ?? 0 };
  if (term.years + term.months + term.days > 0) parts.push(sayTerm(term, locale));
  if (row.regime !== null) parts.push(lists(`regime.${regime.parse(row.regime)}.label`));
  return parts.join(', ');
}

function placeName(place: PlaceRow, { locale }: Ground): ShownText | null {
  const names = preferredNames(place?.names);
  return names && showText(names, locale);
}

function facilityName(facility: StatusRow['facility'], { locale }: Ground): ShownText | null {
  const names = anyNames(facility?.names ?? []);
  return names && showText(names, locale);
}

function inLanguage(text: string | null, language: string): ShownText | null {
  return text === null || text === '' ? null : { text, lang: isLocale(language) ? language : 'en' };
}

function own(text: string | null, { locale }: Ground): ShownText | null {
  return text === null || text === '' ? null : { text, lang: locale };
}

function present(texts: readonly (ShownText | null)[]): ShownText[] {
  return texts.filter((text) => text !== null);
}
