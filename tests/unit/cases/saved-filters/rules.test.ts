import { saveFilterShape } from '@/lib/cases/saved-filters/rules';
import { saveFilterInput } from '@/lib/cases/saved-filters/schema';
import { toInput } from '@/lib/platform/forms/form-state';

test('a list is shared where that was ticked, and else one’s own', () => {
  const read = (typed: object) => saveFilterInput.parse(toInput({ name: 'Mine', ...typed }, saveFilterShape));
  expect(read({ shared: 'on' }).shared).toBe(true);
  expect(read({}).shared).toBe(false);
});
