import type { CaseDocument } from '@/lib/cases/schema';
import { sayHowSure } from '@/lib/claims/view';
import type { Citations } from '@/lib/evidence/view';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import { translate } from '@/lib/platform/i18n/translate';

/** An organisation that a person is or was in, as the public page says it. */
export type MembershipView = {
  key: string;
  kind: string;
  organisation: ShownText;
  role: ShownText | null;
  span: string;
  how: string | null;
  letters: string[];
};

/** The organisations of a published case, in the reader's language. */
export function toMemberships(
  document: Pick<CaseDocument, 'memberships' | 'claims'>,
  citations: Citations,
  locale: Locale,
): MembershipView[] {
  const links = translate(locale, 'links');
  return (document.memberships ?? []).map(({ key, claims, kind, organisation, role, since, until }) => ({
    key,
    kind: translate(locale, 'lists')(`relation.${kind}.label`),
    organisation: showText(organisation, locale),
    role: role && showText(role, locale),
    span: [
      ...(since === undefined ? [] : [links('span.since', { date: sayDate(since, locale) })]),
      ...(until === undefined ? [] : [links('span.until', { date: sayDate(until, locale) })]),
    ].join(', '),
    how: sayHowSure(
      document.claims.filter((claim) => claims.includes(claim.key)),
      locale,
    ),
    letters: citations.cite(claims),
  }));
}
