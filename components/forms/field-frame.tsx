import type { ReactElement, ReactNode } from 'react';

type Props = { id: string; label: string; hint?: string; fault: string | undefined; children: ReactNode };

/** A field's label, its hint, and beside it what is wrong with it. */
export function FieldFrame({ id, label, hint, fault, children }: Props): ReactElement {
  return (
    <div className={fault === undefined ? 'field' : 'field at-fault'}>
      <label htmlFor={id}>{label}</label>
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
      {children}
    </div>
  );
}

/** What a control says of itself to those who hear it. */
export function describeField(id: string, hint: string | undefined, fault: string | undefined) {
  const parts = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`];
  const described = parts.filter((part) => part !== '').join(' ');
  return {
    id,
    'aria-invalid': fault !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  } as const;
}
