import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { DeskCaseLine } from '@/lib/cases/desk-list/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The form below the table that the ticks of its rows belong to. */
export const BATCH_FORM = 'batch';

type Props = { lines: readonly DeskCaseLine[]; locale: Locale };

/** The files of a list, one line each; the name leads to the file. */
export function CaseTable({ lines, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <RowTable
      label={say('list.title')}
      columns={[
        say('list.name'),
        say('list.state'),
        say('list.publication'),
        say('list.checked'),
        say('list.changed'),
        say('list.assigned'),
        say('list.openedBy'),
        say('list.code'),
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <>
            <label className="tick">
              <input
                type="checkbox"
                form={BATCH_FORM}
                name="file"
                value={line.id}
                aria-label={translate(locale, 'batch')('tick', { name: line.name.text })}
              />
            </label>
            <a href={`/desk/cases/${line.id}`} lang={line.name.language}>
              {line.name.text}
            </a>
            {line.otherName === null ? null : (
              <span className="hint" lang={line.otherName.language}>
                {line.otherName.text}
              </span>
            )}
          </>,
          line.status,
          line.state,
          <>
            {line.checked}
            {line.stale ? <span className="hint">{say('list.staleMark')}</span> : null}
          </>,
          line.changed,
          line.assignedTo,
          line.openedBy,
          <span className="whole" key="code">
            {line.code}
          </span>,
        ],
      }))}
    />
  );
}
