import { suggestPeople } from '@/lib/people/suggestions/read-desk';
import { typedNameInput } from '@/lib/people/suggestions/schema';
import { toSuggested } from '@/lib/people/suggestions/view';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { questionDoor } from '@/lib/platform/question-door';
import { contributesToFiles } from '@/lib/staff/policy';

export const dynamic = 'force-dynamic';

/** Who may be meant by a name that is being typed. */
export const POST = questionDoor({
  name: 'people.likely',
  input: typedNameInput,
  allow: contributesToFiles,
  run: async (at, input) => ({
    value: toSuggested(await suggestPeople(at, input), await deskLocale()),
    touched: [],
  }),
});
