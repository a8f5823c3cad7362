import type { ReactElement } from 'react';
import { Moment } from '@/components/staff/moment';
import { RowTable } from '@/components/ui/row-table';
import type { OriginalView } from '@/lib/evidence/originals/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { of: string; lines: OriginalView['lines']; labels: Messages['originals']['log'] };

/** All that happened with a file, the newest first. */
export function CustodyLog({ of, lines, labels }: Props): ReactElement {
  return (
    <RowTable
      caption={labels.title}
      label={`${labels.title}: ${of}`}
      columns={[labels.what, labels.when, labels.who, labels.why]}
      rows={lines.map(({ id, at, who, what, why }) => ({
        key: id,
        cells: [what, <Moment key="at" at={at} />, who, why],
      }))}
    />
  );
}
