import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { WorkBody } from '@/components/work/work-body';
import { findWork } from '@/lib/cases/work/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { requireDoor } from '@/lib/platform/session/current';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import './work.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.work);

/** What is to be done in a file, and what those who keep it write to one another. */
export default async function WorkPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const rows = await findWork(door, id);
  if (rows === null) notFound();
  const [locale, kept] = await Promise.all([deskLocale(), findKeptEntries(door, `/desk/cases/${id}/work`)]);
  return (
    <>
      <FileNav caseId={id} current="work" locale={locale} />
      <WorkBody
        rows={rows}
        actor={door.actor}
        entries={kept?.entries ?? {}}
        now={new Date()}
        locale={locale}
      />
    </>
  );
}
