'use client';

import type { ReactElement } from 'react';
import { DateField } from '@/components/forms/date-field';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { DateFields } from './date-fields';
import type { FormGround } from './form-ground';
import { TextFields } from './text-fields';

/** What happened to the person: when and until when, where, by whom. */
export function StatusFields({ ground }: { ground: FormGround }): ReactElement {
  const { say, lists, choices } = ground;
  return (
    <>
      <SelectField name="fact.kind" label={say.what} options={lists.statusKind} />
      <DateFields ground={ground} />
      <DateField
        name="fact.until"
        label={say.until}
        hint={say.untilHint}
        locale={ground.language}
        words={say.dateReading}
      />
      <div className="row-of-fields">
        <SelectField name="fact.placeId" label={say.place} options={choices.places} optional />
        <InputField name="fact.placeText" label={say.placeText} optional />
        <SelectField name="fact.facilityId" label={say.facility} options={choices.facilities} optional />
        <SelectField name="fact.eventId" label={say.event} options={choices.events} optional />
        <InputField name="fact.authority" label={say.authority} optional />
        <SelectField name="fact.contact" label={say.contact} options={lists.contactState} optional />
        <SelectField name="fact.ground" label={say.ground} options={lists.releaseGround} optional />
        <SelectField name="fact.death" label={say.death} options={lists.deathContext} optional />
      </div>
      <TextFields ground={ground} name="fact.text" label={say.text} />
    </>
  );
}
