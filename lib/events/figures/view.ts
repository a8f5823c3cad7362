import { toOptions, type Option } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import type { ClaimFile, HeldClaim } from '@/lib/claims/file/schema';
import { toLine, type ClaimLine } from '@/lib/claims/file/view';
import { claimSetStatus } from '@/lib/claims/schema';
import { sayMeasure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { measure } from './schema';

export type EventClaims = Pick<ClaimFile, 'claims' | 'derivedFrom' | 'titles'>;
type FigureLine = ClaimLine & { mark: Mark };
/** Rivals as they were set side by side, with what became of them. */
export type FigureSet = {
  id: string;
  about: string;
  language: string;
  status: string;
  treatment: string | null;
  reason: string | null;
  visibility: string;
  preferredId: string | null;
  members: { claimId: string }[];
};
/** What became of the figures of one measure, or that nobody has said so; `entries` fill the form that says it. */
export type FigureDecision = {
  /** What becomes of them, who is preferred and why, in words; null where they stand side by side in no set. */
  set: {
    id: string;
    about: string;
    lang: string;
    word: string;
    preferred: string | null;
    ground: string | null;
  } | null;
  choices: Option[];
  entries: Readonly<Record<string, string>>;
};
/** What is said of one measure, each figure beside its rivals in the order in which they were said. */
export type Figures = {
  measure: string;
  predicate: string;
  lines: FigureLine[];
  /** Null where there are no two figures. */
  decision: FigureDecision | null;
};

/** The figures of an event by what they count. No sum, no average, none before the others. */
export function toFigures(held: EventClaims, sets: readonly FigureSet[], locale: Locale): Figures[] {
  const groups = new Map<string, HeldClaim[]>();
  for (const claim of held.claims) {
    groups.set(claim.predicate, [...(groups.get(claim.predicate) ?? []), claim]);
  }
  return [...groups].map(([predicate, claims]) => {
    const measure = sayMeasure(predicate, locale);
    const lines = claims.map((claim) => ({
      ...toLine(claim, held, locale),
      mark: toMark(claim.visibility, locale),
    }));
    const set = sets.find(({ members }) => claims.some(({ id }) => members[0]?.claimId === id));
    const decision = lines.length < 2 ? null : toDecision(lines, set ?? null, measure, locale);
    return { measure, predicate, lines, decision };
  });
}

function toDecision(
  lines: readonly FigureLine[],
  set: FigureSet | null,
  measure: string,
  locale: Locale,
): FigureDecision {
  const preferred = lines.find(({ id }) => id === set?.preferredId);
  const word = claimSetStatus.catch('OPEN').parse(set?.status);
  return {
    set: set && {
      id: set.id,
      about: set.about,
      lang: set.language,
      word: translate(locale, 'lists')(`claimSetStatus.${word}.label`),
      preferred: preferred === undefined ? null : sayFigure(preferred),
      ground: set.reason,
    },
    choices: [
      { value: '', label: '–' },
      ...lines.filter(({ stands }) => stands).map((line) => ({ value: line.id, label: sayFigure(line) })),
    ],
    entries: {
      status: word,
      preferredId: set?.preferredId ?? '',
      ground: set?.reason ?? '',
      treatment: set?.treatment ?? '',
      ...(set === null ? { about: measure, language: locale, visibility: 'RESTRICTED' } : {}),
    },
  };
}

/** A figure as one choice of a list: who says how many. */
const sayFigure = ({ who, value }: FigureLine): string =>
  value === null ? who.text : `${who.text}: ${value.text}`;

export function measureOptions(locale: Locale): Option[] {
  return toOptions(
    measure.options,
    (one) => sayMeasure(one, locale),
    translate(locale, 'desk-cases')('choose.one'),
  );
}
