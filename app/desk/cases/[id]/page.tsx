import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AssignmentPanel } from '@/components/cases/assignment/assignment-panel';
import { AddLinks } from '@/components/cases/desk/add-links';
import { ClaimTable } from '@/components/cases/desk/claim-table';
import { FileLegal } from '@/components/cases/desk/file-legal';
import { FileHead } from '@/components/cases/desk/file-head';
import { FileNav } from '@/components/cases/desk/file-nav';
import { FileRivals } from '@/components/cases/desk/file-rivals';
import { FileSources } from '@/components/cases/desk/file-sources';
import { HeldOnDay } from '@/components/cases/desk/held-on-day';
import { FoldedPart } from '@/components/cases/desk/folded-part';
import { FileTimeline } from '@/components/cases/desk/file-timeline';
import { NameTable } from '@/components/cases/desk/name-table';
import { ReviewLinks } from '@/components/review/review-links';
import { readAssignment } from '@/lib/cases/assignment/read-desk';
import { toDayAnswer } from '@/lib/cases/custody/day/view';
import { drawnOf, foldFile } from '@/lib/cases/file/fold/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { mayEditCase, mayWithdrawCase } from '@/lib/cases/policy';
import { mayDecideReview } from '@/lib/cases/review/policy';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ on?: string | string[]; all?: string | string[] }>;
};

export const generateMetadata = deskTitle((words) => words['desk-cases'].parts.file);

/** One case file with all that it holds, open and closed. */
export default async function CaseFilePage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const rows = await findFile(door, (await params).id);
  if (rows === null) notFound();
  const [locale, assignment] = await Promise.all([deskLocale(), readAssignment(door, rows.head)]);
  const say = translate(locale, 'desk-cases');
  const { on, all } = await searchParams;
  const file = toDeskFile(rows, locale, todayUtc(new Date()), drawnOf(all));
  const { timeline, claims, sources } = foldFile(file, all);
  const answer = toDayAnswer(rows.rows, on, locale);
  const [request] = rows.head.reviewRequests;
  const standing = {
    caseId: file.id,
    publicationState: rows.head.publicationState,
    waits: request !== undefined,
    mayEdit: mayEditCase(door.actor, rows.head),
    mayDecide: request !== undefined && mayDecideReview(door.actor, request.requestedById),
    mayWithdraw: mayWithdrawCase(door.actor),
  };
  return (
    <article>
      <FileNav caseId={file.id} current="file" locale={locale} />
      <FileHead file={file} locale={locale} />
      <ReviewLinks standing={standing} locale={locale} />
      <AddLinks caseId={file.id} locale={locale} />
      <AssignmentPanel assignment={assignment} locale={locale} />
      <FoldedPart title={say('file.timeline')} fold={timeline} locale={locale}>
        <FileTimeline entries={timeline.shown} locale={locale} />
      </FoldedPart>
      <HeldOnDay file={file} answer={answer} locale={locale} />
      <FileLegal file={file} locale={locale} />
      <FileRivals rivals={file.rivals} locale={locale} />
      <FoldedPart title={say('file.claims')} fold={claims} locale={locale}>
        <ClaimTable claims={claims.shown} locale={locale} />
      </FoldedPart>
      <FoldedPart title={say('file.sources')} fold={sources} locale={locale}>
        <FileSources sources={sources.shown} locale={locale} />
      </FoldedPart>
      <h2>{say('file.names')}</h2>
      <NameTable names={file.names} locale={locale} />
    </article>
  );
}
