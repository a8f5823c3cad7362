import { personPath } from '@/lib/cases/person/rules';

const id = '00000000-0000-4000-8000-00000000000f';

test('the forms of a person stand in their file', () => {
  expect(personPath({ caseId: id })).toBe(`/desk/cases/${id}/person`);
});

test.each([{}, { caseId: '' }, { other: id }, { caseId: id.slice(1) }, { caseId: `${id}0` }])(
  'no file is named by %j',
  (entries) => {
    expect(personPath(entries)).toBeNull();
  },
);

test.each([`../${id.slice(3)}`, `${id.slice(3)}/..`, `/${id}`, `${id}/`, id.toUpperCase()])(
  '%s leads nowhere: no address is made of what is no id',
  (caseId) => {
    expect(personPath({ caseId })).toBeNull();
  },
);

test('what only becomes an id by being read as text is none', () => {
  expect(personPath({ caseId: [id] })).toBeNull();
});
