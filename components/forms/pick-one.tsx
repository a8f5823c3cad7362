'use client';

import type { ReactElement } from 'react';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string; language?: string }[];
};

/** One of a few, all of them in sight. */
export function PickOne({ name, label, hint, options }: Props): ReactElement {
  const { id, fault, entry, register } = useField(name);
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`];
  return (
    <fieldset
      className={fault === undefined ? 'field' : 'field at-fault'}
      aria-describedby={described.filter((part) => part !== '').join(' ') || undefined}
    >
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault === undefined ? null : (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {options.map(({ value, label: words, language }, at) => (
        <label key={value} className="choice">
          <input
            {...register(name)}
            id={at === 0 ? id : `${id}-${String(at)}`}
            type="radio"
            value={value}
            defaultChecked={entry === value}
          />{' '}
          <span lang={language}>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
