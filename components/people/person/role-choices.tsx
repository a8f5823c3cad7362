'use client';

import type { ReactElement } from 'react';
import { useField } from '@/components/forms/form-context';
import type { Option } from '@/lib/cases/choices/view';

/** Any number of roles. */
export function RoleChoices({ label, options }: { label: string; options: readonly Option[] }): ReactElement {
  const { id, entries, register } = useField('roles');
  const chosen = typeof entries === 'string' ? [entries] : (entries ?? []);
  return (
    <fieldset className="roles">
      <legend>{label}</legend>
      {options.map(({ value, label: word }) => (
        <label key={value} htmlFor={`${id}-${value}`}>
          <input
            {...register('roles')}
            id={`${id}-${value}`}
            type="checkbox"
            value={value}
            defaultChecked={chosen.includes(value)}
          />{' '}
          {word}
        </label>
      ))}
    </fieldset>
  );
}
