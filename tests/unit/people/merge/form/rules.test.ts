import { mergeShape } from '@/lib/people/merge/form/rules';
import { toInput } from '@/lib/platform/forms/form-state';

test('the form sends the revision as a number, and a code that reads as one as it is', () => {
  const typed = { revision: '7', otherCode: '2011', reason: 'One person.' };
  expect(toInput(typed, mergeShape)).toEqual({ ...typed, revision: 7 });
});
