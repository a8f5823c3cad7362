import type { ReactElement } from 'react';
import { Moment } from '@/components/staff/moment';
import type { HistoryLine } from '@/lib/cases/history/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What happened to a file: when, who, what, why and on which source. */
export function EntryTable({
  lines,
  locale,
}: {
  lines: readonly HistoryLine[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('history.when')}</th>
            <th scope="col">{say('history.who')}</th>
            <th scope="col">{say('history.what')}</th>
            <th scope="col">{say('history.why')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <td>
                <Moment at={line.at} />
              </td>
              <td>{line.who}</td>
              <th scope="row">
                {line.what}
                {line.detail === '' ? null : <span className="note"> {line.detail}</span>}
              </th>
              <td>{line.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
