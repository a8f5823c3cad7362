import { isOver, validUntil } from '@/lib/cases/sealed/destruction/rules';

const asked = new Date('2026-02-27T10:00:00.000Z');

test('a request holds for seventy-two hours and not a moment longer', () => {
  expect(validUntil(asked).toISOString()).toBe('2026-03-02T10:00:00.000Z');
  expect(isOver(asked, new Date('2026-03-02T09:59:59.999Z'))).toBe(false);
  expect(isOver(asked, new Date('2026-03-02T10:00:00.000Z'))).toBe(true);
});
