import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = {
  caseId: string;
  documents: readonly { id: string; title: string; repeats: string | null }[];
  mayMark: boolean;
  locale: Locale;
};

/** The documents of a file and whose text each repeats. */
export function DocumentList({ caseId, documents, mayMark, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  return (
    <ul className="documents">
      {documents.map(({ id, title, repeats }) => (
        <li key={id}>
          <cite>{title}</cite>
          <span className="hint">
            {repeats === null ? say('origin.own') : say('documents.same', { title: repeats })}
          </span>
          <a href={`/desk/cases/${caseId}/claims/documents/${id}`}>
            {translate(locale, 'originals')('open')}
          </a>
          {mayMark ? <a href={`/desk/cases/${caseId}/claims/origin/${id}`}>{say('documents.open')}</a> : null}
        </li>
      ))}
    </ul>
  );
}
