import { readOnce } from '@/lib/platform/db/read-once';

function finder() {
  const asked: string[][] = [];
  const find = (ids: string[]) => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== 'gone').map((id) => ({ id, name: `name of ${id}` })));
  };
  return { asked, find };
}

it('asks for each row once, and gives it to each that names it', async () => {
  const { asked, find } = finder();
  const rowOf = await readOnce(['a', null, 'b', 'a', 'gone'], find);
  expect(asked).toEqual([['a', 'b', 'gone']]);
  expect(['a', 'b', 'gone', 'c', null].map((id) => rowOf(id)?.name ?? null)).toEqual([
    ...['name of a', 'name of b'],
    ...[null, null, null],
  ]);
});

it('asks for nothing where nothing is named', async () => {
  const { asked, find } = finder();
  const rowOf = await readOnce([null, null], find);
  expect(asked).toEqual([]);
  expect(rowOf(null)).toBeNull();
});
