import { ASK_WAIT, openAsker } from '@/lib/people/suggestions/rules';
import { passTime } from '@/tests/support/pass-time';

type Question = { name: string; signal: AbortSignal; answer: (found: string[] | null) => void };

let asked: Question[];
let told: (string[] | null)[];

/** Somebody types, and answers come when the test says so. */
function open() {
  return openAsker<string[]>({
    ask: (name, signal) => new Promise((answer) => asked.push({ name, signal, answer })),
    tell: (found) => told.push(found),
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  [asked, told] = [[], []];
});
afterEach(() => jest.useRealTimers());

const pause = (ms = ASK_WAIT) => passTime(ms);

test('asks once, a moment after typing stops', async () => {
  const asker = open();
  for (const text of ['Inv', 'Inve', ' Inven ']) {
    asker.typed(text);
    await pause(ASK_WAIT - 1);
  }
  expect(asked).toEqual([]);
  await pause(1);
  expect(asked.map(({ name }) => name)).toEqual(['Inven']);
  asked[0]?.answer(['somebody']);
  await pause();
  expect(told).toEqual([['somebody']]);
});

test('drops the answer to what was typed before', async () => {
  const asker = open();
  asker.typed('Inventa');
  await pause();
  asker.typed('Inventa E');
  expect(asked[0]?.signal.aborted).toBe(true);
  await pause();
  asked[1]?.answer(['the later']);
  asked[0]?.answer(['the earlier']);
  await pause();
  expect(told).toEqual([['the later']]);
});

test('of fewer than three letters nothing is asked and nothing proposed', async () => {
  const asker = open();
  asker.typed('Inv');
  asker.typed('In');
  await pause();
  expect([asked, told]).toEqual([[], [null]]);
});

test('a line that is down proposes nobody', async () => {
  const asker = openAsker<string[]>({
    ask: () => Promise.reject(new TypeError('Failed to fetch')),
    tell: (found) => told.push(found),
  });
  asker.typed('Inventa');
  await pause();
  expect(told).toEqual([null]);
});

test('asks nothing any more once the field is gone', async () => {
  const asker = open();
  asker.typed('Inventa');
  asker.close();
  await pause();
  expect(asked).toEqual([]);
});
