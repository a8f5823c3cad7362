import type { ReactElement } from 'react';
import type { FileName } from '@/lib/cases/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { VisibilityWord } from './visibility-word';

/** Every spelling of the person's names. */
export function NameTable({ names, locale }: { names: readonly FileName[]; locale: Locale }): ReactElement {
  const say = translate(locale, 'desk-cases');
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('list.name')}</th>
            <th scope="col">{say('file.kind')}</th>
            <th scope="col">{say('file.language')}</th>
            <th scope="col">{say('file.script')}</th>
            <th scope="col">{say('file.preferred')}</th>
            <th scope="col">{say('file.visible')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr
              key={`${name.text}-${name.language}-${name.kind}`}
              className={`marked ${name.mark.level.toLowerCase()}`}
            >
              <th scope="row" lang={name.language}>
                {name.text}
              </th>
              <td>{name.kind}</td>
              <td>{name.language}</td>
              <td>{name.script}</td>
              <td>{name.preferredFor ?? ''}</td>
              <td>
                <VisibilityWord mark={name.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
