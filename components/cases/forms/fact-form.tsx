'use client';

import type { ReactElement, ReactNode } from 'react';
import type { FormSchema } from '@/components/forms/form-schema';
import { ActionForm } from '@/components/forms/action-form';
import type { LegalWarning } from '@/lib/cases/charges/warnings/rules';
import { factShape, sentenceRoom } from '@/lib/cases/facts/rules';
import type { FormAction } from '@/lib/platform/forms/form-state';
import { FirstButton } from '@/components/forms/first-button';
import type { FormGround } from './form-ground';
import { GoOnButtons } from './go-on-buttons';
import { SavedNote } from './saved-note';
import { WhyField } from './why-field';
import { SourcePicker } from './source-picker';
import { WordFields } from './word-fields';

/** What a form is told: its date as it was understood, and what is improbable about the row. */
type Recorded = { id: string; when: string | null; warnings?: readonly LegalWarning[] };

type Props<T extends Recorded> = {
  ground: FormGround;
  schema: FormSchema;
  action: FormAction<T>;
  /** Names of the row's fields, below `fact`. */
  entries?: Readonly<Record<string, string>>;
  /** What the row held that is corrected, by the names of the fields. */
  began?: Readonly<Record<string, string>>;
  /** Sent along without a field, beside the file and its revision. */
  hidden?: Readonly<Record<string, string>>;
  /** The name of its draft on a page that has several forms. */
  draftAs?: string;
  children: ReactNode;
};

/**
 * For a fact without a text of its own: nothing is proposed for its language and visibility. What a form proposes is judged
 * with what is typed, also where no field shows it.
 */
export const NO_TEXT = { 'fact.language': '', 'fact.visibility': '' } as const;

/** A fact with the word it stands on and the reason for recording it. */
export function FactForm<T extends Recorded>({
  ground,
  schema,
  action,
  entries,
  began,
  hidden,
  draftAs,
  children,
}: Props<T>): ReactElement {
  const { language, caseId } = ground;
  const proposed = {
    'fact.language': language,
    'fact.visibility': 'RESTRICTED',
    'word.visibility': 'RESTRICTED',
    'word.noteLanguage': language,
    ...entries,
    ...ground.kept,
  };
  return (
    <ActionForm
      schema={schema}
      action={action}
      words={ground.words}
      shape={factShape}
      entries={proposed}
      began={began}
      hidden={{
        [sentenceRoom.field]: '1',
        'fact.caseId': caseId,
        'fact.revision': String(ground.revision),
        once: ground.once,
        ...hidden,
      }}
      discard={`/desk/cases/${caseId}`}
      draft={ground.draft}
      draftAs={draftAs}
      takesFocus={ground.takesFocus === true}
      done={(made, goesOn) => <SavedNote ground={ground} {...made} goesOn={goesOn} />}
    >
      <FirstButton words={ground.submit} />
      {children}
      <WordFields ground={ground} picker={<SourcePicker ground={ground} part="word" />} />
      <WhyField say={ground.say} />
      <button>{ground.submit}</button>
      <GoOnButtons ground={ground} />
    </ActionForm>
  );
}
