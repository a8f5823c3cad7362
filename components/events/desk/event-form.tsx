'use client';

import type { ReactElement, ReactNode } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { TextArea } from '@/components/forms/text-area';
import type { FormAction } from '@/lib/platform/forms/form-state';
import type { EventGround } from './event-ground';

type Props<T> = {
  ground: EventGround;
  schema: FormSchema;
  action: FormAction<T>;
  once: string;
  entries?: Readonly<Record<string, string>>;
  /** What of the event the form changes, as it was when the form was opened. */
  began?: Readonly<Record<string, string>>;
  hidden?: Readonly<Record<string, string>>;
  /** The name of its draft among those of the page. */
  draftAs?: string;
  button: string;
  done: string;
  /** A reason on one line is published with the version. */
  isPublic?: boolean;
  children?: ReactNode;
};

const SHAPE = { numbers: ['revision'] };

/** One small change of an event, with the reason for it. */
export function EventForm<T>(props: Props<T>): ReactElement {
  const { ground, schema, action, once, entries = {}, hidden = {}, button, done, children } = props;
  const { say } = ground;
  return (
    <ActionForm
      schema={schema}
      action={action}
      words={ground.words}
      shape={SHAPE}
      entries={entries}
      began={props.began}
      draftAs={props.draftAs}
      discard={`/desk/events/${ground.hidden['eventId'] ?? ''}`}
      hidden={{ ...ground.hidden, ...(once === '' ? {} : { once }), ...hidden }}
      done={() => (
        <p className="done" role="status">
          {done}
        </p>
      )}
    >
      {children}
      {props.isPublic === true ? (
        <InputField name="reason" label={ground.own.form.reason} hint={ground.own.form.reasonHint} />
      ) : (
        <TextArea name="reason" label={say.why} hint={say.whyHint} rows={2} />
      )}
      <button className="second">{button}</button>
    </ActionForm>
  );
}
