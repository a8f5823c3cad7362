import { once } from 'node:events';
import { askInner } from '@/lib/platform/surface/inner-request';

it('takes a long page from a handler that waits whenever it is asked to', async () => {
  const piece = Buffer.alloc(8192, 'a');
  const answer = await askInner(
    async (_, response) => {
      for (let sent = 0; sent < 40; sent += 1) {
        if (!response.write(piece)) await once(response, 'drain');
      }
      response.end();
    },
    { address: '/', headers: {}, maxBytes: 1_000_000, within: 4000 },
  );
  expect(answer.body.length).toBe(40 * 8192);
});
