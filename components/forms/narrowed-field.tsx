'use client';

import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { narrowOptions } from '@/lib/platform/forms/narrow-options';
import { describeField, FieldFrame } from './field-frame';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint: string;
  options: readonly { value: string; label: string }[];
  words: { narrow: string; narrowed: string };
};

const never = () => () => undefined;

/**
 * One of a long list that is there as a whole: with script it is narrowed as one types above it, and Enter goes on to
 * what is left. Without script it is the list alone.
 */
export function NarrowedField({ name, label, hint, options, words }: Props): ReactElement {
  const { id, fault, entry, register } = useField(name);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(entry);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const shown = narrowOptions(options, typed, chosen);
  const { onChange, ...registered } = register(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      {hasScript ? (
        <input
          type="search"
          className="narrow"
          aria-label={words.narrow}
          placeholder={words.narrow}
          aria-controls={id}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        />
      ) : null}
      <select
        {...registered}
        {...describeField(id, hint, fault)}
        defaultValue={entry}
        aria-required={false}
        onChange={(event) => {
          setChosen(event.target.value);
          void onChange(event);
        }}
      >
        {shown.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {typed === '' ? null : (
        <span className="hint" role="status">
          {words.narrowed.replace('{count}', String(shown.filter(({ value }) => value !== '').length))}
        </span>
      )}
    </FieldFrame>
  );
}
