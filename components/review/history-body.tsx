import type { ReactElement } from 'react';
import { Moment } from '@/components/staff/moment';
import type { HistoryLine, Version } from '@/lib/cases/history/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { SaidChange } from '@/lib/publications/compare/view';
import { ChangeTable } from './change-table';
import { CompareForm } from './compare-form';
import { EntryTable } from './entry-table';

type Props = {
  history: { id: string; code: string; name: string; versions: readonly Version[]; older: bigint | null };
  lines: readonly HistoryLine[];
  asked: boolean;
  compared: { from: number; to: number; changes: readonly SaidChange[] } | null;
  isLater: boolean;
  mayWithdraw: boolean;
  locale: Locale;
};

/** Versions, a comparison where one was asked for, and the entries of the log. */
export function HistoryBody(props: Props): ReactElement {
  const { history, lines, asked, compared, isLater, mayWithdraw, locale } = props;
  const say = translate(locale, 'review');
  const { id, versions } = history;
  return (
    <>
      <h1>{say('history.title', { name: history.name })}</h1>
      <p className="note">{history.code}</p>
      {mayWithdraw && versions.length > 0 ? (
        <p>
          <a href={`/desk/cases/${id}/withdraw`}>{say('links.withdraw')}</a>
        </p>
      ) : null}
      <h2>{say('history.versions')}</h2>
      {versions.length === 0 ? <p>{say('history.noVersions')}</p> : null}
      {versions.map((one) => (
        <dl key={one.version} className="version">
          <dt>
            <strong>
              {say('history.number')} {one.version}
            </strong>
            , <Moment at={one.at} />
          </dt>
          <dd>
            {say('history.author')}: {one.author}; {say('history.approver')}: {one.approver}
          </dd>
          <dd>
            {say('history.reason')}: {one.reason}
          </dd>
          <dd>
            {say('history.hash')}: <code>{one.contentHash}</code>
          </dd>
        </dl>
      ))}
      {versions.length > 1 ? (
        <CompareForm
          versions={versions.map(({ version }) => version)}
          chosen={compared ?? { from: versions[1]?.version ?? 1, to: versions[0]?.version ?? 1 }}
          locale={locale}
        />
      ) : null}
      {asked && compared === null ? <p className="flag">{say('history.unknown')}</p> : null}
      {compared === null ? null : (
        <>
          <h3>{say('history.compared', { from: compared.from, to: compared.to })}</h3>
          {compared.changes.length === 0 ? (
            <p>{say('history.same')}</p>
          ) : (
            <ChangeTable changes={compared.changes} locale={locale} />
          )}
        </>
      )}
      <h2>{say('history.entries')}</h2>
      <EntryTable lines={lines} locale={locale} />
      <p>
        {isLater ? <a href={`/desk/cases/${id}/history`}>{say('history.newest')}</a> : null}{' '}
        {history.older === null ? null : (
          <a href={`/desk/cases/${id}/history?before=${String(history.older)}`}>{say('history.older')}</a>
        )}
      </p>
    </>
  );
}
