import { visibilityShape } from '@/lib/cases/visibility/form/rules';
import { changeVisibilityInput } from '@/lib/cases/visibility/schema';
import { toInput } from '@/lib/platform/forms/form-state';

const id = '00000000-0000-4000-8000-000000000001';
const TYPED = {
  once: id,
  caseId: id,
  revision: '3',
  of: 'name',
  rowId: id,
  visibility: 'SEALED',
  reason: '',
};

test('a form that closes a row is read with its revision, and whether the public page is taken away', () => {
  const read = (typed: object) =>
    changeVisibilityInput.parse(toInput({ ...TYPED, ...typed }, visibilityShape));
  expect(read({})).toMatchObject({ revision: 3, away: false });
  expect(read({ away: 'on' })).toMatchObject({ revision: 3, away: true });
});
