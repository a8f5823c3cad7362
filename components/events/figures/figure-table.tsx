import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { Foreign } from '@/components/ui/foreign';
import { RowTable } from '@/components/ui/row-table';
import type { Figures } from '@/lib/events/figures/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { figures: Figures; say: Messages['desk-events']['figures']; locale: Locale };

/** The figures of one measure side by side, in the order in which they were said. */
export function FigureTable({ figures, say, locale }: Props): ReactElement {
  return (
    <RowTable
      caption={figures.measure}
      columns={[say.who, say.value, say.said, say.document, say.grade, say.state, say.visible]}
      rows={figures.lines.map((line) => ({
        key: line.id,
        className: `marked ${line.mark.level.toLowerCase()}${line.stands ? '' : ' no-longer'}`,
        cells: [
          <span key="who">
            <Foreign text={line.who} locale={locale} />
            <span className="hint"> {line.kindOfVoice}</span>
          </span>,
          line.value === null ? '' : <Foreign key="value" text={line.value} locale={locale} />,
          line.said ?? say.noDate,
          line.document === null ? (
            ''
          ) : (
            <cite key="document" lang={line.document.language}>
              {line.document.title}
            </cite>
          ),
          <abbr key="grade" title={line.grade.words}>
            {line.grade.code}
          </abbr>,
          line.verification,
          <VisibilityWord key="mark" mark={line.mark} />,
        ],
      }))}
    />
  );
}
