import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AddHead } from '@/components/cases/forms/add-head';
import { CorrectBody } from '@/components/cases/forms/correct-body';
import { groundWords } from '@/components/cases/forms/ground-words';
import { DraftNote } from '@/components/forms/draft-note';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { findCorrectable, findEarlier } from '@/lib/cases/status/correct/read-desk';
import { toCorrectEntries, withOwnChoices } from '@/lib/cases/status/correct/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formDraft } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { isId, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { resumeForm } from '@/lib/platform/session/draft-entries';
import { keepsFiles } from '@/lib/staff/policy';

type Props = {
  params: Promise<{ id: string; event: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export const generateMetadata = deskTitle((words) => words['desk-cases'].correct.title);

/** Corrects one entry of the status track: the form holds the entry as it stands, or as it stood before, to put back. */
export default async function CorrectPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, event } = await params;
  const rows = await findFile(door, id);
  const row = rows && (await findCorrectable(door, id, requireId(event)));
  if (rows === null || row === null) notFound();
  const here = `/desk/cases/${id}/status/${event}`;
  const earlier = String((await searchParams).from);
  const before = isId(earlier) ? await findEarlier(door, id, { id: event, earlier }) : null;
  const [locale, chosen, resumed] = await Promise.all([
    deskLocale(),
    readChoices(door, rows.head, 'status', ''),
    resumeForm(door, before ? `${here}/correct?from=${earlier}` : `${here}/correct`, rows.head.revision),
  ]);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const say = MESSAGES[locale]['desk-cases'];
  const options = toChoices(chosen, locale, readEdtf(row.dateEdtf ?? ''));
  const ground = {
    ...{ caseId: id, revision: file.revision, once: randomUUID() },
    ...groundWords('status', locale),
    submit: say.correct.link,
    choices: withOwnChoices(withOwnChoices(options, row, locale), before ?? row, locale),
    earlier: { charges: [], openCharges: [], decisions: [], subjects: [], claims: [] },
    kept: resumed.entries ?? {},
    draft: formDraft(resumed, locale),
    mayVerify: keepsFiles(door.actor),
    here: `/desk/cases/${id}/add/status`,
  };
  return (
    <>
      <AddHead file={file} title={say.correct.title} locale={locale} />
      <CorrectBody
        {...{ ground, locale, here, isPutBack: before !== null, stands: row.stands }}
        entry={file.timeline.filter((entry) => entry.id === event)}
        eventId={event}
        entries={toCorrectEntries(before ?? row)}
        began={toCorrectEntries(row)}
        note={<DraftNote resumed={resumed} revision={file.revision} locale={locale} />}
      />
    </>
  );
}
