import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { SavedNote } from '@/components/cases/forms/saved-note';
import { savedWords } from '@/components/cases/forms/ground-words';
import { isAdded } from '@/lib/cases/facts/rules';
import { findSaved } from '@/lib/cases/facts/saved/read-desk';
import { findFileHead } from '@/lib/cases/file/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { params: Promise<{ id: string; what: string; row: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].saved);

/** It is recorded: where a form leads that was sent without script. */
export default async function SavedPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, what, row } = await params;
  const head = isAdded(what) ? await findFileHead(door, id) : null;
  if (head === null || !isAdded(what)) notFound();
  const [locale, saved] = await Promise.all([deskLocale(), findSaved(door, id, what, row)]);
  if (saved === null) notFound();
  const say = MESSAGES[locale]['desk-cases'];
  return (
    <>
      <h1>{say.addLink[what]}</h1>
      <SavedNote
        ground={{
          caseId: id,
          here: `/desk/cases/${id}/add/${what}`,
          language: locale,
          say: { dateReading: say.form.dateReading },
          saved: savedWords(say, what !== 'source'),
        }}
        {...saved}
      />
    </>
  );
}
