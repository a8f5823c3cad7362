'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { LinkGround } from './link-ground';

/** How long a relation lasted, whether the other person agreed to be named, and who may see it. */
export function SpanFields({ ground, before }: { ground: LinkGround; before: string }): ReactElement {
  const { words, form } = ground;
  const dated = { locale: form.language, words: form.say.dateReading };
  return (
    <>
      <div className="row-of-fields">
        <DateField name={`${before}since`} label={words.since} {...dated} />
        <DateField name={`${before}until`} label={words.until} {...dated} />
      </div>
      <TextArea name={`${before}note`} label={words.note} rows={2} optional />
      <div className="row-of-fields">
        <SelectField
          name={`${before}ownConsent`}
          label={words.consent}
          hint={words.consentHint}
          options={ground.consents}
          optional
        />
        <SelectField
          name={`${before}visibility`}
          label={form.say.visibility}
          hint={form.say.visibilityHint}
          options={form.lists.visibility}
          optional
        />
      </div>
    </>
  );
}
