'use client';

import type { ReactElement } from 'react';
import { ChoiceList } from '@/components/forms/choice-list';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import type { Option } from '@/lib/cases/choices/view';
import { setRivalsForm } from '@/lib/claims/rivals/actions';
import { setRivalsShape } from '@/lib/claims/rivals/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { JudgeForm } from './judge-form';
import type { JudgeGround } from './judge-ground';

type Props = { ground: JudgeGround; claims: readonly Option[]; isPart: boolean; locale: Locale };

/** Sets claims side by side. */
export function SetForm({ ground, claims, isPart, locale }: Props): ReactElement {
  const { say, form, lists } = ground;
  return (
    <JudgeForm
      ground={ground}
      schema={async () => (await import('@/lib/claims/rivals/schema')).setRivalsInput}
      action={setRivalsForm}
      shape={setRivalsShape}
      entries={{ visibility: 'RESTRICTED', language: locale }}
      draftAs="set"
      button={say.rivals.set}
    >
      {isPart ? <p className="note">{say.pages.part}</p> : null}
      <ChoiceList name="claimIds" label={say.rivals.which} hint={say.rivals.setLead} options={claims} />
      <InputField name="about" label={say.rivals.about} />
      <div className="row-of-fields">
        <SelectField name="language" label={form.language} options={lists.language} optional />
        <SelectField name="visibility" label={form.visibility} options={lists.visibility} optional />
      </div>
    </JudgeForm>
  );
}
