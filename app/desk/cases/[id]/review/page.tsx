import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { ReviewBody } from '@/components/review/review-body';
import { mayEditCase, mayWithdrawCase } from '@/lib/cases/policy';
import { mayAssessRisk, mayDecideReview } from '@/lib/cases/review/policy';
import { readReview } from '@/lib/cases/review/read-desk';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.review.title);

/** What would become public of a file, what that changes, what stays closed, what the gates say, and the decision. */
export default async function ReviewPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const [locale, file] = await Promise.all([deskLocale(), orNotFound(readReview(door, id, new Date()))]);
  const { actor } = door;
  const drafts = await readPageDrafts(door, `/desk/cases/${file.id}/review`, file.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={file.id} current="review" locale={locale} />
      <ReviewBody
        file={file}
        may={{
          edit: mayEditCase(actor, file) && file.publicationState !== 'REMOVED',
          assess: mayAssessRisk(actor),
          decide: file.request !== null && mayDecideReview(actor, file.request.requestedById),
          withdraw: mayWithdrawCase(actor),
        }}
        actorId={actor.id}
        words={formWords(locale)}
        locale={locale}
      />
    </PageDrafts>
  );
}
