import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import type { FileName } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** Every spelling of the person's names. */
export function NameTable({ names, locale }: { names: readonly FileName[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <RowTable
      label={say('file.names')}
      columns={[
        say('list.name'),
        say('file.kind'),
        say('file.language'),
        say('file.script'),
        say('file.preferred'),
        say('file.visible'),
      ]}
      rows={names.map((name) => ({
        key: `${name.text}-${name.language}-${name.kind}`,
        className: `marked ${name.mark.level.toLowerCase()}`,
        lang: name.language,
        cells: [
          name.text,
          name.kind,
          name.language,
          name.script,
          name.preferredFor,
          <VisibilityWord key="mark" mark={name.mark} />,
        ],
      }))}
    />
  );
}
