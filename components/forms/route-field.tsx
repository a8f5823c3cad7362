import type { ReactElement } from 'react';
import { describeField, FieldFrame } from './field-frame';

type Props = {
  /** Of the form, before the name: a page may hold several. */
  form: string;
  name: string;
  label: string;
  hint?: string;
  fault: string | undefined;
  /** What was typed before. */
  value?: string;
  type?: 'text' | 'file';
  autoComplete?: string;
  optional?: boolean;
};

/** One line of a form that a route answers: it is drawn at the server alone, with script and without. */
export function RouteField(props: Props): ReactElement {
  const {
    form,
    name,
    label,
    hint,
    fault,
    value,
    type = 'text',
    autoComplete = 'off',
    optional = false,
  } = props;
  const id = `${form}-${name}`;
  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      <input
        {...describeField(id, hint, fault)}
        name={name}
        type={type}
        {...(type === 'file' ? {} : { defaultValue: value ?? '' })}
        autoComplete={autoComplete}
        aria-required={!optional}
        spellCheck={false}
      />
    </FieldFrame>
  );
}
