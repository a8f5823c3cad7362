import { standingOccurrences, withdrawShape } from '@/lib/cases/occurrences/rules';
import { withdrawOccurrenceInput } from '@/lib/cases/occurrences/schema';
import { toInput } from '@/lib/platform/forms/form-state';

const id = '00000000-0000-4000-8000-000000000001';

test('what was withdrawn does not stand', () => {
  const stands = { id: 'a', withdrawal: null };
  const withdrawn = { id: 'b', withdrawal: { reason: 'It was somebody else.' } };
  expect(standingOccurrences([withdrawn, stands])).toEqual([stands]);
});

test('a withdrawal is read with the revision that its form showed', () => {
  const typed = { once: id, caseId: id, revision: '3', of: 'occurrence', rowId: id, reason: 'why' };
  expect(withdrawOccurrenceInput.parse(toInput(typed, withdrawShape))).toEqual({ ...typed, revision: 3 });
});
