import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clientsThatLoad } from '@/tests/support/client-imports';

const clients = ['app', 'components']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((name) => name.endsWith('.tsx') && readFileSync(name, 'utf8').startsWith("'use client'"));

test('no page brings zod into the browser before somebody types', async () => {
  expect(clients.length).toBeGreaterThan(50);
  expect(await clientsThatLoad('zod', clients)).toEqual([]);
});

test('a component that imports a schema with the page is seen, and one that waits is not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'held-clients-'));
  const [far, late] = [path.join(folder, 'far.tsx'), path.join(folder, 'late.tsx')];
  writeFileSync(path.join(folder, 'between.ts'), "export { staffRole } from '@/lib/staff/schema';");
  writeFileSync(far, "import { staffRole } from './between'; export const Far = () => staffRole.options;");
  writeFileSync(late, "export const Late = async () => (await import('@/lib/staff/schema')).staffRole;");
  const found = await clientsThatLoad('zod', [far, late]);
  rmSync(folder, { recursive: true });
  expect(found).toEqual([far]);
});
