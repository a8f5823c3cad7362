'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/select-field';
import { WhyField } from '@/components/cases/forms/why-field';
import { preferNamesForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { NameView } from '@/lib/cases/person/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { PersonGround } from './person-ground';
import { Saved } from './saved';

type Props = {
  ground: PersonGround;
  once: string;
  names: readonly NameView[];
  preferred: Readonly<Record<Locale, string>>;
};

/** Chooses the name that readers of each language are shown first. */
export function PreferForm({ ground, once, names, preferred }: Props): ReactElement {
  const { say } = ground;
  const options = [
    { value: '', label: say.none },
    ...names.map(({ id, text, said }) => ({ value: id, label: `${text} (${said.language})` })),
  ];
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).preferNamesInput}
      action={preferNamesForm}
      draftAs="prefer"
      words={ground.words}
      shape={personShape}
      hidden={{ ...ground.hidden, once }}
      entries={preferred}
      began={preferred}
      done={() => <Saved text={say.saved} />}
    >
      <div className="row-of-fields">
        <SelectField name="en" label={say.inEn} options={options} optional />
        <SelectField name="ru" label={say.inRu} options={options} optional />
        <SelectField name="kk" label={say.inKk} options={options} optional />
      </div>
      <WhyField say={ground.fields} />
      <button>{say.save}</button>
    </ActionForm>
  );
}
