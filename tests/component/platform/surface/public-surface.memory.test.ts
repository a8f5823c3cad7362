import {
  ask,
  gate,
  html,
  openToySurface,
  type ToyHandler,
  type ToySurface,
} from '@/tests/support/toy-surface';

const open: ToySurface[] = [];
async function surfaceOf(handler: ToyHandler, overrides: Parameters<typeof openToySurface>[1] = {}) {
  const surface = await openToySurface(handler, overrides);
  open.push(surface);
  return surface;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((surface) => surface.close()));
});

const marked = (tags: string, text = 'x', status = 200): string =>
  `<meta name="held-answer" content="status=${status};tags=${tags}"/><p>${text}</p>`;

describe('memory and the feed', () => {
  it('serves from memory until a change names one of the tags', async () => {
    let text = 'held';
    const surface = await surfaceOf((_, response) => html(response, marked('case:a,cases', text)));
    const { port, seen, changes, askFeed } = surface;
    await ask(port, '/en/cases/a');
    text = 'free';
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>held</p>');
    changes.push({ seq: 1, tags: ['case:b'] });
    await askFeed();
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>held</p>');
    expect(seen).toHaveLength(1);
    changes.push({ seq: 2, tags: ['case:a'] });
    await askFeed();
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>free</p>');
    expect(surface.metrics.hits.count).toBe(2);
    expect(surface.metrics.misses.count).toBe(2);
  });

  it('drops an unmarked answer at every change', async () => {
    const { port, seen, changes, askFeed } = await surfaceOf((_, response) => html(response, '<p>x</p>'));
    await ask(port, '/en');
    changes.push({ seq: 1, tags: ['case:b'] });
    await askFeed();
    await ask(port, '/en');
    expect(seen).toHaveLength(2);
  });

  it('is not served on another day than the one it was made on', async () => {
    let day = 20_000;
    const { port, seen } = await surfaceOf((_, response) => html(response, marked('cases', `day ${day}`)), {
      today: () => day,
    });
    await ask(port, '/en');
    await ask(port, '/en');
    expect(seen).toHaveLength(1);
    day += 1;
    expect((await ask(port, '/en')).text).toBe('<p>day 20001</p>');
  });

  it('is not trusted once the feed has been silent for three seconds, and is again after it speaks', async () => {
    const { port, seen, feed, askFeed, pass } = await surfaceOf((_, response) =>
      html(response, marked('cases')),
    );
    await ask(port, '/en');
    feed.broken = true;
    pass(2999);
    await askFeed();
    await ask(port, '/en');
    expect(seen).toHaveLength(1);
    pass(1);
    await ask(port, '/en');
    await ask(port, '/en');
    expect(seen).toHaveLength(3);
    feed.broken = false;
    await askFeed();
    await ask(port, '/en');
    expect(seen).toHaveLength(3);
  });

  it('keeps nothing before the feed has spoken for the first time', async () => {
    const { port, seen } = await surfaceOf((_, response) => html(response, marked('cases')), {
      feed: { ask: () => Promise.resolve([]), latest: () => Promise.reject(new Error('down')) },
    });
    await ask(port, '/en');
    await ask(port, '/en');
    expect(seen).toHaveLength(2);
  });

  it('keeps 200 and 410, but not 404 and 400', async () => {
    const { port, seen } = await surfaceOf((request, response) =>
      html(response, marked('cases', 'x', Number(request.url?.slice(-3)))),
    );
    for (const status of [200, 410, 404, 400]) {
      for (let time = 0; time < 2; time += 1)
        expect((await ask(port, `/en/cases/${status}`)).status).toBe(status);
    }
    expect(seen.map(({ url }) => url?.slice(-3))).toEqual(['200', '410', '404', '404', '400', '400']);
  });

  it('reads an address with a parameter of Next’s own as the one without', async () => {
    const { port, seen } = await surfaceOf((_, response) => html(response, marked('cases')));
    await ask(port, '/en?q=a');
    await ask(port, '/en?q=a&_rsc=2');
    await ask(port, '/en?_rsc=3&q=a');
    expect(seen).toHaveLength(1);
  });
});

