import type { ReactElement } from 'react';
import { correctionKind } from '@/lib/corrections/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { chosen: string; error: string | null; locale: Locale };

/** What the message is about: an error, a removal, or something else. */
export function KindChoice({ chosen, error, locale }: Props): ReactElement {
  const say = translate(locale, 'corrections');
  return (
    <fieldset
      className={error === null ? 'field' : 'field wrong'}
      aria-describedby={error === null ? undefined : 'kind-error'}
    >
      <legend>{say('kind.label')}</legend>
      {error !== null && (
        <p className="fault" id="kind-error">
          {error}
        </p>
      )}
      {correctionKind.options.map((kind, at) => (
        <label key={kind} className="choice">
          <input
            type="radio"
            name="kind"
            value={kind}
            id={at === 0 ? 'kind' : `kind-${kind}`}
            defaultChecked={kind === chosen}
          />
          {say(`kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
