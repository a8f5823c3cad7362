import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { PageDrafts } from '@/components/forms/page-drafts';
import { FileNav } from '@/components/cases/desk/file-nav';
import { judgeGround } from '@/components/claims/desk/judge-words';
import { OriginChoice } from '@/components/claims/desk/origin-choice';
import { OriginForm } from '@/components/claims/desk/origin-form';
import { OriginPreview } from '@/components/claims/desk/origin-preview';
import { readChoices } from '@/lib/cases/choices/read-desk';
import { toChoices } from '@/lib/cases/choices/view';
import { findClaimFile } from '@/lib/claims/file/read-desk';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import { previewOrigin } from '@/lib/evidence/derivation/read-desk';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords } from '@/lib/platform/i18n/form-words';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import '../../claims.css';

type Props = {
  params: Promise<{ id: string; document: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export const generateMetadata = deskTitle((words) => words.claims.documents.title);

/** Whose text a document repeats: first what that lowers, then the form that marks it. */
export default async function OriginPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [{ id, document: documentId }, { from }] = await Promise.all([params, searchParams]);
  const file = await findClaimFile(door, id);
  const own = file?.claims.find((claim) => claim.document?.id === documentId)?.document;
  if (file === null || own == null || !mayJudgeClaim(door.actor, [file.head])) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'claims');
  const here = `/desk/cases/${id}/claims`;
  const choices = toChoices(await readChoices(door, file.head, 'claim', ''), locale);
  const options = choices.documents.filter(({ value }) => value !== documentId && value !== '');
  const asked = from === '' || options.some(({ value }) => value === from) ? from : undefined;
  const ground = judgeGround(file.head, here, locale);
  const drafts = await readPageDrafts(door, `${here}/origin/${documentId}`, file.head.revision);
  const chosen = typeof asked === 'string' && asked !== '' ? asked : null;
  const preview = asked === undefined ? null : await previewOrigin(door, documentId, chosen);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={id} current="claims" locale={locale} />
      <p>
        <a href={here}>{say('back')}</a>
      </p>
      <h1 lang={own.language}>{own.title}</h1>
      <p>{say('documents.lead')}</p>
      <OriginChoice options={options} chosen={chosen ?? own.derivedFromId} locale={locale} />
      {preview === null ? null : (
        <>
          <OriginPreview preview={preview} file={file} locale={locale} />
          {preview.lowered === null ? null : (
            <OriginForm
              ground={ground}
              documentId={documentId}
              derivedFromId={chosen ?? ''}
              shown={preview.shown}
            />
          )}
        </>
      )}
    </PageDrafts>
  );
}
