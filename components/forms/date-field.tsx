'use client';

import { useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { describeDate, type DescribeWords } from '@/lib/platform/dates/describe-date';
import { readPartialDate } from '@/lib/platform/dates/read-partial-date';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import type { Locale } from '@/lib/platform/i18n/locales';
import { DateChoices, type ChoiceWords } from './date-choices';
import { describeField, FieldFrame } from './field-frame';
import { useField } from './form-context';

type Props = {
  name: string;
  label: string;
  hint?: string;
  locale: Locale;
  words: DescribeWords & ChoiceWords;
};

const never = () => () => undefined;

/**
 * A date as people write it. How it is understood stands below: as one types with script, on the page that comes back
 * without. Half a date is not called wrong while it is being typed; that is for the schema to say when it is sent.
 */
export function DateField({ name, label, hint, locale, words }: Props): ReactElement {
  const { id, fault, entry, register } = useField(name);
  const [typed, setTyped] = useState(entry);
  const input = useRef<HTMLInputElement>(null);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { ref, onChange, ...registered } = register(name);
  const reading = typed.trim() === '' ? null : readPartialDate(typed);
  const described = describeField(id, hint, fault);
  const readingId = `${id}-reading`;

  const choose = ({ edtf }: PartialDate): void => {
    const field = input.current;
    if (field === null) return;
    field.value = edtf;
    setTyped(edtf);
    void onChange({ target: field, type: 'change' });
    field.focus();
  };

  return (
    <FieldFrame id={id} label={label} {...(hint === undefined ? {} : { hint })} fault={fault}>
      <input
        {...registered}
        {...described}
        ref={(field) => {
          ref(field);
          input.current = field;
        }}
        aria-describedby={[described['aria-describedby'], readingId].filter(Boolean).join(' ')}
        type="text"
        defaultValue={entry}
        aria-required={false}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          void onChange(event);
        }}
      />
      <div className="hint reading" id={readingId} aria-live="polite">
        {reading?.ok === true ? describeDate(reading.date, locale, words) : null}
        {reading?.ok === false && reading.readings.length > 0 ? (
          <DateChoices
            readings={reading.readings}
            locale={locale}
            words={words}
            {...(hasScript ? { choose } : {})}
          />
        ) : null}
      </div>
    </FieldFrame>
  );
}
