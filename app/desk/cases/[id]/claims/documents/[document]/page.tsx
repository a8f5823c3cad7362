import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { BringInForm } from '@/components/evidence/desk/bring-in-form';
import { OriginalSection } from '@/components/evidence/desk/original-section';
import { PageDrafts } from '@/components/forms/page-drafts';
import { readDocument } from '@/lib/evidence/originals/read-desk';
import { toDocumentPage } from '@/lib/evidence/originals/view';
import { formAt } from '@/lib/platform/forms/form-state';
import { readFaults } from '@/lib/platform/forms/route-faults';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { draftWords, formWords } from '@/lib/platform/i18n/form-words';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { readPageDrafts } from '@/lib/platform/session/draft-entries';
import { findKeptEntries } from '@/lib/platform/session/kept-entries';
import './originals.css';

type Props = {
  params: Promise<{ id: string; document: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = deskTitle((words) => words.originals.title);

/** What was captured of a document: each file as it came in, in quarantine or released, with its custody log. */
export default async function DocumentPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const [asked, query] = await Promise.all([params, searchParams]);
  const [caseId, documentId] = [requireId(asked.id), requireId(asked.document)];
  const [locale, rows] = await Promise.all([
    deskLocale(),
    orNotFound(readDocument(door, caseId, documentId)),
  ]);
  const { document, mayBringIn, originals, copying } = toDocumentPage(rows, door.actor, locale, new Date());
  const words = MESSAGES[locale].originals;
  const here = `/desk/cases/${caseId}/claims/documents/${documentId}`;
  const faults = readFaults(query);
  const sentTo = async (form: string) => ({
    action: `${here}/${form}`,
    faults: faults?.form === form ? faults : null,
    typed: (await findKeptEntries(door, formAt(here, form)))?.entries ?? {},
    words: formWords(locale),
  });
  const [bringing, reading, drafts] = await Promise.all([
    sentTo('bring-in'),
    sentTo('read'),
    readPageDrafts(door, here, null),
  ]);
  return (
    <PageDrafts drafts={drafts} words={draftWords(locale)}>
      <FileNav caseId={caseId} current="claims" locale={locale} />
      <p>
        <a href={`/desk/cases/${caseId}/claims`}>{MESSAGES[locale].claims.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p>
        <cite lang={document.language}>{document.title}</cite>
      </p>
      <p>{originals.length === 0 ? words.none : words.lead}</p>
      {originals.map((original) => (
        <OriginalSection key={original.id} {...{ original, reading, locale }} newId={query['in']} />
      ))}
      {mayBringIn ? <BringInForm sent={bringing} copying={copying} labels={words.form} /> : null}
    </PageDrafts>
  );
}
