import type { ReactElement } from 'react';
import { Foreign } from '@/components/ui/foreign';
import { RowTable } from '@/components/ui/row-table';
import type { ClaimLine } from '@/lib/claims/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { caseId: string; lines: readonly ClaimLine[]; caption: string; locale: Locale };

/** Claims side by side, in the order in which they were said. No sum, no average, none before the others. */
export function FactTable({ caseId, lines, caption, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  const columns = (['who', 'value', 'said', 'document', 'grade', 'verification', 'origin'] as const).map(
    (column) => say(`col.${column}`),
  );
  return (
    <div className="claims">
      <RowTable
        label={caption}
        columns={columns}
        rows={lines.map((line) => ({
          key: line.id,
          ...(line.stands ? {} : { className: 'no-longer' }),
          cells: [
            <>
              <a href={`/desk/cases/${caseId}/claims/${line.id}`}>
                <Foreign text={line.who} locale={locale} />
              </a>
              <span className="hint">{line.kindOfVoice}</span>
              {line.via === null ? null : <span className="hint">{say('via', { name: line.via.text })}</span>}
            </>,
            <>
              {line.value === null ? say('sameAsFact') : <Foreign text={line.value} locale={locale} />}
              {line.note === null ? null : (
                <span className="hint" lang={line.note.language}>
                  {line.note.text}
                </span>
              )}
            </>,
            line.said ?? say('noDate'),
            <>
              {line.document === null ? (
                say('noDocument')
              ) : (
                <cite lang={line.document.language}>{line.document.title}</cite>
              )}
              {line.document?.publisher == null ? null : (
                <span className="hint">{line.document.publisher}</span>
              )}
              {line.passages.length === 0 ? null : <span className="hint">{line.passages.join('; ')}</span>}
            </>,
            <>
              {line.grade.code}
              <span className="hint">{line.grade.words}</span>
            </>,
            line.verification,
            line.origin,
          ],
        }))}
      />
    </div>
  );
}
