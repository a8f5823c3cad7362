import { readdirSync } from 'node:fs';
import { ACTION_MATRIX, MATRIX_PARTS } from '@/tests/support/action-matrix';
import { findMatrixFaults } from '@/tests/support/action-row';
import {
  findHiddenActions,
  importActions,
  isForm,
  listActionFiles,
  readCode,
} from '@/tests/support/find-actions';
import { holdNextRequest } from '@/tests/support/next-request';

holdNextRequest();

test('every action has a row, and every row an action', async () => {
  const found = await importActions();
  expect(found.length).toBeGreaterThan(listActionFiles().length);
  const names = found.flatMap(({ exported }) => (isForm(exported) ? [exported.actionName] : []));
  expect(findMatrixFaults(names, Object.keys(ACTION_MATRIX))).toEqual([]);
});

test('every part of the matrix has a test that tries it', () => {
  const tried = readdirSync('tests/db/platform').flatMap(
    (file) => /^action\.matrix\.(\w+)\.test\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(tried.sort()).toEqual(Object.keys(MATRIX_PARTS).sort());
});

test('a module of actions exports nothing beside the pipeline', async () => {
  const bare = (await importActions()).filter(({ exported }) => !isForm(exported));
  expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test('no server action stands outside a module of actions', () => {
  // Which language the desk speaks is a cookie of the browser: it is nobody's right and reaches no row.
  expect(findHiddenActions(readCode())).toEqual(['lib/platform/i18n/choose-language.ts']);
});

test('what lacks its counterpart is seen', () => {
  expect(findMatrixFaults(['a.do', 'b.do', 'b.do'], ['b.do', 'c.do'])).toEqual([
    'a.do: an action without a row',
    'c.do: a row without an action',
    'b.do: a name given twice',
  ]);
  expect(
    findHiddenActions([{ path: 'app/desk/page.tsx', text: "async function x() {\n  'use server';\n}" }]),
  ).toEqual(['app/desk/page.tsx']);
  expect(isForm(() => undefined)).toBe(false);
});
