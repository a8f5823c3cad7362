import type { ReactElement } from 'react';
import { NameSuggestions } from '@/components/people/suggestions/name-suggestions';
import type { Messages } from '@/lib/platform/i18n/messages';

type Props = {
  name: string;
  say: Messages['desk-cases']['new'];
  suggest: Messages['merge']['suggest'];
};

/** The first step towards a file: for whom. */
export function WhoForm({ name, say, suggest }: Props): ReactElement {
  return (
    <form action="/desk/cases/new" className="search" role="search">
      <p>{say.lead}</p>
      <label htmlFor="name">{say.name}</label>
      <div className="inline">
        <input id="name" name="name" type="search" defaultValue={name} maxLength={200} autoComplete="off" />
        <button>{say.look}</button>
      </div>
      <NameSuggestions inputId="name" caseId={null} say={suggest} />
    </form>
  );
}
