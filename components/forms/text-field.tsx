import type { ReactElement } from 'react';

type Props = {
  name: string;
  words: { label: string; hint: string };
  value: string;
  error: string | null;
  /** More than one line: a text area of this height. */
  rows?: number;
};

/** A text with its label, its hint and, beside it, what is wrong with it. */
export function TextField({ name, words, value, error, rows }: Props): ReactElement {
  const given = {
    id: name,
    name,
    defaultValue: value,
    autoComplete: 'off',
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': error === null ? `${name}-hint` : `${name}-hint ${name}-error`,
  };
  return (
    <div className={error === null ? 'field' : 'field wrong'}>
      <label htmlFor={name}>{words.label}</label>
      <p className="note" id={`${name}-hint`}>
        {words.hint}
      </p>
      {error !== null && (
        <p className="fault" id={`${name}-error`}>
          {error}
        </p>
      )}
      {rows === undefined ? <input type="text" {...given} /> : <textarea rows={rows} {...given} />}
    </div>
  );
}
