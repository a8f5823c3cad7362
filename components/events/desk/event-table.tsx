import type { ReactElement } from 'react';
import { VisibilityWord } from '@/components/cases/desk/visibility-word';
import { RowTable } from '@/components/ui/row-table';
import { toMark } from '@/lib/cases/file/evidence/view';
import { nameOfEvent } from '@/lib/cases/links/view';
import { publicationState } from '@/lib/cases/schema';
import type { DeskEventListRow } from '@/lib/events/desk-list/view';
import { eventKind } from '@/lib/events/schema';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { rows: readonly DeskEventListRow[]; locale: Locale };

/** Events, each with a link to its page. */
export function EventTable({ rows, locale }: Props): ReactElement {
  const say = translate(locale, 'desk-events');
  const lists = translate(locale, 'lists');
  return (
    <RowTable
      label={say('title')}
      columns={[say('form.name'), say('form.kind'), say('list.when'), say('list.state'), say('list.visible')]}
      rows={rows.map((row) => {
        const name = nameOfEvent(row, locale);
        const mark = toMark(row.visibility, locale);
        const when = { edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest };
        const state = publicationState.catch('DRAFT').parse(row.publicationState);
        return {
          key: row.id,
          className: `marked ${mark.level.toLowerCase()}`,
          lang: name.lang,
          cells: [
            <a key="name" href={`/desk/events/${row.id}`}>
              {name.text}
            </a>,
            lists(`eventKind.${eventKind.catch('GATHERING').parse(row.kind)}.label`),
            sayDate(fromDateColumns(when), locale),
            lists(`publicationState.${state}.label`),
            <VisibilityWord key="mark" mark={mark} />,
          ],
        };
      })}
    />
  );
}
