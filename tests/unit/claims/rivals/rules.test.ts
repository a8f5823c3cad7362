import { setRivalsShape } from '@/lib/claims/rivals/rules';
import { toInput } from '@/lib/platform/forms/form-state';

test('one ticked claim is a list of one: that it is too few is said at the list', () => {
  const typed = { revision: '7', about: 'How many', claimIds: 'one' };
  expect(toInput(typed, setRivalsShape)).toEqual({ revision: 7, about: 'How many', claimIds: ['one'] });
  expect(toInput({ claimIds: ['one', 'two'] }, setRivalsShape)).toEqual({ claimIds: ['one', 'two'] });
});
