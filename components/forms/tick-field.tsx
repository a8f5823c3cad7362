'use client';

import type { ReactElement } from 'react';
import { useField } from './form-context';

/** Yes or no. */
export function TickField({ name, label }: { name: string; label: string }): ReactElement {
  const { id, fault, entry, register } = useField(name);
  return (
    <div className={fault === undefined ? 'field choice' : 'field choice at-fault'}>
      {fault === undefined ? null : (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      <label htmlFor={id}>
        <input
          {...register(name)}
          id={id}
          type="checkbox"
          defaultChecked={entry === 'on'}
          aria-invalid={fault !== undefined}
        />{' '}
        {label}
      </label>
    </div>
  );
}
