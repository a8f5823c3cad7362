import { FeedFollower, type FeedChange } from '@/lib/platform/surface/feed-follower';

function followed(
  overrides: { ask?: (after: number) => Promise<FeedChange[]>; latest?: () => Promise<number> } = {},
) {
  let time = 0;
  const changes: FeedChange[] = [];
  const dropped: string[][] = [];
  const faults: unknown[] = [];
  const follower = new FeedFollower({
    feed: {
      ask: overrides.ask ?? ((after) => Promise.resolve(changes.filter(({ seq }) => seq > after))),
      latest: overrides.latest ?? (() => Promise.resolve(changes.at(-1)?.seq ?? 0)),
    },
    now: () => time,
    staleAfter: 3000,
    onChange: (tags) => dropped.push([...tags]),
    onFault: (error) => faults.push(error),
  });
  return { follower, changes, dropped, faults, pass: (ms: number) => (time += ms) };
}

describe('following the feed', () => {
  it('starts at the latest change, trusting nothing before the first ask', async () => {
    const { follower, changes, dropped } = followed();
    changes.push({ seq: 7, tags: ['case:a'] });
    expect([follower.fresh(), follower.position]).toEqual([false, undefined]);
    await follower.askNow();
    expect([follower.fresh(), follower.position, dropped]).toEqual([true, 7, []]);
  });

  it('hands on the tags of what changed and moves its position', async () => {
    const { follower, changes, dropped } = followed();
    await follower.askNow();
    changes.push({ seq: 2, tags: ['cases', 'case:b'] }, { seq: 1, tags: ['cases'] });
    await follower.askNow();
    expect(dropped).toEqual([['cases', 'case:b']]);
    expect(follower.position).toBe(2);
    await follower.askNow();
    expect(dropped).toHaveLength(1);
  });

  it('is stale three seconds after the beginning of the last successful ask', async () => {
    let answer: (value: number) => void = () => undefined;
    const { follower, pass } = followed({ latest: () => new Promise((resolve) => (answer = resolve)) });
    const asked = follower.askNow();
    pass(1000);
    answer(0);
    await asked;
    expect(follower.age()).toBe(1000);
    pass(1999);
    expect(follower.fresh()).toBe(true);
    pass(1);
    expect(follower.fresh()).toBe(false);
  });

  it('tells of a failing feed once, and recovers with everything it missed', async () => {
    let broken = false;
    const missed = [{ seq: 1, tags: ['case:a'] }];
    const { follower, dropped, faults, pass } = followed({
      ask: (after) =>
        broken ? Promise.reject(new Error('gone')) : Promise.resolve(missed.filter(({ seq }) => seq > after)),
    });
    await follower.askNow();
    broken = true;
    for (let ask = 0; ask < 4; ask += 1) {
      pass(1000);
      await follower.askNow();
    }
    expect([follower.fresh(), faults.length, follower.position]).toEqual([false, 1, 0]);
    broken = false;
    await follower.askNow();
    expect([follower.fresh(), follower.position, dropped]).toEqual([true, 1, [['case:a']]]);
  });

  it('asks one at a time, but gives up an ask that hangs and ignores its late answer', async () => {
    const answers: ((changes: FeedChange[]) => void)[] = [];
    const { follower, dropped, pass } = followed({
      ask: () => new Promise((resolve) => answers.push(resolve)),
    });
    await follower.askNow();
    const hung = follower.askNow();
    expect(follower.askNow()).toBe(hung);
    expect(answers).toHaveLength(1);
    pass(3000);
    const second = follower.askNow();
    expect(answers).toHaveLength(2);
    answers[1]?.([]);
    await second;
    answers[0]?.([{ seq: 9, tags: ['late'] }]);
    await hung;
    expect([follower.position, dropped, follower.fresh()]).toEqual([0, [], true]);
  });
});
