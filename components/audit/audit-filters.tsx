import type { ReactElement } from 'react';
import { sayKind, saySubject } from '@/lib/audit/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

type Choice = { value: string; label: string };
type Props = {
  chosen: Readonly<Record<string, string>>;
  actors: readonly { id: string; name: string }[];
  kinds: readonly string[];
  subjects: readonly string[];
  locale: Locale;
};

/** The filters of the log as a form whose answer is an address. */
export function AuditFilters({ chosen, actors, kinds, subjects, locale }: Props): ReactElement {
  const say = translate(locale, 'audit');
  const lists: { name: 'actor' | 'kind' | 'subject'; choices: Choice[] }[] = [
    { name: 'actor', choices: actors.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'kind', choices: kinds.map((kind) => ({ value: kind, label: sayKind(kind, locale) })) },
    { name: 'subject', choices: subjects.map((one) => ({ value: one, label: saySubject(one, locale) })) },
  ];
  return (
    <form method="get">
      <fieldset className="field">
        <legend>{say('filters.title')}</legend>
        {lists.map(({ name, choices }) => (
          <div className="field beside" key={name}>
            <label htmlFor={`filter-${name}`}>{say(`filters.${name}`)}</label>
            <select id={`filter-${name}`} name={name} defaultValue={chosen[name] ?? ''}>
              <option value="">{say('all')}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <div className="field beside" key={name}>
            <label htmlFor={`filter-${name}`}>{say(`filters.${name}`)}</label>
            <input id={`filter-${name}`} name={name} type="date" defaultValue={chosen[name] ?? ''} />
          </div>
        ))}
      </fieldset>
      <button className="second">{say('filters.show')}</button>{' '}
      <a href="/desk/audit">{say('filters.clear')}</a>
    </form>
  );
}
