import { isKnownBrowser, markBrowser } from '@/lib/platform/session/known-browser';
import { TEST_SECRET } from '@/tests/support/secret';

const NOW = new Date('2026-03-01T10:00:00Z');
const DAY = 86_400_000;

beforeAll(() => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
});

it('knows the browser again for its account, for 180 days', () => {
  const mark = markBrowser('owner@desk.example', NOW);
  expect(isKnownBrowser(mark, 'owner@desk.example', new Date(NOW.getTime() + 179 * DAY))).toBe(true);
  expect(isKnownBrowser(mark, 'owner@desk.example', new Date(NOW.getTime() + 180 * DAY))).toBe(false);
  expect(isKnownBrowser(mark, 'other@desk.example', NOW)).toBe(false);
});

it('knows no mark that was changed, made up or is none', () => {
  const mark = markBrowser('owner@desk.example', NOW);
  const later = mark.replace(/^\d+/, (at) => String(Number(at) + 1));
  for (const wrong of [null, '', '..', 'a.b.c', later, `${mark}0`, mark.slice(0, -1)]) {
    expect(isKnownBrowser(wrong, 'owner@desk.example', NOW)).toBe(false);
  }
});

it('names its account to nobody', () => {
  expect(markBrowser('owner@desk.example', NOW)).not.toContain('owner');
});
