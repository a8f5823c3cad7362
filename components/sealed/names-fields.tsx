'use client';

import type { ReactElement } from 'react';
import { PickOne } from '@/components/forms/pick-one';
import { TextArea } from '@/components/forms/text-area';
import type { Messages } from '@/lib/platform/i18n/messages';

/** Which names stand in a sealed value, or that none does: one of both is always said. */
export function NamesFields({ labels }: { labels: Messages['protection']['sealed'] }): ReactElement {
  return (
    <>
      <PickOne
        name="holdsNames"
        label={labels.holdsNames}
        options={[
          { value: 'yes', label: labels.holdsThese },
          { value: 'no', label: labels.holdsNone },
        ]}
      />
      <TextArea name="names" label={labels.names} hint={labels.namesHint} rows={2} optional />
    </>
  );
}
