'use client';

import type { ReactElement } from 'react';
import { SelectField } from '@/components/forms/select-field';
import type { LinkGround } from './link-ground';

/** Which part somebody had in an event, and who may see it. */
export function PartFields({ ground }: { ground: LinkGround }): ReactElement {
  const { words, form, roles } = ground;
  return (
    <div className="row-of-fields">
      <SelectField name="role" label={words.role} options={roles} />
      <SelectField
        name="visibility"
        label={form.say.visibility}
        hint={form.say.visibilityHint}
        options={form.lists.visibility}
        optional
      />
    </div>
  );
}
