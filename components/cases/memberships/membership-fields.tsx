'use client';

import type { ReactElement } from 'react';
import type { LinkGround } from '@/components/cases/links/link-ground';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';

/** As what somebody is tied to an organisation, how long, and who may see it. */
export function MembershipFields({ ground, before }: { ground: LinkGround; before: string }): ReactElement {
  const { words, ties, form } = ground;
  const dated = { locale: form.language, words: form.say.dateReading };
  return (
    <>
      <div className="row-of-fields">
        <SelectField name={`${before}kind`} label={ties.form.kind} options={ground.memberships} />
        <InputField name={`${before}role`} label={ties.form.role} hint={ties.form.roleHint} optional />
        <SelectField
          name={`${before}language`}
          label={form.say.language}
          options={form.lists.language}
          optional
        />
      </div>
      <div className="row-of-fields">
        <DateField name={`${before}since`} label={words.since} {...dated} />
        <DateField name={`${before}until`} label={words.until} hint={ties.form.untilHint} {...dated} />
      </div>
      <TextArea name={`${before}note`} label={words.note} hint={ties.form.noteHint} rows={2} optional />
      <SelectField
        name={`${before}visibility`}
        label={form.say.visibility}
        hint={ties.form.visibilityHint}
        options={form.lists.visibility}
        optional
      />
    </>
  );
}
