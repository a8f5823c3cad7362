'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { TextArea } from '@/components/forms/text-area';
import { addReadingForm } from '@/lib/cases/facts/actions';
import { addReadingInput, inFileShape } from '@/lib/cases/facts/schema';
import { DocumentFields } from './document-fields';
import type { FormGround } from './form-ground';
import { SavedNote } from './saved-note';
import { WhyField } from './why-field';

/** Adds a document that somebody read, with a passage of it. */
export function SourceForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, caseId } = ground;
  return (
    <ActionForm
      schema={addReadingInput}
      action={addReadingForm}
      words={ground.words}
      shape={inFileShape}
      hidden={{ caseId, revision: String(ground.revision), once: ground.once }}
      discard={`/desk/cases/${caseId}`}
      entries={{ 'document.language': ground.language, ...ground.kept }}
      done={() => <SavedNote ground={ground} />}
    >
      <DocumentFields ground={ground} name="document" optional={false} />
      <InputField name="passage.locator" label={say.passage} hint={say.passageHint} optional />
      <TextArea name="passage.text" label={say.passageText} rows={4} optional />
      <WhyField say={say} />
      <button>{ground.submit}</button>
    </ActionForm>
  );
}
