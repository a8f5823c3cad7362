'use client';

import type { ReactElement } from 'react';
import { describeField, FieldFrame } from './field-frame';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** In the order shown. An empty value first asks to choose. */
  options: readonly { value: string; label: string }[];
  optional?: boolean;
};

/** One of a closed list. */
export function SelectField({ name, label, hint, options, optional = false }: Props): ReactElement {
  const { id, fault, entry, register, looked } = useField(name);
  const found = looked?.options[name];
  const isNew = found !== undefined && !options.some(({ value }) => value === found.value);
  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      <select
        {...register(name)}
        {...describeField(id, hint, fault)}
        defaultValue={entry}
        aria-required={!optional}
      >
        {(isNew ? [...options, found] : options).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
