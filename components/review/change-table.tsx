import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { SaidChange } from '@/lib/publications/compare/view';

/** What differs between two documents, one line a field: where, before, after. */
export function ChangeTable({
  changes,
  locale,
}: {
  changes: readonly SaidChange[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <caption>{say('changes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('changes.where')}</th>
            <th scope="col">{say('changes.before')}</th>
            <th scope="col">{say('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, where, kind, before, after }) => (
            <tr key={key}>
              <th scope="row">
                {where} <span className="note">({say(`changes.${kind}`)})</span>
              </th>
              <td>
                {before === null ? (
                  <span className="note">{say('changes.nothing')}</span>
                ) : (
                  <del>{before}</del>
                )}
              </td>
              <td>
                {after === null ? <span className="note">{say('changes.nothing')}</span> : <ins>{after}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
