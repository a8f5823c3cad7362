'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { TextArea } from '@/components/forms/text-area';
import { writeCommentForm } from '@/lib/cases/comments/actions';

type Props = {
  caseId: string;
  words: FormWords;
  labels: { text: string; hint: string; write: string; written: string; another: string };
};

/** Writes a comment for those who keep the file. */
export function CommentForm({ caseId, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/comments/schema')).writeCommentInput}
      action={writeCommentForm}
      draftAs="comment"
      words={words}
      hidden={{ caseId }}
      done={() => (
        <p className="done" role="status">
          {labels.written} <a href={`/desk/cases/${caseId}/work`}>{labels.another}</a>
        </p>
      )}
    >
      <TextArea name="text" label={labels.text} hint={labels.hint} rows={4} />
      <button>{labels.write}</button>
    </ActionForm>
  );
}
