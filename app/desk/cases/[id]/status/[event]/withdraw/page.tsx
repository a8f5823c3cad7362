import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileTimeline } from '@/components/cases/desk/file-timeline';
import { WithdrawStatusForm } from '@/components/cases/forms/withdraw-status-form';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { findCorrectable } from '@/lib/cases/status/correct/read-desk';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';

type Props = { params: Promise<{ id: string; event: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].withdraw.title);

/** Withdraws one entry of the status track that was simply wrong. */
export default async function WithdrawStatusPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, event } = await params;
  const rows = await findFile(door, id);
  const row = rows && (await findCorrectable(door, id, requireId(event)));
  if (rows === null || row === null) notFound();
  const here = `/desk/cases/${id}/status/${event}`;
  const [locale, kept] = await Promise.all([deskLocale(), findKeptEntries(door, `${here}/withdraw`)]);
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
  const { withdraw, correct, form, ...say } = MESSAGES[locale]['desk-cases'];
  return (
    <>
      <p>
        <a href={`${here}/correct`}>{correct.link}</a>
      </p>
      <h1>
        {withdraw.title}: <span lang={file.name.language}>{file.name.text}</span>
      </h1>
      <p>{row.stands ? withdraw.lead : correct.gone}</p>
      <FileTimeline entries={file.timeline.filter((entry) => entry.id === event)} locale={locale} />
      {row.stands ? (
        <WithdrawStatusForm
          hidden={{
            'fact.caseId': id,
            'fact.revision': String(file.revision),
            'fact.statusEventId': event,
            once: randomUUID(),
          }}
          kept={kept ?? {}}
          words={formWords(locale)}
          say={{ ...withdraw, why: form.why, whyHint: form.whyHint, toFile: say.toFile }}
          toFile={`/desk/cases/${id}`}
        />
      ) : null}
    </>
  );
}
