import { toOptions, type Option } from '@/lib/cases/choices/view';
import { toMark, type Mark } from '@/lib/cases/file/evidence/view';
import type { ClaimFile, HeldClaim } from '@/lib/claims/file/schema';
import { toLine, type ClaimLine } from '@/lib/claims/file/view';
import { sayMeasure } from '@/lib/claims/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { measure } from './schema';

export type EventClaims = Pick<ClaimFile, 'claims' | 'derivedFrom' | 'titles'>;
type FigureLine = ClaimLine & { mark: Mark };
/** What is said of one measure, each figure beside its rivals in the order in which they were said. */
export type Figures = { measure: string; lines: FigureLine[] };

/** The figures of an event by what they count. No sum, no average, none before the others. */
export function toFigures(held: EventClaims, locale: Locale): Figures[] {
  const groups = new Map<string, HeldClaim[]>();
  for (const claim of held.claims) {
    groups.set(claim.predicate, [...(groups.get(claim.predicate) ?? []), claim]);
  }
  return [...groups].map(([predicate, claims]) => ({
    measure: sayMeasure(predicate, locale),
    lines: claims.map((claim) => ({
      ...toLine(claim, held, locale),
      mark: toMark(claim.visibility, locale),
    })),
  }));
}

export function measureOptions(locale: Locale): Option[] {
  return toOptions(
    measure.options,
    (one) => sayMeasure(one, locale),
    translate(locale, 'desk-cases')('choose.one'),
  );
}
