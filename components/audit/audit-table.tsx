import type { ReactElement } from 'react';
import { Moment } from '@/components/staff/moment';
import { sayDetail, sayKind, saySubject } from '@/lib/audit/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Row = {
  seq: bigint;
  at: Date;
  actor: string;
  kind: string;
  subject: string;
  subjectId: string;
  detail: unknown;
};

/** One page of the log. */
export function AuditTable({ rows, locale }: { rows: readonly Row[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'audit');
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <caption>{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('number')}</th>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('subject')}</th>
            <th scope="col">{say('detail')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row.seq)}>
              <td>{String(row.seq)}</td>
              <td>
                <Moment at={row.at} />
              </td>
              <td>{row.actor}</td>
              <th scope="row">{sayKind(row.kind, locale)}</th>
              <td>
                {row.subject === 'case' ? (
                  <a href={`/desk/cases/${row.subjectId}/history`}>{saySubject(row.subject, locale)}</a>
                ) : (
                  saySubject(row.subject, locale)
                )}
              </td>
              <td>{sayDetail(row.detail, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
