'use client';

import type { ReactElement, ReactNode } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import type { FormAction, FormShape } from '@/lib/platform/forms/form-state';
import { ActionForm } from './action-form';
import type { FormWords } from './form-words';
import { TextArea } from './text-area';

/** What the small forms of a page have in common. */
export type ReasonedGround = {
  words: FormWords;
  why: { label: string; hint: string };
  hidden: Readonly<Record<string, string>>;
};

type Props<T> = {
  ground: ReasonedGround;
  schema: FormSchema;
  action: FormAction<T>;
  once: string;
  shape?: FormShape;
  entries?: Readonly<Record<string, string>>;
  /** What the row holds, where the form writes it anew: a conflict is put together field by field. */
  began?: Readonly<Record<string, string>> | undefined;
  /** The name of its draft among those of the page. */
  draftAs: string;
  hidden?: Readonly<Record<string, string>>;
  button: string;
  done: (value: T) => ReactNode;
  children: ReactNode;
};

const SHAPE = { numbers: ['revision'] };

/** One small change with the reason for it. */
export function ReasonedForm<T>(props: Props<T>): ReactElement {
  const { ground, schema, action, once, shape = SHAPE, entries = {}, hidden = {}, button, done } = props;
  return (
    <ActionForm
      schema={schema}
      action={action}
      words={ground.words}
      shape={shape}
      entries={entries}
      began={props.began}
      draftAs={props.draftAs}
      hidden={{ ...ground.hidden, once, ...hidden }}
      done={(value) => (
        <p className="done" role="status">
          {done(value)}
        </p>
      )}
    >
      {props.children}
      <TextArea name="reason" label={ground.why.label} hint={ground.why.hint} rows={2} />
      <button className="second">{button}</button>
    </ActionForm>
  );
}
