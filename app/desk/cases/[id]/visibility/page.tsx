import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { VisibleLevels } from '@/components/cases/visibility/visible-levels';
import { VisibleRows } from '@/components/cases/visibility/visible-rows';
import { findFile } from '@/lib/cases/file/read-desk';
import { listSharedRows } from '@/lib/cases/visibility/shared/read-desk';
import { toLevels, toVisibleGroups } from '@/lib/cases/visibility/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import './visibility.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.visibility.title);

/** Who may see what of a file, on one page. */
export default async function VisibilityPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const [locale, file] = [await deskLocale(), (await findFile(door, id)) ?? notFound()];
  const shared = await listSharedRows(door.db, id, file.head.personId);
  const say = MESSAGES[locale].visibility;
  return (
    <article>
      <FileNav caseId={id} current="visibility" locale={locale} />
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <VisibleLevels title={say.levels} levels={toLevels(locale)} />
      <VisibleRows groups={toVisibleGroups(file, shared, locale)} say={say} />
    </article>
  );
}
