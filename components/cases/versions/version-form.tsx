import type { ReactElement } from 'react';
import type { Edition } from '@/lib/cases/related/view';
import type { VersionPair } from '@/lib/cases/versions/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { versions: Edition['versions']; chosen: VersionPair; locale: Locale };

/** Asks for two versions side by side; the answer stands in an address, so that it can be cited. */
export function VersionForm({ versions, chosen, locale }: Props): ReactElement {
  const say = translate(locale, 'versions');
  return (
    <form className="find pair" aria-label={say('form.title')}>
      {(['from', 'to'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={name}>{say(`form.${name}`)}</label>
          <select id={name} name={name} defaultValue={chosen[name]}>
            {versions.map(({ version, published }) => (
              <option key={version} value={version}>
                {version} · {published}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button>{say('form.button')}</button>
    </form>
  );
}
