import type { ReactElement } from 'react';
import { toDefinitions, type ListName } from '@/lib/method/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Props = { name: ListName; locale: Locale; open?: boolean };

/** One list of the field: each value with its definition. Folded, so that the page can be looked over. */
export function ListDefinitions({ name, locale, open = false }: Props): ReactElement {
  const say = translate(locale, 'method');
  const values = toDefinitions(name, locale);
  return (
    <details id={`list-${name}`} open={open}>
      <summary>
        <b>{say(`list.${name}`)}</b> <span className="meta">{say('lists.count', { n: values.length })}</span>
      </summary>
      <dl className="defs">
        {values.map(({ value, label, definition }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
