import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { VisibilityForm } from '@/components/cases/visibility/visibility-form';
import { findFile } from '@/lib/cases/file/read-desk';
import { mayEditCase } from '@/lib/cases/policy';
import { toLevels, toVisibleGroups } from '@/lib/cases/visibility/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';

type Props = { params: Promise<{ id: string; of: string; row: string }> };

export const generateMetadata = deskTitle((words) => words.visibility.change);

/** Who may see one row of a file, and the form that changes it. */
export default async function ChangeVisibilityPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id: asked, of, row } = await params;
  const id = requireId(asked);
  const file = (await findFile(door, id)) ?? notFound();
  const locale = await deskLocale();
  const rows = toVisibleGroups(file, locale).flatMap((group) => group.rows);
  const one = rows.find((each) => each.of === of && each.id === row) ?? notFound();
  const kept = await findKeptEntries(door, one.href);
  const say = MESSAGES[locale].visibility;
  const drafts = await readPageDrafts(door, one.href, file.head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="visibility" locale={locale} />
      <p>
        <a href={`/desk/cases/${id}/visibility`}>{say.title}</a>
      </p>
      <h1>
        {say.change}: <span lang={one.language}>{one.label}</span>
      </h1>
      <p>
        {say.of[one.of]} · {say.now} <VisibilityWord mark={one.mark} />
      </p>
      {mayEditCase(door.actor, file.head) ? (
        <VisibilityForm
          caseId={id}
          hidden={{ caseId: id, revision: String(file.head.revision), of, rowId: row, once: randomUUID() }}
          entries={{ visibility: one.mark.level, ...kept?.entries }}
          began={{ visibility: one.mark.level }}
          levels={toLevels(locale).map(({ value, label }) => ({ value, label }))}
          words={formWords(locale)}
          say={say}
        />
      ) : (
        <p className="flag">{say.readOnly}</p>
      )}
    </PageDrafts>
  );
}
