import fc from 'fast-check';
import { digestHorizon, nextDigestAt, retryDigestAt } from '@/lib/digest/rules';
import { digestRhythm } from '@/lib/digest/schema';

const DAY = 86_400_000;
const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const rhythms = fc.constantFrom(...digestRhythm.options);

it('comes in the morning, and weekly on Mondays', () => {
  const friday = new Date('2026-11-20T02:59:59Z');
  expect(nextDigestAt('DAILY', friday)).toEqual(new Date('2026-11-20T03:00:00Z'));
  expect(nextDigestAt('WEEKLY', friday)).toEqual(new Date('2026-11-23T03:00:00Z'));
  // The moment itself is over: what was sent then is not sent again.
  const monday = new Date('2026-11-23T03:00:00Z');
  expect(nextDigestAt('DAILY', monday)).toEqual(new Date('2026-11-24T03:00:00Z'));
  expect(nextDigestAt('WEEKLY', monday)).toEqual(new Date('2026-11-30T03:00:00Z'));
});

it('is the first such moment after any other', () => {
  fc.assert(
    fc.property(moments, rhythms, (now, rhythm) => {
      const next = nextDigestAt(rhythm, now);
      const period = rhythm === 'DAILY' ? DAY : 7 * DAY;
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      expect(next.getTime() - period).toBeLessThanOrEqual(now.getTime());
      expect(nextDigestAt(rhythm, next).getTime() - next.getTime()).toBe(period);
    }),
  );
});

it('is tried again ever later, and never later than the next one', () => {
  fc.assert(
    fc.property(moments, rhythms, fc.integer({ min: 1, max: 60 }), (now, rhythm, failed) => {
      const again = retryDigestAt(rhythm, failed, now);
      expect(again.getTime()).toBeGreaterThan(now.getTime());
      expect(again.getTime()).toBeLessThanOrEqual(nextDigestAt(rhythm, now).getTime());
      expect(retryDigestAt(rhythm, failed + 1, now).getTime()).toBeGreaterThanOrEqual(again.getTime());
    }),
  );
});

it.each([
  [1, 5],
  [2, 15],
  [3, 60],
  [4, 180],
  [5, 180],
  // Of no failure nothing is told: the shortest pause.
  [0, 5],
])('after %i failures it is tried again in %i minutes', (failed, minutes) => {
  const now = new Date('2026-11-20T10:00:00Z');
  expect(retryDigestAt('DAILY', failed, now).getTime() - now.getTime()).toBe(minutes * 60_000);
});

it('is not tried again when the next one is due sooner', () => {
  const night = new Date('2026-11-20T02:58:00Z');
  expect(retryDigestAt('DAILY', 1, night)).toEqual(new Date('2026-11-20T03:00:00Z'));
  expect(retryDigestAt('WEEKLY', 1, night)).toEqual(new Date('2026-11-20T03:03:00Z'));
});

it('counts the tasks that fall due before the next one comes', () => {
  const now = new Date('2026-11-20T03:00:00Z');
  expect(digestHorizon('DAILY', now)).toEqual(new Date('2026-11-21T03:00:00Z'));
  expect(digestHorizon('WEEKLY', now)).toEqual(new Date('2026-11-27T03:00:00Z'));
});
