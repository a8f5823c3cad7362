import fc from 'fast-check';
import type { DraftAnswer } from '@/lib/platform/forms/draft-fields';
import {
  DRAFT_WAIT,
  FIRST_RETRY,
  openDraftSaver,
  type DraftSaver,
  type DraftStanding,
} from '@/lib/platform/forms/draft-saver';
import { passTime } from '@/tests/support/pass-time';

const AT = '2026-11-21T14:02:00.000Z';
const KEPT: DraftAnswer = { kept: true, savedAt: AT };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A saver before a door that answers when it is told to. */
function open(shown = '{}') {
  const sent: { typed: string; after: string | null }[] = [];
  const told: DraftStanding[] = [];
  const waiting: ((answer: DraftAnswer | Error) => void)[] = [];
  const saver = openDraftSaver({
    shown,
    after: null,
    send: (typed, after) => {
      sent.push({ typed, after });
      return new Promise((resolve, reject) => {
        waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      });
    },
    tell: (standing) => told.push(standing),
  });
  const answer = async (with_: DraftAnswer | Error = KEPT) => {
    waiting.shift()?.(with_);
    await passTime(0);
  };
  return { saver, sent, told, answer, underWay: () => waiting.length };
}

it('sends once, a moment after typing stops, and says when it was saved', async () => {
  const { saver, sent, told, answer } = open();
  for (const text of ['a', 'ab', 'abc']) {
    saver.typed(text);
    await passTime(DRAFT_WAIT - 1);
  }
  expect(sent).toEqual([]);
  expect(saver.isSafe()).toBe(false);
  await passTime(1);
  expect(sent).toEqual([{ typed: 'abc', after: null }]);
  await answer();
  expect(told.at(-1)).toEqual({ is: 'saved', savedAt: AT });
  expect(saver.isSafe()).toBe(true);
  await passTime(10 * DRAFT_WAIT);
  expect(sent).toHaveLength(1);
});

it('has one request under way at a time, and sends what was typed meanwhile after it', async () => {
  const { saver, sent, answer, underWay } = open();
  saver.typed('a');
  await passTime(DRAFT_WAIT);
  saver.typed('ab');
  await passTime(5 * DRAFT_WAIT);
  expect(underWay()).toBe(1);
  await answer();
  expect(saver.isSafe()).toBe(false);
  await passTime(DRAFT_WAIT);
  expect(sent.at(-1)).toEqual({ typed: 'ab', after: AT });
});

it('tries again, ever less often, and says that it could not', async () => {
  const { saver, sent, told, answer } = open();
  saver.typed('a');
  await passTime(DRAFT_WAIT);
  await answer(new TypeError('the line is down'));
  expect(told.at(-1)).toEqual({ is: 'failed', why: 'unreachable' });
  await passTime(FIRST_RETRY);
  await answer({ kept: false, why: 'signed-out' });
  await passTime(FIRST_RETRY);
  expect(sent).toHaveLength(2);
  await passTime(FIRST_RETRY);
  expect(sent).toHaveLength(3);
  await answer();
  expect(told.at(-1)).toEqual({ is: 'saved', savedAt: AT });
});

it('does not write over another window until it is asked to', async () => {
  const { saver, sent, told, answer } = open();
  saver.typed('a');
  await passTime(DRAFT_WAIT);
  await answer({ kept: false, why: 'newer', savedAt: AT });
  saver.typed('ab');
  await passTime(100 * FIRST_RETRY);
  expect(sent).toHaveLength(1);
  expect(told.at(-1)).toEqual({ is: 'failed', why: 'newer' });
  expect(saver.isSafe()).toBe(false);
  saver.keep('ab');
  await passTime(0);
  expect(sent.at(-1)).toEqual({ typed: 'ab', after: AT });
});

it('sends nothing once the form is being sent, waits for what is under way, and goes on when it comes back', async () => {
  const { saver, sent, answer } = open();
  saver.typed('a');
  await passTime(DRAFT_WAIT);
  let isHeld = false;
  void saver.hold().then(() => (isHeld = true));
  saver.typed('ab');
  await passTime(DRAFT_WAIT);
  expect(isHeld).toBe(false);
  await answer();
  expect(isHeld).toBe(true);
  await passTime(100 * DRAFT_WAIT);
  expect(sent).toHaveLength(1);
  saver.resume();
  await passTime(DRAFT_WAIT);
  expect(sent.at(-1)?.typed).toBe('ab');
});

it('keeps at once what the form showed, when the button asks for it', async () => {
  const { saver, sent } = open('{}');
  saver.typed('{}');
  await passTime(DRAFT_WAIT);
  expect(sent).toEqual([]);
  saver.keep('{}');
  await passTime(0);
  expect(sent).toEqual([{ typed: '{}', after: null }]);
});

it('always ends with the last word typed, however the door answers', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 4 }) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3 * DRAFT_WAIT }) }),
    fc.record({ do: fc.constant('answer' as const), isKept: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { saver, sent, answer, underWay } = open('');
      let last = '';
      for (const one of steps) {
        if (one.do === 'type') saver.typed((last = one.text));
        if (one.do === 'wait') await passTime(one.ms);
        if (one.do === 'answer') await answer(one.isKept ? KEPT : new Error('down'));
        expect(underWay()).toBeLessThanOrEqual(1);
      }
      for (let round = 0; round < 4; round += 1) {
        await passTime(70_000);
        await answer();
      }
      expect(saver.isSafe()).toBe(true);
      if (last !== '') expect(sent.map(({ typed }) => typed)).toContain(last);
    }),
    { numRuns: 100 },
  );
});

it('is safe to leave only when all is kept', () => {
  const saver: DraftSaver = open('').saver;
  expect(saver.isSafe()).toBe(true);
  saver.typed('a');
  expect(saver.isSafe()).toBe(false);
  saver.typed('');
  expect(saver.isSafe()).toBe(true);
  saver.typed('a');
  saver.close();
  expect(saver.isSafe()).toBe(true);
});
