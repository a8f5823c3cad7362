import type { CaseFacets } from '@/lib/cases/listing/schema';
import type { StatusGroup } from '@/lib/cases/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** How many people stand where, as last known. Counts only those whose files are published, and says so beside it. */
export function sayFigures(facets: CaseFacets, locale: Locale): string {
  return translate(locale, 'front')('figures', {
    total: facets.status.reduce((sum, { count }) => sum + count, 0),
    held: countOf(facets, 'HELD'),
    possibly: countOf(facets, 'POSSIBLY_HELD'),
    free: countOf(facets, 'FREE'),
    dead: countOf(facets, 'DEAD'),
    unknown: countOf(facets, 'UNKNOWN'),
  });
}

export function countOf(facets: CaseFacets, group: StatusGroup): number {
  return facets.status.find((option) => option.value === group)?.count ?? 0;
}
