'use client';

import type { ReactElement, ReactNode } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import { WhyField } from '@/components/cases/forms/why-field';
import { ActionForm } from '@/components/forms/action-form';
import type { FormAction, FormShape } from '@/lib/platform/forms/form-state';
import type { LinkGround } from './link-ground';

type Props<T> = {
  ground: Pick<LinkGround, 'form'>;
  schema: FormSchema;
  action: FormAction<T>;
  /** Which row is changed: the field that names it, and its id. */
  row: Readonly<Record<string, string>>;
  /** What tells this form's sending from the others of the page. */
  once: string;
  entries?: Readonly<Record<string, string>>;
  /** The name of its draft among those of the page, for a form that overwrites nothing. */
  draftAs?: string;
  button: string;
  shape?: FormShape;
  done: string;
  children?: ReactNode;
};

const SHAPE = { numbers: ['revision'] };

/** A small change of one row of a file, with the reason for it. */
export function ChangeForm<T>(props: Props<T>): ReactElement {
  const { ground, schema, action, row, once, entries = {}, button, done, children } = props;
  const { caseId, revision, words, say } = ground.form;
  return (
    <ActionForm
      schema={schema}
      action={action}
      words={words}
      shape={props.shape ?? SHAPE}
      entries={entries}
      draftAs={props.draftAs}
      hidden={{ caseId, revision: String(revision), once, ...row }}
      done={() => (
        <p className="done" role="status">
          {done} <a href={ground.form.here}>{ground.form.saved.another}</a>
        </p>
      )}
    >
      {children}
      <WhyField say={say} />
      <button className="second">{button}</button>
    </ActionForm>
  );
}
