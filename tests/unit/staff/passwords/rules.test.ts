import { isCommonPassword } from '@/lib/staff/passwords/rules';
import { newPassword } from '@/lib/staff/schema';

it.each([
  'passwordpassword',
  'qwertyuiopasdfgh',
  'aaaaaaaaaaaaaaaa',
  'iloveyouiloveyou',
  '1234567890123456',
  'administrator123',
])('takes %s for common', (password) => {
  expect(isCommonPassword(password, [])).toBe(true);
});

it('takes a password made of its owner’s name and address for common', () => {
  const about = ['Vymyshlena Redaktorova', 'redaktorova@desk.example'];
  expect(isCommonPassword('redaktorova2026', about)).toBe(true);
});

it.each(['quarry lantern', 'harbour lantern'])('takes %s for common: 10^10 guesses reach it', (password) => {
  expect(isCommonPassword(password, [])).toBe(true);
});

it('takes the name of the desk for known', () => {
  expect(isCommonPassword('quarrylanternheld', [])).toBe(true);
  expect(isCommonPassword('quarrylanterndesk', [])).toBe(false);
});

it('takes nothing from a password for a name of two letters: they stand in any word', () => {
  expect(isCommonPassword('lanternquarryli', ['Li', 'li@desk.example'])).toBe(false);
  expect(isCommonPassword('lanternquarrylio', ['Lio'])).toBe(true);
});

it.each(['seven lanterns over Blue Quarry 19', 'тихий маяк над семью соснами', 'бес көк шам түнгі бекет'])(
  'lets %s pass',
  (password) => {
    expect(isCommonPassword(password, [])).toBe(false);
    expect(newPassword.safeParse(password).success).toBe(true);
  },
);

it('holds the length to 14 and 128, without controls', () => {
  expect(newPassword.safeParse('x'.repeat(13)).success).toBe(false);
  expect(newPassword.safeParse('x'.repeat(14)).success).toBe(true);
  expect(newPassword.safeParse('x'.repeat(128)).success).toBe(true);
  expect(newPassword.safeParse('x'.repeat(129)).success).toBe(false);
  expect(newPassword.safeParse(`${'x'.repeat(14)}\0`).success).toBe(false);
  expect(newPassword.safeParse({ $ne: null }).success).toBe(false);
});
