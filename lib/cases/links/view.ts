import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { toMembershipLines, type MembershipLine, type MembershipRow } from '@/lib/cases/memberships/view';
import { sideFor, type RelationSide } from '@/lib/cases/relations/rules';
import { relationKind } from '@/lib/cases/relations/schema';
import { involvementRole } from '@/lib/events/schema';
import { fromDateColumns, type SpanColumns } from '@/lib/platform/dates/date-columns';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { saySpan } from './span/view';

type NameRow = { text: string; language: string; preferredFor: string | null };
type TextRow = { language: string; name: string };

/** Somebody by the names that may be shown, none of them perhaps; the file about them that may be read. */
export type RelatedPerson = { id: string; names: readonly NameRow[]; caseId: string | null };

export type RelationRow = SpanColumns & {
  id: string;
  caseId: string;
  kind: string;
  fromPersonId: string;
  note: string | null;
  ownConsent: string | null;
  visibility: string;
  other: RelatedPerson;
  says: string | null;
};
export type InvolvementRow = {
  id: string;
  role: string;
  visibility: string;
  event: {
    id: string;
    slug: string;
    texts: readonly TextRow[];
    dateEdtf: string | null;
    dateEarliest: Date | null;
    dateLatest: Date | null;
  };
};
export type Proposal = {
  person: RelatedPerson;
  event: readonly TextRow[] | null;
  court: string | null;
  day: string | null;
};
export type LinkRows = {
  relations: readonly RelationRow[];
  memberships: readonly MembershipRow[];
  involvements: readonly InvolvementRow[];
  proposals: readonly Proposal[];
};

/** A name as it is drawn; no text where the reader may see none. */
export type ShownPerson = { text: string | null; lang: string; caseId: string | null };

/** What somebody is to the person of a file. `entries` fill the form that changes it. */
export type RelationLine = {
  id: string;
  side: RelationSide;
  word: string;
  person: ShownPerson;
  span: string;
  note: string | null;
  says: string | null;
  mark: Mark;
  isRecordedHere: boolean;
  entries: Readonly<Record<string, string>>;
};
export type InvolvementLine = {
  id: string;
  eventId: string;
  name: { text: string; lang: string };
  when: string;
  role: string;
  mark: Mark;
  entries: Readonly<Record<string, string>>;
};
export type ProposalLine = { personId: string; person: ShownPerson; why: string };

export type LinkLines = {
  relations: RelationLine[];
  memberships: MembershipLine[];
  involvements: InvolvementLine[];
  proposals: ProposalLine[];
};

/** The relations and events of a file in the reader's language. Pure. */
export function toLinkLines(
  rows: LinkRows,
  file: { id: string; personId: string },
  locale: Locale,
): LinkLines {
  const lists = translate(locale, 'lists');
  const say = translate(locale, 'links');
  return {
    relations: rows.relations.map((row) => {
      const side = sideFor({ ...row, kind: relationKind.parse(row.kind) }, file.personId);
      return {
        id: row.id,
        side,
        word: say(`side.${side}`),
        person: toShownPerson(row.other, locale),
        span: saySpan(row, locale),
        note: row.note,
        says: row.says,
        mark: toMark(row.visibility, locale),
        isRecordedHere: row.caseId === file.id,
        entries: {
          since: row.sinceEdtf ?? '',
          until: row.untilEdtf ?? '',
          note: row.note ?? '',
          ownConsent: row.ownConsent ?? '',
          visibility: row.visibility,
        },
      };
    }),
    memberships: toMembershipLines(rows.memberships, locale),
    involvements: rows.involvements.map(({ id, role, visibility, event }) => ({
      id,
      eventId: event.id,
      name: nameOfEvent(event, locale),
      when: sayDate(
        fromDateColumns({ edtf: event.dateEdtf, earliest: event.dateEarliest, latest: event.dateLatest }),
        locale,
      ),
      role: lists(`involvementRole.${involvementRole.catch('NAMED').parse(role)}.label`),
      mark: toMark(visibility, locale),
      entries: { role, visibility },
    })),
    proposals: rows.proposals.map(({ person, event, court, day }) => ({
      personId: person.id,
      person: toShownPerson(person, locale),
      why:
        event === null
          ? say('proposed.court', { court: court ?? '', day: day === null ? '' : sayDay(day, locale) })
          : say('proposed.event', { event: nameOfEvent({ slug: '', texts: event }, locale).text }),
    })),
  };
}

/** The name of an event for this reader, else any it has. */
export function nameOfEvent(
  event: { slug: string; texts: readonly TextRow[] },
  locale: Locale,
): { text: string; lang: string } {
  const text = event.texts.find((one) => one.language === locale) ?? event.texts[0];
  return text === undefined ? { text: event.slug, lang: 'en' } : { text: text.name, lang: text.language };
}

export function toShownPerson({ names, caseId }: RelatedPerson, locale: Locale): ShownPerson {
  const name =
    names.find((one) => one.preferredFor === locale) ??
    names.find((one) => one.preferredFor !== null) ??
    names[0];
  return { text: name?.text ?? null, lang: name?.language ?? locale, caseId };
}
