'use client';

import type { ReactElement } from 'react';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint: string;
  options: readonly { value: string; label: string }[];
};

/** Any of a list, each ticked or not. */
export function ChoiceList({ name, label, hint, options }: Props): ReactElement {
  const { id, fault, entries, register } = useField(name);
  const ticked = Array.isArray(entries) ? entries : [entries];
  return (
    <fieldset className={fault === undefined ? 'field' : 'field at-fault'} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {fault === undefined ? null : <span className="fault">{fault}</span>}
      {options.map(({ value, label: words }, at) => (
        <label key={value} className="choice">
          <input
            {...register(name)}
            id={at === 0 ? id : `${id}-${String(at)}`}
            type="checkbox"
            value={value}
            defaultChecked={ticked.includes(value)}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
}
