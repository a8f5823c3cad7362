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
  /** More than one line. */
  rows?: number;
  /** One of these, the first where nothing was chosen. */
  options?: readonly { value: string; label: string }[];
  autoComplete?: string;
  optional?: boolean;
};

/** A field of a form that a route answers: it is drawn at the server alone, with script and without. */
export function RouteField(props: Props): ReactElement {
  const { form, name, label, hint, fault, value, rows, options, optional = false } = props;
  const { type = 'text', autoComplete = 'off' } = props;
  const id = `${form}-${name}`;
  const given = { ...describeField(id, hint, fault), name, 'aria-required': !optional };
  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      {options !== undefined ? (
        <select {...given} defaultValue={value ?? ''}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows === undefined ? (
        <input
          {...given}
          type={type}
          {...(type === 'file' ? {} : { defaultValue: value ?? '' })}
          autoComplete={autoComplete}
          spellCheck={false}
        />
      ) : (
        <textarea {...given} rows={rows} defaultValue={value ?? ''} />
      )}
    </FieldFrame>
  );
}
