import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { AddLinks } from '@/components/cases/desk/add-links';
import { ClaimTable } from '@/components/cases/desk/claim-table';
import { FileChain } from '@/components/cases/desk/file-chain';
import { FileHead } from '@/components/cases/desk/file-head';
import { FileNav } from '@/components/cases/desk/file-nav';
import { FileSources } from '@/components/cases/desk/file-sources';
import { FileTimeline } from '@/components/cases/desk/file-timeline';
import { NameTable } from '@/components/cases/desk/name-table';
import { ReviewLinks } from '@/components/review/review-links';
import { FigureTable } from '@/components/claims/figure-table';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { mayEditCase, mayWithdrawCase } from '@/lib/cases/policy';
import { mayDecideReview } from '@/lib/cases/review/policy';
import { todayUtc } from '@/lib/platform/dates/days';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { translate } from '@/lib/platform/i18n/translate';
import { requireDoor } from '@/lib/platform/session/current';

type Props = { params: Promise<{ id: string }> };

/** One case file with all that it holds, open and closed. */
export default async function CaseFilePage({ params }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const rows = await findFile(door, (await params).id);
  if (rows === null) notFound();
  const locale = await deskLocale();
  const say = translate(locale, 'desk-cases');
  const file = toDeskFile(rows, locale, todayUtc(new Date()));
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
      <h2>{say('file.timeline')}</h2>
      {file.timeline.length === 0 ? (
        <p>{say('file.noTimeline')}</p>
      ) : (
        <FileTimeline entries={file.timeline} locale={locale} />
      )}
      {file.chain.length === 0 ? null : <h2>{say('file.chain')}</h2>}
      {file.chain.length === 0 ? null : <FileChain chain={file.chain} locale={locale} />}
      {file.rivals.length === 0 ? null : <h2>{say('file.rivals')}</h2>}
      {file.rivals.map(({ table, mark }) => (
        <div key={table.about.text} className={`marked ${mark.level.toLowerCase()}`}>
          <p className="meta">
            {table.status} · {mark.word}
          </p>
          <FigureTable table={table} locale={locale} />
        </div>
      ))}
      <h2>{say('file.claims')}</h2>
      {file.claims.length === 0 ? (
        <p>{say('file.noClaims')}</p>
      ) : (
        <ClaimTable claims={file.claims} locale={locale} />
      )}
      <h2>{say('file.sources')}</h2>
      {file.sources.length === 0 ? (
        <p>{say('file.noSources')}</p>
      ) : (
        <FileSources sources={file.sources} locale={locale} />
      )}
      <h2>{say('file.names')}</h2>
      <NameTable names={file.names} locale={locale} />
    </article>
  );
}
