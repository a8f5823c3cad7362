import { refuses, standingConsent, type ConsentFact } from '@/lib/cases/consent/rules';
import { visibility, type Visibility } from '@/lib/claims/schema';
import { mayBeMinor, type Age } from '@/lib/people/age/rules';
import type { Entries } from '@/lib/platform/forms/entries';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import type { VisibleKind } from './schema';

/** Whether more people will see a row than do. */
export function opensFurther(from: Visibility, to: Visibility): boolean {
  return visibility.options.indexOf(to) < visibility.options.indexOf(from);
}

/** A source is named, or it is protected: there is nothing between. */
export const SOURCE_LEVELS: readonly Visibility[] = ['PUBLIC', 'SEALED'];

/** The row that is opened: of which sort, and of an occurrence its kind. */
type Opened = { of: VisibleKind; kind: string | null };
type Person = { age: Age; consents: readonly ConsentFact[] };

/**
 * Why a row does not become public, as the key of the refusal, or null. A name, or the person, is not public of whoever
 * is or may be under eighteen or has said no; what tells of health needs that consent (safety rules 2, 5 and 8).
 */
export function openingFault(row: Opened, { age, consents }: Person, today: IsoDay): string | null {
  const basisOf = (purpose: Parameters<typeof standingConsent>[1]) =>
    standingConsent(consents, purpose)?.basis ?? 'UNKNOWN';
  if (row.of === 'person' || row.of === 'name') {
    if (mayBeMinor(age, today)) return 'input.visibility.minor';
    const saidNo = refuses(basisOf('PUBLISH_NAME')) || refuses(basisOf('STORE'));
    return saidNo ? 'input.visibility.consent' : null;
  }
  if (row.of !== 'occurrence' || row.kind !== 'HEALTH') return null;
  const health = basisOf('PUBLISH_HEALTH');
  return refuses(health) || health === 'UNKNOWN' ? 'input.visibility.health' : null;
}

/** Where the form for one row stands. */
export function visibilityPath(caseId: string, of: VisibleKind, rowId: string): string {
  return `/desk/cases/${caseId}/visibility/${of}/${rowId}`;
}

const ID = /^[0-9a-f-]{36}$/;

/** The same, by what was typed; null for anything but ids and a kind. */
export function visibilityPathOf(entries: Entries): string | null {
  const { caseId, of, rowId } = entries;
  if (![caseId, rowId].every((one) => typeof one === 'string' && ID.test(one))) return null;
  if (typeof of !== 'string' || !/^[a-z]+$/.test(of)) return null;
  return `/desk/cases/${String(caseId)}/visibility/${of}/${String(rowId)}`;
}
