import { toAssessments, type AssessmentView } from '@/lib/cases/assessments/view';
import { toChargeChain, type ChargeLink } from '@/lib/cases/charges/chain/view';
import { toShortCharges, type ShortCharge } from '@/lib/cases/charges/view';
import { toCustodyBar, type CustodyDrawing } from '@/lib/cases/custody/bar/view';
import { toMemberships, type MembershipView } from '@/lib/cases/memberships/profile/view';
import { toChain, type ChainLink } from '@/lib/cases/decisions/view';
import { sayExpectedEnds, type SaidEnd } from '@/lib/cases/sentences/release/view';
import { isTaking } from '@/lib/cases/status/order/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import { sayDaysHeld, toState, type SaidState } from '@/lib/cases/status/view';
import { toTimeline, type Entry } from '@/lib/cases/timeline/view';
import { toFigureTable, type FigureTable } from '@/lib/claims/view';
import { toCitations, toSources, type Source } from '@/lib/evidence/view';
import { orderNames } from '@/lib/people/view';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Everything the page of one person shows, in the reader's language. */
export type Profile = {
  code: string;
  slug: string;
  name: { text: string; language: string };
  otherNames: { text: string; language: string }[];
  roles: string | null;
  country: string;
  organisation: ShownText | null;
  summary: ShownText | null;
  state: SaidState;
  held: string | null;
  drawing: CustodyDrawing | null;
  charges: ShortCharge[];
  authorities: ShownText[];
  facility: ShownText | null;
  timeline: Entry[];
  chain: ChainLink[];
  chargeChain: ChargeLink[];
  expected: SaidEnd[];
  contested: FigureTable[];
  memberships: MembershipView[];
  assessments: AssessmentView[];
  missing: string[];
  sources: Source[];
  events: { slug: string; role: string }[];
};

export type ProfileContext = { locale: Locale; today: IsoDay };

/** Turns a published document into what its page shows. Pure: the same document, language and day give the same page. */
export function toProfile(document: CaseDocument, { locale, today }: ProfileContext): Profile {
  const lists = translate(locale, 'lists');
  const citations = toCitations(document.documents, document.claims);
  const [name, ...otherNames] = orderNames(document.names, locale);
  const facility = document.status.findLast((event) => event.facility !== null)?.facility ?? null;
  return {
    code: document.code,
    slug: document.slug,
    name: name ?? { text: document.code, language: 'en' },
    otherNames,
    roles: document.roles.length === 0 ? null : sayRoles(document, locale),
    country: sayCountry(document.country, locale),
    organisation: document.organisation && showText(document.organisation, locale),
    summary: document.summary && showText(document.summary, locale),
    state: toState(document, citations, locale, today),
    held: sayDaysHeld(document, locale, today),
    drawing: toCustodyBar(document, locale, today),
    charges: toShortCharges(document, citations, locale),
    authorities: authoritiesOf(document, locale),
    facility: facility && showText(facility, locale),
    timeline: toTimeline({ document, citations, locale }),
    chain: toChain(document, citations, locale),
    chargeChain: toChargeChain(document, citations, locale),
    expected: sayExpectedEnds(document, locale, today),
    contested: document.contested.map((set) => toFigureTable(set, document.claims, citations, locale)),
    memberships: toMemberships(document, citations, locale),
    assessments: toAssessments(document, citations, locale),
    missing: document.missing.map((gap) => lists(`missing.${gap}.label`)),
    sources: toSources(document.documents, document.claims, locale),
    events: document.events.map(({ slug, role }) => ({ slug, role: lists(`involvementRole.${role}.label`) })),
  };
}

function sayRoles(document: CaseDocument, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const [first = '', ...rest] = document.roles.map((role) => lists(`role.${role}.label`));
  return [first, ...rest.map((role) => role.charAt(0).toLocaleLowerCase(locale) + role.slice(1))].join(', ');
}

/** Who took the person and which courts decided, each once. Whoever attacked or threatened them decided nothing. */
function authoritiesOf(document: CaseDocument, locale: Locale): ShownText[] {
  const all = [
    ...document.status.filter((event) => isTaking(event.kind)).map((event) => event.authority),
    ...document.decisions.map((decision) => decision.court),
  ].flatMap((text) => (text ? [showText(text, locale)] : []));
  return all.filter((text, at) => all.findIndex((other) => other.text === text.text) === at);
}

/** A country by its code: "Kazakhstan", "Казахстан", "Қазақстан". */
export function sayCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The description of a profile for search engines and link previews: the state, how fresh it is. */
export function sayMeta(profile: Profile, locale: Locale): string {
  const { sentence, checked } = profile.state;
  return translate(locale, 'profile')('meta.description', { state: sentence, checked });
}
