import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { FactTable } from '@/components/claims/desk/fact-table';
import { GradeForm } from '@/components/claims/desk/grade-form';
import { judgeGround } from '@/components/claims/desk/judge-words';
import { PassageForm } from '@/components/claims/desk/passage-form';
import { PassageList } from '@/components/claims/desk/passage-list';
import { PutBackClaim } from '@/components/claims/desk/put-back-claim';
import { RetractForm } from '@/components/claims/desk/retract-form';
import { Folded } from '@/components/forms/folded';
import { mayEditCase } from '@/lib/cases/policy';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { sayStandsNow } from '@/lib/claims/file/start/view';
import { sayOrigins, toLine } from '@/lib/claims/file/view';
import { toGradeEntries } from '@/lib/claims/judged/view';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { translate } from '@/lib/platform/i18n/translate';
import { draftWords } from '@/lib/platform/i18n/form-words';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import '../claims.css';

type Props = { params: Promise<{ id: string; claim: string }> };

export const generateMetadata = deskTitle((words) => words.claims.one);

/** One claim: what it rests on, how far it is trusted, and the forms that change how it stands. */
export default async function ClaimPage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const { id, claim: claimId } = await params;
  const [file, locale] = await Promise.all([findClaimFile(door, id), deskLocale()]);
  const claim = file?.claims.find((one) => one.id === claimId);
  if (file === null || claim === undefined) notFound();
  const say = translate(locale, 'claims');
  const here = `/desk/cases/${id}/claims`;
  const ground = judgeGround(file.head, `${here}/${claimId}`, locale);
  const line = toLine(claim, file, locale);
  const mayJudge = mayJudgeClaim(door.actor, [file.head]) && line.stands;
  const origins = sayOrigins(claim, file, locale);
  const drafts = await readPageDrafts(door, `/desk/cases/${id}/claims/${claimId}`, file.head.revision);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="claims" locale={locale} />
      <p>
        <a href={here}>{say('back')}</a>
      </p>
      <h1>{say('one')}</h1>
      <FactTable caseId={id} lines={[line]} caption={say('one')} locale={locale} />
      <p>{origins}</p>
      <h2>{say('passages.title')}</h2>
      <PassageList passages={claim.passages.map(({ excerpt }) => excerpt)} locale={locale} />
      {claim.document === null ? <p>{say('passages.noDocument')}</p> : null}
      {claim.document !== null && mayEditCase(door.actor, file.head) ? (
        <Folded title={say('passages.add')}>
          <PassageForm ground={ground} claimId={claimId} />
        </Folded>
      ) : null}
      {mayJudge ? (
        <>
          <h2>{say('grade.title')}</h2>
          <p>{say('grade.origins', { origins })}</p>
          <GradeForm ground={ground} claimId={claimId} entries={toGradeEntries(claim)} />
          <h2>{say('retract.title')}</h2>
          <p>{say('retract.lead')}</p>
          <p>
            <a href={`/desk/cases/${id}/add/claim?replaces=${claimId}`}>{say('retract.replace')}</a>
          </p>
          <RetractForm ground={ground} claimId={claimId} />
        </>
      ) : null}
      {!line.stands && mayEditCase(door.actor, file.head) ? (
        <PutBackClaim caseId={id} claimId={claimId} now={sayStandsNow(claim, file, locale)} locale={locale} />
      ) : null}
    </PageDrafts>
  );
}
