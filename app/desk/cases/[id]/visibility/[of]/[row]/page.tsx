import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { SharedReach } from '@/components/cases/visibility/shared-reach';
import { VisibilityForm } from '@/components/cases/visibility/visibility-form';
import { findFile } from '@/lib/cases/file/read-desk';
import { mayEditCase } from '@/lib/cases/policy';
import { findReach, listSharedRows } from '@/lib/cases/visibility/shared/read-desk';
import { isShared } from '@/lib/cases/visibility/shared/rules';
import { toLevels, toVisibleGroups } from '@/lib/cases/visibility/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import '../../visibility.css';

type Props = { params: Promise<{ id: string; of: string; row: string }> };

export const generateMetadata = deskTitle((words) => words.visibility.change);

/** Who may see one row of a file, and the form that changes it. */
export default async function ChangeVisibilityPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id: asked, of, row } = await params;
  const id = requireId(asked);
  const file = (await findFile(door, id)) ?? notFound();
  const locale = await deskLocale();
  const shared = await listSharedRows(door.db, id, file.head.personId);
  const rows = toVisibleGroups(file, shared, locale).flatMap((group) => group.rows);
  const one = rows.find((each) => each.of === of && each.id === row) ?? notFound();
  const reach = isShared(one.of) ? await findReach(door, one.of, row) : null;
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
      {reach === null ? null : (
        <SharedReach reach={reach} hint={one.of === 'source' ? say.sourceHint : null} say={say} />
      )}
      {mayEditCase(door.actor, file.head) ? (
        <VisibilityForm
          caseId={id}
          hidden={{ caseId: id, revision: String(file.head.revision), of, rowId: row, once: randomUUID() }}
          entries={{ visibility: one.mark.level, ...kept?.entries }}
          began={{ visibility: one.mark.level }}
          asksAway={reach !== null && reach.shown.length > 0}
          levels={toLevels(locale, one.of).map(({ value, label }) => ({ value, label }))}
          words={formWords(locale)}
          say={say}
        />
      ) : (
        <p className="flag">{say.readOnly}</p>
      )}
    </PageDrafts>
  );
}
