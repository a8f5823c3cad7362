import { nameWithLanguage } from '@/lib/cases/choices/rules';
import type { Option } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import { saySpan } from '@/lib/cases/links/span/view';
import type { SpanColumns } from '@/lib/platform/dates/date-columns';
import { organisationBan } from '@/lib/organisations/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { membershipKind } from './document/schema';

type NameRow = { text: string; language: string; preferredFor: string | null };
export type OfferedOrganisation = { id: string; ban: string | null; tiesClosed: boolean; names: NameRow[] };
export type MembershipRow = SpanColumns & {
  id: string;
  kind: string;
  role: string | null;
  language: string;
  note: string | null;
  visibility: string;
  says: string | null;
  organisation: OfferedOrganisation;
};

/** A tie to an organisation as its file shows it; `entries` fill the form that changes it. */
export type MembershipLine = {
  id: string;
  word: string;
  organisation: { id: string; text: string; lang: string };
  role: { text: string; lang: string } | null;
  span: string;
  note: string | null;
  says: string | null;
  mark: Mark;
  /** Why readers never see it, where ties to the organisation are closed. */
  closed: string | null;
  entries: Readonly<Record<string, string>>;
};

export function toMembershipLines(rows: readonly MembershipRow[], locale: Locale): MembershipLine[] {
  return rows.map((row) => ({
    id: row.id,
    word: sayMembership(row.kind, locale),
    organisation: { id: row.organisation.id, ...nameWithLanguage(row.organisation, locale) },
    role: row.role === null ? null : { text: row.role, lang: row.language },
    span: saySpan(row, locale),
    note: row.note,
    says: row.says,
    mark: toMark(row.visibility, locale),
    closed: row.organisation.tiesClosed ? sayClosed(row.organisation, locale) : null,
    entries: {
      kind: row.kind,
      role: row.role ?? '',
      language: row.language,
      since: row.sinceEdtf ?? '',
      until: row.untilEdtf ?? '',
      note: row.note ?? '',
      visibility: row.visibility,
    },
  }));
}

/** What the form of a tie chooses from: an organisation whose ties are closed says so before it is chosen. */
export function toMembershipOptions(
  organisations: readonly OfferedOrganisation[],
  locale: Locale,
): Record<'organisations' | 'memberships', Option[]> {
  const first = { value: '', label: translate(locale, 'desk-cases')('choose.one') };
  return {
    organisations: [first, ...toOrganisationChoices(organisations, locale)],
    memberships: membershipKind.options.map((kind) => ({ value: kind, label: sayMembership(kind, locale) })),
  };
}

/** Organisations to choose one of, by name. */
export function toOrganisationChoices(
  organisations: readonly OfferedOrganisation[],
  locale: Locale,
): Option[] {
  return organisations
    .map((one) => {
      const { text } = nameWithLanguage(one, locale);
      return { value: one.id, label: one.tiesClosed ? `${text} (${sayClosed(one, locale)})` : text };
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

export function sayMembership(kind: string, locale: Locale): string {
  const known = membershipKind.catch('MEMBER_OF').parse(kind);
  return translate(locale, 'lists')(`relation.${known}.label`);
}

/** That ties to an organisation are closed, and what the state calls it, where that is why. */
export function sayClosed({ ban }: Pick<OfferedOrganisation, 'ban'>, locale: Locale): string {
  const say = translate(locale, 'memberships');
  const known = ban === null ? null : organisationBan.safeParse(ban);
  return known?.success === true
    ? say('closedBan', { ban: translate(locale, 'lists')(`organisationBan.${known.data}.label`) })
    : say('closed');
}
