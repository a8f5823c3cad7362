import { toPersonFields, toPreferredFields } from '@/lib/cases/person/standing/view';

test('what is known of a person is said in words', () => {
  const organisation = { id: 'o1', options: [{ value: 'o1', label: 'Invented Union' }] };
  const fields = toPersonFields({ gender: 'MALE', roles: ['LAWYER', 'WRITER'], organisation }, 'en');
  expect(
    fields.map(({ name, kind, value, say }) => [name, kind, value, [value].flat().map((one) => say?.(one))]),
  ).toEqual([
    ['gender', 'choice', 'MALE', ['Masculine']],
    ['roles', 'choice', ['LAWYER', 'WRITER'], ['Lawyer', 'Writer']],
    ['organisationId', 'choice', 'o1', ['Invented Union']],
  ]);
  const unknown = { gender: null, roles: [], organisation: { id: '', options: [] } };
  expect(toPersonFields(unknown, 'en').map(({ value }) => value)).toEqual(['', [], '']);
});

test('a preferred name is said by its letters', () => {
  const names = [{ id: 'n1', text: 'Invented One' }] as never;
  const fields = toPreferredFields({ preferred: { en: 'n1', ru: '', kk: 'n2' }, names }, 'en');
  expect(fields.map(({ name, value, say }) => [name, value, say?.(String(value))])).toEqual([
    ['en', 'n1', 'Invented One'],
    ['ru', '', ''],
    ['kk', 'n2', 'n2'],
  ]);
});
