'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FirstButton } from '@/components/forms/first-button';
import { SelectField } from '@/components/forms/select-field';
import { addReadingForm } from '@/lib/cases/facts/actions';
import { inFileShape } from '@/lib/cases/facts/rules';
import { DocumentFields } from './document-fields';
import type { FormGround } from './form-ground';
import { PassageFields } from './passage-fields';
import { SavedNote } from './saved-note';
import { SourcePicker } from './source-picker';
import { WhyField } from './why-field';

/** Adds a document that somebody read, or a passage of one that is known. */
export function SourceForm({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, caseId } = ground;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/facts/schema')).addReadingInput}
      action={addReadingForm}
      words={ground.words}
      shape={inFileShape}
      hidden={{ caseId, revision: String(ground.revision), once: ground.once }}
      discard={`/desk/cases/${caseId}`}
      draft={ground.draft}
      entries={ground.kept}
      done={() => <SavedNote ground={ground} />}
    >
      <FirstButton words={ground.submit} />
      <SourcePicker ground={ground} part="source" />
      <SelectField name="documentId" label={say.document} options={ground.choices.documents} optional />
      <DocumentFields ground={ground} name="document" optional />
      <PassageFields
        say={say}
        claims={ground.claims.form}
        languages={lists.language}
        name="passage"
        optional
      />
      <WhyField say={say} />
      <button>{ground.submit}</button>
    </ActionForm>
  );
}
