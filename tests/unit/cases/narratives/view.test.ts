import { hashOf } from '@/lib/cases/narratives/view';

test('a translation is bound to the text and to its language', () => {
  const of = hashOf({ language: 'en', text: 'One' });
  expect(hashOf({ language: 'en', text: 'One' })).toBe(of);
  expect(hashOf({ language: 'ru', text: 'One' })).not.toBe(of);
  expect(hashOf({ language: 'en', text: 'One.' })).not.toBe(of);
});
