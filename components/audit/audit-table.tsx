import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
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
    <RowTable
      caption={say('caption')}
      columns={[say('number'), say('when'), say('who'), say('what'), say('subject'), say('detail')]}
      head={3}
      rows={rows.map((row) => {
        const detail = sayDetail(row.detail, locale);
        const subject = saySubject(row.subject, locale);
        return {
          key: String(row.seq),
          cells: [
            String(row.seq),
            <Moment key="at" at={row.at} />,
            row.actor,
            sayKind(row.kind, locale),
            row.subject === 'case' ? <a href={`/desk/cases/${row.subjectId}/history`}>{subject}</a> : subject,
            detail === '' ? null : detail,
          ],
        };
      })}
    />
  );
}
