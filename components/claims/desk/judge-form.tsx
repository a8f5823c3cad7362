'use client';

import type { ReactElement, ReactNode } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import { ActionForm } from '@/components/forms/action-form';
import { TextArea } from '@/components/forms/text-area';
import type { FormAction, FormShape } from '@/lib/platform/forms/form-state';
import type { JudgeGround } from './judge-ground';

type Props<T> = {
  ground: JudgeGround;
  schema: FormSchema;
  action: FormAction<T>;
  shape: FormShape;
  hidden?: Readonly<Record<string, string>>;
  entries?: Readonly<Record<string, string>>;
  /** The name of its draft among those of the page, for a form that overwrites nothing. */
  draftAs?: string;
  button: string;
  children?: ReactNode;
};

/** One small change of how claims stand, with the reason for it. */
export function JudgeForm<T>(props: Props<T>): ReactElement {
  const { ground, schema, action, shape, hidden, entries = {}, button, children } = props;
  const { say } = ground;
  return (
    <ActionForm
      schema={schema}
      action={action}
      words={ground.words}
      shape={shape}
      entries={entries}
      hidden={{ caseId: ground.caseId, revision: String(ground.revision), ...hidden }}
      discard={ground.here}
      draftAs={props.draftAs}
      done={() => (
        <p className="done" role="status">
          {say.saved} <a href={ground.here}>{say.again}</a>
        </p>
      )}
    >
      {children}
      <TextArea name="reason" label={say.form.why} hint={say.form.whyHint} rows={2} />
      <button>{button}</button>
    </ActionForm>
  );
}
