import type { ReactElement } from 'react';

type Filter = {
  name: string;
  label: string;
  /** What asks for all of them. */
  all: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
};
type Props = {
  action: string;
  q: { label: string; value: string };
  filters: readonly Filter[];
  button: string;
};

/** Searches a list by words and by what its rows are; what is asked for stands in the address. */
export function ListSearch({ action, q, filters, button }: Props): ReactElement {
  return (
    <form action={action} className="search" role="search">
      <div className="row-of-fields">
        <div className="field">
          <label htmlFor="q">{q.label}</label>
          <input id="q" name="q" type="search" defaultValue={q.value} maxLength={200} autoComplete="off" />
        </div>
        {filters.map(({ name, label, all, value, options }) => (
          <div key={name} className="field">
            <label htmlFor={name}>{label}</label>
            <select id={name} name={name} defaultValue={value ?? ''}>
              <option value="">{all}</option>
              {options.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <button>{button}</button>
    </form>
  );
}
