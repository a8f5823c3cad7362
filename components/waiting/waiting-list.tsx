import type { ReactElement } from 'react';
import { nameOf, type WaitingRow, type WaitingRows } from '@/lib/cases/waiting/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  id: string;
  title: string;
  /** Said where nothing waits. */
  none: string;
  waiting: WaitingRows;
  /** What stands under a name. */
  say: (row: WaitingRow) => string;
  /** The part of a file that a name leads to. */
  part: '' | '/review' | '/protection';
  /** Where all of them are listed. */
  all: string;
  locale: Locale;
};

/** The first few files of one sort that wait, with a link to all of them. */
export function WaitingList({ id, title, none, waiting, say, part, all, locale }: Props): ReactElement {
  const words = translate(locale, 'desk');
  return (
    <section className="waiting" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {waiting.total === 0 ? null : <span className="count"> {waiting.total}</span>}
      </h2>
      {waiting.total === 0 ? <p className="note">{none}</p> : null}
      <ul>
        {waiting.rows.map((row) => {
          const name = nameOf(row, locale);
          return (
            <li key={row.caseId}>
              <a href={`/desk/cases/${row.caseId}${row.part ?? part}`} lang={name.language}>
                {name.text}
              </a>{' '}
              <span className="note">{row.code}</span>
              <span className="hint">{say(row)}</span>
              {row.note === null ? null : <span className="told">{row.note}</span>}
            </li>
          );
        })}
      </ul>
      {waiting.total > waiting.rows.length ? (
        <p>
          <a href={all}>{words('wait.all', { count: waiting.total })}</a>
        </p>
      ) : null}
    </section>
  );
}
