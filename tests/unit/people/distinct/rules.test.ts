import { keptApartPath, readKeptApart } from '@/lib/people/distinct/rules';

const id = '00000000-0000-4000-8000-000000000001';

test('only the file of an id has a page that says it', () => {
  expect(keptApartPath('told', { caseId: id })).toBe(`/desk/cases/${id}/person?kept=told`);
  expect(keptApartPath('taken', { caseId: id })).toBe(`/desk/cases/${id}/person?kept=taken`);
  for (const caseId of ['', '../x', `${id}/x`, `../${id}`, undefined, [id, id], [id]])
    expect(keptApartPath('told', caseId === undefined ? {} : { caseId })).toBeNull();
});

test('an address says one of two things, or nothing', () => {
  expect(['told', 'taken', 'other', '', undefined, ['told']].map(readKeptApart)).toEqual([
    'told',
    'taken',
    null,
    null,
    null,
    null,
  ]);
});
