import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { OpenForm } from '@/components/events/desk/open-form';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { toEventOptions } from '@/lib/events/edit/view';
import { mayOpenEvent } from '@/lib/events/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { isLocale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

export const generateMetadata = deskTitle((words) => words['desk-events'].form.openButton);

/** Opens an event. */
export default async function NewEventPage(): Promise<ReactElement> {
  const door = await requireDoor();
  if (!mayOpenEvent(door.actor)) notFound();
  const locale = await deskLocale();
  const words = MESSAGES[locale];
  const lists = toFormLists(locale);
  const drafts = await readPageDrafts(door, '/desk/events/new', null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <p>
        <a href="/desk/events">{words['desk-events'].title}</a>
      </p>
      <h1>{words['desk-events'].form.openButton}</h1>
      <p>{words['desk-events'].openLead}</p>
      <OpenForm
        once={randomUUID()}
        ground={{
          words: formWords(locale),
          say: words['desk-cases'].form,
          own: words['desk-events'],
          lists,
          options: toEventOptions({ places: [], events: [] }, locale),
          languages: lists.language.filter((one) => isLocale(one.value)),
          locale,
          hidden: {},
        }}
      />
    </PageDrafts>
  );
}
