import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { ClaimsBody } from '@/components/claims/desk/claims-body';
import { ClaimsSearch } from '@/components/claims/desk/claims-search';
import { judgeGround } from '@/components/claims/desk/judge-words';
import { toDeskFile } from '@/lib/cases/file/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { CLAIMS_PAGE, claimsQuery } from '@/lib/claims/file/page/schema';
import { toClaimsPage } from '@/lib/claims/file/page/view';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { nameSubjects } from '@/lib/claims/file/view';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { draftWords } from '@/lib/platform/i18n/form-words';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import './claims.css';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = deskTitle((words) => words.claims.title);

/** What is claimed in a file, by fact, a part at a time: rivals side by side, what stands behind each, who repeats whom. */
export default async function ClaimsPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const query = claimsQuery.parse(await searchParams);
  const [file, rows] = await Promise.all([findClaimFile(door, id), findFile(door, id)]);
  if (file === null || rows === null) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'claims');
  const here = `/desk/cases/${id}/claims`;
  const subjects = nameSubjects(file, toDeskFile(rows, locale, todayUtc(new Date())), locale);
  const page = toClaimsPage(file, subjects, query, locale);
  const drafts = await readPageDrafts(door, here, file.head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="claims" locale={locale} />
      <h1>{say('title')}</h1>
      <p className="note">{file.head.code}</p>
      <p>{file.claims.length === 0 ? say('none') : say('lead')}</p>
      <p className="ways">
        <a href={`/desk/cases/${id}/add/claim`}>{say('add')}</a>
      </p>
      {file.claims.length > CLAIMS_PAGE || query.q !== '' ? (
        <ClaimsSearch here={here} q={query.q} isEmpty={page.total === 0} locale={locale} />
      ) : null}
      <ClaimsBody
        page={page}
        ground={judgeGround(file.head, here, locale)}
        mayJudge={mayJudgeClaim(door.actor, [file.head])}
        locale={locale}
      />
    </PageDrafts>
  );
}
