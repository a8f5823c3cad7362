import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { ProtectionBody } from '@/components/protection/protection-body';
import { readProtection } from '@/lib/cases/protection/read-desk';
import { mayAssessRisk } from '@/lib/cases/review/policy';
import { mayDestroyKey, mayUseSealed } from '@/lib/cases/sealed/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.protection);

/** On whose word a file may be public, what endangers the person, and what the gates make of it. */
export default async function ProtectionPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const [locale, file] = await Promise.all([deskLocale(), orNotFound(readProtection(door, id, new Date()))]);
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/protection`, null);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="protection" locale={locale} />
      <ProtectionBody
        file={file}
        mayJudge={mayAssessRisk(door.actor)}
        sealed={{ use: mayUseSealed(door.actor), destroy: mayDestroyKey(door.actor) }}
        actorId={door.actor.id}
        words={formWords(locale)}
        locale={locale}
      />
    </PageDrafts>
  );
}
