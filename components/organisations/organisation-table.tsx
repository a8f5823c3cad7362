import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { OrganisationLine } from '@/lib/organisations/edit/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { lines: readonly OrganisationLine[]; locale: Locale };

/** Organisations, each with a link to its page. */
export function OrganisationTable({ lines, locale }: Props): ReactElement {
  const say = translate(locale, 'gazetteer');
  return (
    <RowTable
      label={say('organisations.title')}
      columns={[
        say('organisations.name'),
        say('organisations.kind'),
        say('organisations.founded'),
        say('organisations.within'),
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="name" href={`/desk/organisations/${line.id}`}>
            {line.name}
          </a>,
          line.kind,
          line.founded,
          line.within === null ? (
            ''
          ) : (
            <a key="within" href={`/desk/organisations/${line.within.id}`}>
              {line.within.text}
            </a>
          ),
        ],
      }))}
    />
  );
}
