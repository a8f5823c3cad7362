import { listChangesSince } from '@/lib/audit/changes/read-desk';
import { findPersonOfFile } from '@/lib/cases/person/read-desk';
import { toPersonView } from '@/lib/cases/person/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { sentId, sentNumber } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { toPersonFields, toPreferredFields } from './view';

/** What is known of a person now, for a form that was opened on an earlier state of the file. */
export function findPersonStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findStanding(at, entries, locale, 'case.person.described');
}

/** Which names are preferred now, as `findPersonStanding`. */
export function findPreferredStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findStanding(at, entries, locale, 'case.names.preferred');
}

async function findStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
  kind: 'case.person.described' | 'case.names.preferred',
): Promise<Standing | null> {
  const caseId = sentId(entries, 'caseId');
  const rows = caseId === null ? null : await findPersonOfFile(at, caseId);
  if (caseId === null || rows === null) return null;
  const person = toPersonView(rows, locale);
  const revision = String(person.revision);
  const since = { subjectId: caseId, revision: sentNumber(entries, 'revision'), kinds: [kind] };
  return {
    mark: revision,
    hidden: { revision },
    changes: await listChangesSince(at, since),
    fields:
      kind === 'case.person.described' ? toPersonFields(person, locale) : toPreferredFields(person, locale),
  };
}
