'use client';

import type { ReactElement } from 'react';
import { describeField, FieldFrame } from './field-frame';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  lang?: string;
  optional?: boolean;
};

/** Text of several lines. */
export function TextArea(props: Props): ReactElement {
  const { name, label, hint, optional = false, ...rest } = props;
  const { id, fault, entry, register } = useField(name);
  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      <textarea
        {...register(name)}
        {...describeField(id, hint, fault)}
        {...rest}
        defaultValue={entry}
        aria-required={!optional}
      />
    </FieldFrame>
  );
}
