import type { Citations } from '@/lib/evidence/view';
import { gradeCode, sayGrade } from '@/lib/evidence/view';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { ClaimValue, PublicClaim, PublicClaimSet } from '@/lib/publications/schema';

/** One figure or proposition, with who says it. */
export type Figure = {
  key: string;
  said: string;
  saidOn: string | null;
  figure: ShownText | null;
  /** False when the figure is words: it is then set as text, not as a number. */
  numeric: boolean;
  scope: ShownText | null;
  note: ShownText | null;
  who: ShownText;
  via: ShownText | null;
  kindOfVoice: string;
  grade: { code: string; words: string };
  letters: string[];
  /** For the drawing of ranges; null when nothing in the claim is a number. */
  range: { min: number | null; max: number | null } | null;
};

/** Rival figures of one thing, in the order in which they were said. No sum, no average, no winner. */
export type FigureTable = {
  about: ShownText;
  treatment: ShownText | null;
  status: string;
  preferred: { key: string; reason: ShownText | null } | null;
  figures: Figure[];
};

/**
 * The fixed words for how sure an entry is, by its claims: a dispute outweighs all, then the best of the rest.
 * Null when no claim carries it.
 */
export function sayHowSure(claims: readonly PublicClaim[], locale: Locale): string | null {
  const found = new Set(claims.map((claim) => claim.verification));
  const lists = translate(locale, 'lists');
  for (const step of [
    'DISPUTED',
    'REFUTED',
    'RETRACTED',
    'CONFIRMED',
    'CORROBORATED',
    'SINGLE_ORIGIN',
  ] as const) {
    if (!found.has(step)) continue;
    return step === 'REFUTED' || step === 'RETRACTED'
      ? lists(`verification.${step}.label`)
      : lists(`wording.${step}`);
  }
  return found.size === 0 ? null : lists('verification.UNREVIEWED.label');
}

/** A value as a reader sees it: `11`, `50–70`, "16 or more", or the words of the claim. */
export function sayValue(value: ClaimValue | null, locale: Locale): ShownText | null {
  if (value === null) return null;
  const say = translate(locale, 'event');
  const count = (n: number): string => new Intl.NumberFormat(locale).format(n);
  const { eq, min, max } = value;
  if (eq !== undefined) return { text: count(eq), lang: locale };
  if (min !== undefined && max !== undefined) return { text: `${count(min)}–${count(max)}`, lang: locale };
  if (min !== undefined) return { text: say('figure.least', { n: count(min) }), lang: locale };
  if (max !== undefined) return { text: say('figure.most', { n: count(max) }), lang: locale };
  if (value.date !== undefined) return { text: sayDate(value.date, locale), lang: locale };
  return value.text ? showText(value.text, locale) : null;
}

/** Draws one claim as a row of a table. */
export function toFigure(claim: PublicClaim, citations: Citations, locale: Locale): Figure {
  const code = gradeCode(claim);
  const { eq, min, max } = claim.value ?? {};
  const numeric = eq !== undefined || min !== undefined || max !== undefined;
  return {
    key: claim.key,
    said: sayDate(claim.said, locale),
    saidOn: claim.said?.earliest ?? null,
    figure: sayValue(claim.value, locale),
    numeric,
    scope: claim.scope && showText(claim.scope, locale),
    note: claim.note && showText(claim.note, locale),
    who: showText(claim.asserter, locale),
    via: claim.via && showText(claim.via, locale),
    kindOfVoice: translate(locale, 'lists')(`asserterClass.${claim.asserterClass}.label`),
    grade: { code, words: sayGrade(code, locale) },
    letters: citations.cite([claim.key]),
    range: numeric ? { min: eq ?? min ?? null, max: eq ?? max ?? null } : null,
  };
}

/** Draws a set of rivals as a table, the earliest first; what has no date stands last. */
export function toFigureTable(
  set: PublicClaimSet,
  claims: readonly PublicClaim[],
  citations: Citations,
  locale: Locale,
): FigureTable {
  const figures = claims
    .filter((claim) => set.claims.includes(claim.key))
    .map((claim) => toFigure(claim, citations, locale))
    .sort((a, b) => ((a.saidOn ?? '9999') < (b.saidOn ?? '9999') ? -1 : a.saidOn === b.saidOn ? 0 : 1));
  return {
    about: showText(set.about, locale),
    treatment: set.treatment && showText(set.treatment, locale),
    status: translate(locale, 'lists')(`claimSetStatus.${set.status}.label`),
    preferred:
      set.preferred === null
        ? null
        : { key: set.preferred, reason: set.reason && showText(set.reason, locale) },
    figures,
  };
}

/** What a claim is about, in the reader's words; a predicate that the lists do not know is shown as it is. */
export function sayMeasure(predicate: string, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const key = `measure.${predicate}.label` as 'measure.KILLED.label';
  return lists.has(key) ? lists(key) : predicate.toLowerCase().replaceAll('_', ' ');
}

/** What a claim tells of its subject, in words. */
export function sayPredicate(predicate: string, locale: Locale): string {
  const say = translate(locale, 'desk-cases');
  const key = `predicate.${predicate}` as 'predicate.STATUS';
  return say.has(key) ? say(key) : sayMeasure(predicate, locale);
}
