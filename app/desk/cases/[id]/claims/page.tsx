import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { DocumentList } from '@/components/claims/desk/document-list';
import { FactSection } from '@/components/claims/desk/fact-section';
import { judgeGround } from '@/components/claims/desk/judge-words';
import { RivalsSection } from '@/components/claims/desk/rivals-section';
import { SetForm } from '@/components/claims/desk/set-form';
import { Folded } from '@/components/forms/folded';
import { toDeskFile } from '@/lib/cases/file/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { nameSubjects, toClaimOptions, toDocuments, toFacts, toRivals } from '@/lib/claims/file/view';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { draftWords } from '@/lib/platform/i18n/form-words';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import './claims.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = deskTitle((words) => words.claims.title);

/** All that is claimed in a file, by fact: rivals side by side, what stands behind each, and who repeats whom. */
export default async function ClaimsPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id } = await params;
  const [file, rows] = await Promise.all([findClaimFile(door, id), findFile(door, id)]);
  if (file === null || rows === null) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'claims');
  const subjects = nameSubjects(file, toDeskFile(rows, locale, todayUtc(new Date())), locale);
  const ground = judgeGround(file.head, `/desk/cases/${id}/claims`, locale);
  const mayJudge = mayJudgeClaim(door.actor, [file.head]);
  const facts = toFacts(file, subjects, locale);
  const rivals = toRivals(file, locale);
  const claims = toClaimOptions(file, subjects, locale);
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/claims`, file.head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="claims" locale={locale} />
      <h1>{say('title')}</h1>
      <p className="note">{file.head.code}</p>
      <p>{facts.length === 0 ? say('none') : say('lead')}</p>
      <p>
        <a href={`/desk/cases/${id}/add/claim`}>{say('add')}</a>
      </p>
      {rivals.length === 0 ? null : <h2>{say('rivals.title')}</h2>}
      {rivals.map((one) => (
        <RivalsSection key={one.id} ground={ground} rivals={one} mayJudge={mayJudge} locale={locale} />
      ))}
      {mayJudge && claims.length > 1 ? (
        <Folded title={say('rivals.set')}>
          <SetForm ground={ground} claims={claims} locale={locale} />
        </Folded>
      ) : null}
      {facts.length === 0 ? null : <h2>{say('count', { count: file.claims.length })}</h2>}
      {facts.map((fact) => (
        <FactSection key={fact.key} caseId={id} fact={fact} locale={locale} />
      ))}
      <h2>{say('documents.title')}</h2>
      <p>{say('documents.lead')}</p>
      <DocumentList caseId={id} documents={toDocuments(file)} mayMark={mayJudge} locale={locale} />
    </PageDrafts>
  );
}
