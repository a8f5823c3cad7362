'use client';

import type { ReactElement } from 'react';
import { describeField, FieldFrame } from './field-frame';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'date';
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email';
  className?: string;
  readOnly?: boolean;
  lang?: string;
  /** The id of a list that is offered while one types. */
  list?: string;
  optional?: boolean;
};

/** One line of text. A password is never written back into a page. */
export function InputField(props: Props): ReactElement {
  const { name, label, hint, type = 'text', optional = false, ...rest } = props;
  const { id, fault, entry, register } = useField(name);
  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      <input
        {...register(name)}
        {...describeField(id, hint, fault)}
        {...rest}
        type={type}
        defaultValue={type === 'password' ? '' : entry}
        aria-required={!optional}
        spellCheck={false}
      />
    </FieldFrame>
  );
}