describe('a rendering and a change that cross', () => {
  it('is served, but not kept', async () => {
    const [begun, finish] = [gate(), gate()];
    let renderings = 0;
    const { port, changes, askFeed } = await surfaceOf(async (_, response) => {
      renderings += 1;
      const text = renderings === 1 ? 'before' : 'after';
      begun.open();
      if (renderings === 1) await finish.opened;
      html(response, marked('case:other', text));
    });
    const slow = ask(port, '/en/cases/a');
    await begun.opened;
    changes.push({ seq: 1, tags: ['case:a'] });
    await askFeed();
    finish.open();
    expect((await slow).text).toBe('<p>before</p>');
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>after</p>');
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>after</p>');
    expect(renderings).toBe(2);
  });

  it('is kept when no change came between: the crossing alone makes the difference', async () => {
    const [begun, finish] = [gate(), gate()];
    const { port, seen, askFeed } = await surfaceOf(async (_, response) => {
      begun.open();
      await finish.opened;
      html(response, marked('case:other'));
    });
    const slow = ask(port, '/en/cases/a');
    await begun.opened;
    await askFeed();
    finish.open();
    await slow;
    await ask(port, '/en/cases/a');
    expect(seen).toHaveLength(1);
  });

  it('is not joined by a request that came after the change', async () => {
    const finishes = [gate(), gate()];
    const begun = [gate(), gate()];
    let renderings = 0;
    const { port, changes, askFeed, seen } = await surfaceOf(async (_, response) => {
      const turn = renderings;
      renderings += 1;
      begun[turn]?.open();
      await finishes[turn]?.opened;
      html(response, marked('case:a', `turn ${turn}`));
    });
    const before = ask(port, '/en/cases/a');
    await begun[0]?.opened;
    changes.push({ seq: 1, tags: ['case:a'] });
    await askFeed();
    const after = ask(port, '/en/cases/a');
    await begun[1]?.opened;
    finishes[1]?.open();
    expect((await after).text).toBe('<p>turn 1</p>');
    finishes[0]?.open();
    expect((await before).text).toBe('<p>turn 0</p>');
    expect((await ask(port, '/en/cases/a')).text).toBe('<p>turn 1</p>');
    expect(seen).toHaveLength(2);
  });
});

describe('many readers of one page', () => {
  it('share one rendering', async () => {
    const [begun, finish] = [gate(), gate()];
    const { port, seen, server } = await surfaceOf(async (_, response) => {
      begun.open();
      await finish.opened;
      html(response, marked('cases'));
    });
    let arrived = 0;
    const all = gate();
    server.on('request', () => {
      arrived += 1;
      if (arrived === 20) all.open();
    });
    const answers = Array.from({ length: 20 }, () => ask(port, '/en'));
    await Promise.all([begun.opened, all.opened]);
    finish.open();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array<number>(20).fill(200));
    expect(seen).toHaveLength(1);
  });

  it('do not pile up without bound', async () => {
    const [begun, finish] = [gate(), gate()];
    const { port } = await surfaceOf(
      async (_, response) => {
        begun.open();
        await finish.opened;
        html(response, 'x');
      },
      { limits: { renderings: 1 } },
    );
    const first = ask(port, '/en/a');
    await begun.opened;
    const second = await ask(port, '/en/b');
    expect([second.status, second.headers['retry-after']]).toEqual([503, '5']);
    finish.open();
    expect((await first).status).toBe(200);
    expect((await ask(port, '/en/b')).status).toBe(200);
  });

  it('cannot fill the memory with addresses that are not served', async () => {
    const { port, seen } = await surfaceOf((_, response) => html(response, marked('texts', 'nothing here')));
    for (const path of ['/desk', '/sign-in', '/x/1', '/x/2']) {
      const { status, text } = await ask(port, path);
      expect([status, text]).toEqual([404, '<p>nothing here</p>']);
    }
    expect(seen.map(({ url }) => url)).toEqual(['/en/nothing-here']);
  });

  it('read words, not Next’s empty page, where a page says 404 without a mark', async () => {
    const { port } = await surfaceOf((request, response) => {
      const isMissing = request.url === '/ru/nothing-here';
      html(response, isMissing ? marked('texts', 'nothing here') : '<html id="__next_error__"></html>', 404);
    });
    const { status, text } = await ask(port, '/ru/cases/none');
    expect([status, text]).toEqual([404, '<p>nothing here</p>']);
  });

  it('read the page’s own words where it bears the mark', async () => {
    const { port } = await surfaceOf((_, response) => html(response, marked('cases', 'no such case', 404)));
    expect((await ask(port, '/ru/cases/none')).text).toBe('<p>no such case</p>');
  });
});
