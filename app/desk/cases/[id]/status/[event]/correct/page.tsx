import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileTimeline } from '@/components/cases/desk/file-timeline';
import { AddHead } from '@/components/cases/forms/add-head';
import { CorrectStatusForm } from '@/components/cases/forms/correct-status-form';
import { DraftNote } from '@/components/forms/draft-note';
import { toFormLists } from '@/lib/cases/choices/lists/view';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { toGradeWords } from '@/lib/claims/grades/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { findCorrectable } from '@/lib/cases/status/correct/read-desk';
import { toCorrectEntries, withOwnChoices } from '@/lib/cases/status/correct/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formDraft, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { resumeForm } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';

type Props = { params: Promise<{ id: string; event: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].correct.title);

/** Corrects one entry of the status track: the form holds the entry as it stands. */
export default async function CorrectPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, event } = await params;
  const rows = await findFile(door, id);
  const row = rows && (await findCorrectable(door, id, requireId(event)));
  if (rows === null || row === null) notFound();
  const here = `/desk/cases/${id}/status/${event}`;
  const [locale, chosen, resumed] = await Promise.all([
    deskLocale(),
    readChoices(door, rows.head, 'status', ''),
    resumeForm(door, `${here}/correct`, rows.head.revision),
  ]);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const say = MESSAGES[locale]['desk-cases'];
  const ground = {
    ...{ caseId: id, revision: file.revision, once: randomUUID() },
    words: formWords(locale),
    say: say.form,
    claims: MESSAGES[locale].claims,
    grades: toGradeWords(locale),
    saved: { saved: say.saved, toFile: say.toFile, another: say.another, warnings: say.legalWarning },
    submit: say.correct.link,
    lists: toFormLists(locale),
    choices: withOwnChoices(toChoices(chosen, locale, readEdtf(row.dateEdtf ?? '')), row, locale),
    earlier: { charges: [], openCharges: [], decisions: [], subjects: [], claims: [] },
    language: locale,
    kept: resumed.entries ?? {},
    draft: formDraft(resumed, locale),
    mayVerify: keepsFiles(door.actor),
    here: `/desk/cases/${id}/add/status`,
  };
  return (
    <>
      <AddHead file={file} title={say.correct.title} locale={locale} />
      <p>{row.stands ? say.correct.lead : say.correct.gone}</p>
      <DraftNote resumed={resumed} revision={file.revision} locale={locale} />
      <h2>{say.correct.old}</h2>
      <FileTimeline entries={file.timeline.filter((entry) => entry.id === event)} locale={locale} />
      {row.stands ? (
        <>
          <p>
            <a href={`${here}/withdraw`}>{say.correct.withdraw}</a>
          </p>
          <CorrectStatusForm ground={ground} eventId={event} entries={toCorrectEntries(row)} />
        </>
      ) : null}
    </>
  );
}
