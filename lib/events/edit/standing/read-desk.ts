import { standingSince } from '@/lib/audit/changes/read-desk';
import { findDeskEvent } from '@/lib/events/edit/read-desk';
import { toDeskEvent } from '@/lib/events/edit/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { sentText } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { toEventFields, toTextFields } from './view';

/** What an event is now, for a form that was opened on an earlier state of it. */
export function findEventStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findStanding(at, entries, locale, 'event.amended');
}

/** The name and the description of an event in one language as they are now, as `findEventStanding`. */
export function findTextStanding(at: Door, entries: Entries, locale: Locale): Promise<Standing | null> {
  return findStanding(at, entries, locale, 'event.text.written');
}

async function findStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
  kind: 'event.amended' | 'event.text.written',
): Promise<Standing | null> {
  const found = await findDeskEvent(at, sentText(entries, 'eventId'));
  if (found === null) return null;
  const event = toDeskEvent(found.event, locale);
  const fields =
    kind === 'event.amended'
      ? toEventFields(event, found, locale)
      : toTextFields(event, sentText(entries, 'language'), locale);
  return standingSince(at, entries, event, { kinds: [kind] }, fields);
}
