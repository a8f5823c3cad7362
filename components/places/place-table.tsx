import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { PlaceLine } from '@/lib/places/edit/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Places, each with a link to its page. */
export function PlaceTable({ lines, locale }: { lines: readonly PlaceLine[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'gazetteer');
  return (
    <RowTable
      label={say('places.title')}
      columns={[
        say('places.name'),
        say('places.type'),
        say('places.within'),
        say('places.country'),
        say('places.iso'),
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <span key="name">
            <a href={`/desk/places/${line.id}`}>{line.name}</a>
            {line.foundBy === null ? null : (
              <span className="hint"> {say('places.foundBy', { name: line.foundBy })}</span>
            )}
          </span>,
          line.type,
          line.within === null ? (
            ''
          ) : (
            <a key="within" href={`/desk/places/${line.within.id}`}>
              {line.within.text}
            </a>
          ),
          line.country,
          line.iso,
        ],
      }))}
    />
  );
}
