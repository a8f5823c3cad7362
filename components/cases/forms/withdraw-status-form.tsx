'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormDraft } from '@/components/forms/draft-keeper';
import type { FormWords } from '@/components/forms/form-words';
import { withdrawStatusForm } from '@/lib/cases/facts/actions';
import { factShape } from '@/lib/cases/facts/rules';
import type { Entries } from '@/lib/platform/forms/entries';
import { WhyField } from './why-field';

type Props = {
  /** What is sent along: the file, its revision, the entry, which opening of the form this is. */
  hidden: Readonly<Record<string, string>>;
  kept: Entries;
  draft: FormDraft;
  words: FormWords;
  say: { why: string; whyHint: string; button: string; done: string; toFile: string };
  toFile: string;
};

/** Withdraws an entry that was simply wrong. */
export function WithdrawStatusForm({ hidden, kept, draft, words, say, toFile }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/facts/schema')).withdrawStatusOnceInput}
      action={withdrawStatusForm}
      words={words}
      shape={factShape}
      entries={kept}
      hidden={hidden}
      discard={toFile}
      draft={draft}
      done={() => (
        <p className="done" role="status">
          {say.done} <a href={toFile}>{say.toFile}</a>
        </p>
      )}
    >
      <WhyField say={say} />
      <button>{say.button}</button>
    </ActionForm>
  );
}
