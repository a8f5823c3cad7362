import type { ReactElement } from 'react';
import type { Option } from '@/lib/cases/choices/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { options: readonly Option[]; chosen: string | null; locale: Locale };

/** Which document's text it is; asking shows what that would lower and changes nothing. */
export function OriginChoice({ options, chosen, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  return (
    <form className="field">
      <label htmlFor="from">{say('documents.mark')}</label>
      <select id="from" name="from" defaultValue={chosen ?? ''}>
        <option value="">{say('documents.own')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button className="second">{say('documents.preview')}</button>
    </form>
  );
}
