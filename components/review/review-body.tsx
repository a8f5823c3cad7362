import type { ReactElement } from 'react';
import type { FormWords } from '@/components/forms/form-words';
import { Moment } from '@/components/staff/moment';
import type { GateFault } from '@/lib/cases/publish/rules';
import { publicationState, type CaseDocument } from '@/lib/cases/schema';
import type { ClosedCount } from '@/lib/cases/review/rules';
import { nameFor } from '@/lib/people/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { compareDocuments } from '@/lib/publications/compare/rules';
import { sayChanges } from '@/lib/publications/compare/view';
import { ChangeTable } from './change-table';
import { ChangesSection } from './changes-section';
import { ClosedTable } from './closed-table';
import { GateList } from './gate-list';
import { PassageList } from './passage-list';
import { RequestPanel } from './request-panel';
import { RiskSection } from './risk-section';
import { SendForm } from './send-form';

type File = {
  id: string;
  code: string;
  publicationState: string;
  revision: number;
  drawn: { document: Pick<CaseDocument, 'names'> } | null;
  /** What is drawn is what readers see already. */
  isCurrent: boolean;
  published: { version: number; document: object; at: Date } | null;
  faults: GateFault[];
  passages: Parameters<typeof PassageList>[0]['passages'];
  assessment: { level: string; consentBasis: string; assessedOn: Date; reason: string; by: string } | null;
  closed: ClosedCount[];
  request: {
    id: string;
    requestedById: string;
    requestedBy: string;
    at: Date;
    note: string;
    document: object;
    moved: boolean;
  } | null;
  decided: { outcome: string; by: string | null; at: Date; note: string | null } | null;
};
type Props = {
  file: File;
  may: { edit: boolean; assess: boolean; decide: boolean; withdraw: boolean };
  actorId: string;
  words: FormWords;
  locale: Locale;
};

/** One page for both sides of a review: whoever sends and whoever decides read the same. */
export function ReviewBody({ file, may, actorId, words, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  const lists = translate(locale, 'lists');
  const { id, code, revision, drawn, published, request, decided } = file;
  const state = lists(`publicationState.${publicationState.parse(file.publicationState)}.label`);
  const isWithdrawn = ['SUSPENDED', 'REMOVED'].includes(file.publicationState);
  return (
    <>
      <h1>
        {say('file.title', { name: nameFor({ names: drawn?.document.names ?? [], code }, locale).text })}
      </h1>
      {may.withdraw && published !== null ? (
        <p>
          <a href={`/desk/cases/${id}/withdraw`}>{say('file.withdraw')}</a>
        </p>
      ) : null}
      <p className="note">{say('file.state', { code, revision, state })}</p>
      {request === null && decided !== null ? (
        <p className="done">
          {say('asked.decided', { outcome: decided.outcome })},{' '}
          {decided.by === null ? null : say('asked.decidedBy', { name: decided.by })}{' '}
          <Moment at={decided.at} />
          {decided.note === null ? null : `: ${decided.note}`}
        </p>
      ) : null}
      {drawn === null ? (
        <p className="flag">{say('file.noPage')}</p>
      ) : (
        <p>
          <a href={`/desk/cases/${id}/review/preview`}>{say('file.preview')}</a>
        </p>
      )}
      <h2>{say('changes.title')}</h2>
      {drawn === null ? null : (
        <ChangesSection
          drawn={drawn.document}
          published={published}
          isWithdrawn={isWithdrawn}
          locale={locale}
        />
      )}
      {request?.moved === true && drawn !== null ? (
        <>
          <h2>{say('asked.movedTitle')}</h2>
          <ChangeTable
            changes={sayChanges(compareDocuments(request.document, drawn.document), locale)}
            locale={locale}
          />
        </>
      ) : null}
      <h2>{say('closed.title')}</h2>
      <ClosedTable counts={file.closed} locale={locale} />
      <h2>{say('gates.title')}</h2>
      <GateList caseId={id} faults={file.faults} locale={locale} />
      {drawn === null ? null : <PassageList passages={file.passages} locale={locale} />}
      <RiskSection
        caseId={id}
        revision={revision}
        assessment={file.assessment}
        mayAssess={may.assess}
        words={words}
        locale={locale}
      />
      {request === null ? null : (
        <RequestPanel
          request={request}
          isOwn={request.requestedById === actorId}
          mayDecide={may.decide}
          words={words}
          locale={locale}
        />
      )}
      {may.edit && drawn !== null && !file.isCurrent && (request === null || request.moved) ? (
        <section>
          <h2>{say('send.title')}</h2>
          <p>{say('send.lead')}</p>
          <SendForm caseId={id} revision={revision} words={words} labels={MESSAGES[locale].review.send} />
        </section>
      ) : null}
    </>
  );
}
