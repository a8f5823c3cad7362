import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { PrisonerLetter } from '@/components/letters/prisoner-letter';
import { findPrisonerLetter } from '@/lib/letters/prisoner/read-desk';
import { toPrisonerLetter } from '@/lib/letters/prisoner/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireDoor } from '@/lib/platform/session/current';
import './letter.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words['prisoner-letter'].title);

/** How to write to the person of a file, where they agreed to it. It is told at the desk alone. */
export default async function PrisonerLetterPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const now = new Date();
  const [locale, rows] = await Promise.all([deskLocale(), findPrisonerLetter(door, id, now)]);
  if (rows === null) notFound();
  const say = MESSAGES[locale]['prisoner-letter'];
  return (
    <>
      <FileNav caseId={id} current="letter" locale={locale} />
      <h1>{`${say.title}: ${rows.head.code}`}</h1>
      <p>{say.lead}</p>
      <PrisonerLetter caseId={id} letter={toPrisonerLetter(rows, now, locale)} say={say} />
    </>
  );
}
