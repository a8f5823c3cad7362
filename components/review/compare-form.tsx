import type { ReactElement } from 'react';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { versions: readonly number[]; chosen: { from: number; to: number }; locale: Locale };

/** Asks for two versions side by side; the answer stands in an address. */
export function CompareForm({ versions, chosen, locale }: Props): ReactElement {
  const say = translate(locale, 'review');
  return (
    <form method="get">
      <h3>{say('history.compare')}</h3>
      {(['from', 'to'] as const).map((name) => (
        <div className="field" key={name}>
          <label htmlFor={`version-${name}`}>{say(`history.${name}`)}</label>
          <select id={`version-${name}`} name={name} defaultValue={String(chosen[name])}>
            {versions.map((version) => (
              <option key={version} value={version}>
                {version}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="second">{say('history.button')}</button>
    </form>
  );
}
