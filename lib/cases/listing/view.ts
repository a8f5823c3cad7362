import { caseDocument, statusGroup } from '@/lib/cases/schema';
import type { Match } from '@/lib/search/schema';
import type { CaseListItem } from './schema';

/** A row of `pub.case_profile` as a list item; null when its document is not one that may be shown. */
export function toCaseListItem(
  row: { document: unknown; statusGroup: string },
  match: readonly Match[] = [],
): CaseListItem | null {
  const document = caseDocument.safeParse(row.document);
  const group = statusGroup.safeParse(row.statusGroup);
  if (!document.success || !group.success) return null;
  const { slug, code, names, custody, spans, status, events } = document.data;
  const shown = { slug, code, names, custody, spans, status, events };
  return { ...shown, statusGroup: group.data, match: [...match], document: document.data };
}
