import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { ClosedCount } from '@/lib/cases/review/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const LEVELS = ['PARTNER', 'RESTRICTED', 'SEALED'] as const;

/** How much of a file stays closed: numbers by kind and level. */
export function ClosedTable({
  counts,
  locale,
}: {
  counts: readonly ClosedCount[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  const lists = translate(locale, 'lists');
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  if (kinds.length === 0) return <p>{say('closed.none')}</p>;
  return (
    <div className="closed">
      <RowTable
        caption={say('closed.caption')}
        columns={[say('closed.kind'), ...LEVELS.map((level) => lists(`visibility.${level}.label`))]}
        rows={kinds.map((kind) => ({
          key: kind,
          cells: [
            say(`closed.kinds.${kind}`),
            ...LEVELS.map(
              (level) => counts.find((one) => one.kind === kind && one.visibility === level)?.count ?? 0,
            ),
          ],
        }))}
      />
    </div>
  );
}
