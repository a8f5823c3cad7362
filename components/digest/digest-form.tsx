'use client';

import type { ReactElement } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { FormWords } from '@/components/forms/form-words';
import { SelectField } from '@/components/forms/select-field';
import { chooseDigestForm } from '@/lib/digest/actions';
import type { ChooseDigest } from '@/lib/digest/schema';
import { LOCALE_NAMES, LOCALES } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = { chosen: ChooseDigest; words: FormWords; labels: Messages['digest']['account'] };

/** How often one is written to, and in which language. */
export function DigestForm({ chosen, words, labels }: Props): ReactElement {
  return (
    <ActionForm
      schema={async () => (await import('@/lib/digest/schema')).chooseDigestInput}
      action={chooseDigestForm}
      entries={chosen}
      words={words}
      done={() => (
        <p className="done" role="status">
          {labels.saved}
        </p>
      )}
    >
      <SelectField
        name="rhythm"
        label={labels.rhythm}
        options={[
          { value: 'NONE', label: labels.never },
          { value: 'DAILY', label: labels.daily },
          { value: 'WEEKLY', label: labels.weekly },
        ]}
      />
      <SelectField
        name="language"
        label={labels.language}
        options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      />
      <button>{labels.save}</button>
    </ActionForm>
  );
}
