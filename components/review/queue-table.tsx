import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import { Moment } from '@/components/staff/moment';
import type { GateFault } from '@/lib/cases/publish/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import { riskLevel } from '@/lib/cases/risk/schema';
import { nameFor } from '@/lib/people/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Row = {
  caseId: string;
  code: string;
  names: CaseDocument['names'];
  requestedBy: string;
  requestedById: string;
  at: Date;
  level: string | null;
  faults: GateFault[];
  moved: boolean;
};
type Props = { rows: readonly Row[]; ownId: string; now: Date; locale: Locale };

/** The files that wait for a reviewer: who asked, how long ago, the risk, the gates. */
export function QueueTable({ rows, ownId, now, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  const lists = translate(locale, 'lists');
  const daysSince = (at: Date) => Math.floor((now.getTime() - at.getTime()) / 86_400_000);
  return (
    <RowTable
      caption={say('queue.caption')}
      columns={[
        say('queue.file'),
        say('queue.asked'),
        say('queue.since'),
        say('queue.risk'),
        say('queue.gates'),
      ]}
      rows={rows.map((row) => ({
        key: row.caseId,
        cells: [
          <>
            <a href={`/desk/cases/${row.caseId}/review`} lang={nameFor(row, locale).language}>
              {nameFor(row, locale).text}
            </a>{' '}
            <span className="note">
              {row.code}
              {row.moved ? ` · ${say('queue.moved')}` : ''}
            </span>
          </>,
          <>
            {row.requestedBy} {row.requestedById === ownId ? say('queue.own') : null}
          </>,
          <>
            <Moment at={row.at} />{' '}
            <span className="note">({say('queue.days', { days: daysSince(row.at) })})</span>
          </>,
          row.level === null ? say('queue.noRisk') : lists(`riskLevel.${riskLevel.parse(row.level)}.label`),
          row.faults.length === 0 ? say('queue.open') : say('queue.shut', { count: row.faults.length }),
        ],
      }))}
    />
  );
}
