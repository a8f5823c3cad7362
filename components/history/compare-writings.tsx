import type { ReactElement } from 'react';
import type { KeptField } from '@/lib/cases/history/field/schema';
import type { Compared, Writing } from '@/lib/cases/history/field/view';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  field: KeptField;
  writings: readonly Writing[];
  compared: Compared | null;
  say: Messages['drafts']['history'];
};

/** Chooses which two writings of a field are compared. */
export function CompareWritings({ field, writings, compared, say }: Props): ReactElement {
  const chosen = { from: compared?.from.ordinal, to: compared?.to.ordinal };
  return (
    <form className="inline">
      <input
        type="hidden"
        name="field"
        value={field.of === 'summary' ? 'summary' : `${field.subjectId}.${field.language}`}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {say[name]}
          <select name={name} defaultValue={chosen[name]}>
            {writings.map(({ ordinal }) => (
              <option key={ordinal}>{ordinal}</option>
            ))}
          </select>
        </label>
      ))}
      <button className="second">{say.compare}</button>
    </form>
  );
}
