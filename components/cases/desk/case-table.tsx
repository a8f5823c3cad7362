import type { ReactElement } from 'react';
import type { DeskCaseLine } from '@/lib/cases/desk-list/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { lines: readonly DeskCaseLine[]; locale: Locale };

/** The files of a list, one line each; the name leads to the file. */
export function CaseTable({ lines, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <div className="scroll" tabIndex={0}>
      <table className="cases">
        <thead>
          <tr>
            <th scope="col">{say('list.name')}</th>
            <th scope="col">{say('list.state')}</th>
            <th scope="col">{say('list.publication')}</th>
            <th scope="col">{say('list.checked')}</th>
            <th scope="col">{say('list.changed')}</th>
            <th scope="col">{say('list.assigned')}</th>
            <th scope="col">{say('list.openedBy')}</th>
            <th scope="col">{say('list.code')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <a href={`/desk/cases/${line.id}`} lang={line.name.language}>
                  {line.name.text}
                </a>
                {line.otherName === null ? null : (
                  <span className="hint" lang={line.otherName.language}>
                    {line.otherName.text}
                  </span>
                )}
              </th>
              <td>{line.status}</td>
              <td>{line.state}</td>
              <td>
                {line.checked}
                {line.stale ? <span className="hint">{say('list.staleMark')}</span> : null}
              </td>
              <td>{line.changed}</td>
              <td>{line.assignedTo}</td>
              <td>{line.openedBy}</td>
              <td>{line.code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
