import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { WorkBody } from '@/components/work/work-body';
import { findWork } from '@/lib/cases/work/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords } from '@/lib/platform/i18n/form-words';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import './work.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.work);

/** What is to be done in a file, and what those who keep it write to one another. */
export default async function WorkPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const rows = await findWork(door, id);
  if (rows === null) notFound();
  const locale = await deskLocale();
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/work`, null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="work" locale={locale} />
      <WorkBody rows={rows} actor={door.actor} now={new Date()} locale={locale} />
    </PageDrafts>
  );
}
