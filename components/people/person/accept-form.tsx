'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { InputField } from '@/components/forms/input-field';
import { acceptSpellingForm } from '@/lib/cases/person/actions';
import { personShape } from '@/lib/cases/person/rules';
import type { NameView } from '@/lib/cases/person/view';
import type { PersonGround } from './person-ground';
import { Saved } from './saved';

type Props = {
  ground: PersonGround;
  once: string;
  nameId: string;
  suggestion: NameView['suggestions'][number];
};

/** One suggested spelling, to accept as it is or as corrected. */
export function AcceptForm({ ground, once, nameId, suggestion }: Props): ReactElement {
  const { say } = ground;
  const { language, text, said, isGuess } = suggestion;
  return (
    <ActionForm
      schema={async () => (await import('@/lib/cases/person/schema')).acceptSpellingInput}
      action={acceptSpellingForm}
      words={ground.words}
      shape={personShape}
      className="suggestion"
      draftAs={`accept-${nameId}-${language}`}
      hidden={{ ...ground.hidden, once, nameId, language, reason: say.acceptReason }}
      entries={{ text }}
      done={() => <Saved text={say.accepted} />}
    >
      <InputField
        name="text"
        label={say.suggestion.replace('{language}', said)}
        {...(isGuess ? { hint: say.guess } : {})}
        lang={language}
        autoComplete="off"
      />
      <button className="second">{say.accept}</button>
    </ActionForm>
  );
}
