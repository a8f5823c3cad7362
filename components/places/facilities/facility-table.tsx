import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { FacilityLine } from '@/lib/places/facilities/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { lines: readonly FacilityLine[]; locale: Locale };

/** Facilities, each with a link to its page. No address stands here: a list of them is what nobody should carry off. */
export function FacilityTable({ lines, locale }: Props): ReactElement {
  const say = translate(locale, 'gazetteer');
  return (
    <RowTable
      label={say('facilities.title')}
      columns={[
        say('facilities.name'),
        say('facilities.code'),
        say('facilities.town'),
        say('facilities.checked'),
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="name" lang={line.lang} href={`/desk/facilities/${line.id}`}>
            {line.name}
          </a>,
          line.code,
          line.town,
          line.checked,
        ],
      }))}
    />
  );
}
