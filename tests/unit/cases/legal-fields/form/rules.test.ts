import { legalShape } from '@/lib/cases/legal-fields/form/rules';
import { amendLegalInput } from '@/lib/cases/legal-fields/schema';
import { toInput } from '@/lib/platform/forms/form-state';

const id = '00000000-0000-4000-8000-000000000001';
const TYPED = {
  once: id,
  caseId: id,
  revision: '3',
  of: 'sentence',
  rowId: id,
  field: 'term',
  reason: 'why',
};

test('a length is read in its units', () => {
  const length = { 'term.years': '6', 'term.months': '1', 'term.days': '2' };
  expect(amendLegalInput.parse(toInput({ ...TYPED, ...length }, legalShape))).toMatchObject({
    ...{ revision: 3, value: { years: 6, months: 1, days: 2 } },
  });
});
