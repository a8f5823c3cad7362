import type { ReactElement } from 'react';
import { Foreign } from '@/components/ui/foreign';
import type { ClaimLine } from '@/lib/claims/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { caseId: string; lines: readonly ClaimLine[]; caption: string; locale: Locale };

/** Claims side by side, in the order in which they were said. No sum, no average, none before the others. */
export function FactTable({ caseId, lines, caption, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{say('col.who')}</th>
            <th scope="col">{say('col.value')}</th>
            <th scope="col">{say('col.said')}</th>
            <th scope="col">{say('col.document')}</th>
            <th scope="col">{say('col.grade')}</th>
            <th scope="col">{say('col.verification')}</th>
            <th scope="col">{say('col.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className={line.stands ? undefined : 'no-longer'}>
              <th scope="row">
                <a href={`/desk/cases/${caseId}/claims/${line.id}`}>
                  <Foreign text={line.who} locale={locale} />
                </a>
                <span className="hint">{line.kindOfVoice}</span>
                {line.via === null ? null : (
                  <span className="hint">{say('via', { name: line.via.text })}</span>
                )}
              </th>
              <td>
                {line.value === null ? say('sameAsFact') : <Foreign text={line.value} locale={locale} />}
                {line.note === null ? null : (
                  <span className="hint" lang={line.note.language}>
                    {line.note.text}
                  </span>
                )}
              </td>
              <td>{line.said ?? say('noDate')}</td>
              <td>
                {line.document === null ? (
                  say('noDocument')
                ) : (
                  <cite lang={line.document.language}>{line.document.title}</cite>
                )}
                {line.document?.publisher == null ? null : (
                  <span className="hint">{line.document.publisher}</span>
                )}
                {line.passages.length === 0 ? null : <span className="hint">{line.passages.join('; ')}</span>}
              </td>
              <td>
                {line.grade.code}
                <span className="hint">{line.grade.words}</span>
              </td>
              <td>{line.verification}</td>
              <td>{line.origin}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
