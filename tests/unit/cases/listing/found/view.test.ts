import { sayMatches } from '@/lib/cases/listing/found/view';
import type { Match } from '@/lib/search/schema';

const match = (how: Match['how'], field: Match['field'] = 'NAME'): Match => ({
  field,
  how,
  query: 'Yelshibayev',
  display: 'Erzhan Elshibayev',
});

it('says why a file was found, and never passes a similar name off as the same', () => {
  expect(sayMatches([match('SPELLING')], 'en')).toBe(
    'Name: Erzhan Elshibayev, another spelling of “Yelshibayev”',
  );
  expect(sayMatches([match('SIMILAR')], 'en')).toMatch(/not the same/);
  expect(sayMatches([match('SIMILAR')], 'ru')).toMatch(/не то же самое/);
  expect(sayMatches([match('SAME', 'PLACE')], 'kk')).toBe('Жері: Erzhan Elshibayev');
});

it('says the same reason once, and none without a search', () => {
  expect(sayMatches([match('SAME'), match('SAME')], 'en')).toBe('Name: Erzhan Elshibayev');
  expect(sayMatches([], 'en')).toBeNull();
});
