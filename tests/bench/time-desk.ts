import { setTimeout as delay } from 'node:timers/promises';

import { ask } from '@/tests/support/ask';

import { askDesk, readDesk, readForm, type Visitor } from './desk-visitor';
import { inventCyrillic } from './fill-desk';
import { inventPerson } from './fill-crowd';

const DEEP = 95_000;

/** The file that so many stand before in the list by name. */
export async function findDeepFile(ownerUrl: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    ownerUrl,
    `SELECT id FROM desk.case_file ORDER BY sort_name, id OFFSET ${DEEP} LIMIT 1`,
  );
  if (row === undefined) throw new Error(`There are no ${DEEP} files`);
  return row.id;
}

/** The addresses of the case list that each figure is made of; `deep` is the file that a deep page stands behind. */
export function deskLists(deep: string): { name: string; queries: string[] }[] {
  const people = [101, 5003, 12_007, 19_001, 60_013, 99_001];
  const latin = people.map((at) => inventPerson(at).name);
  const surnames = latin.map((name) => name.split(' ')[1] ?? name);
  const slips = surnames.slice(0, 3).map((name) => `${name.slice(0, 5)}${name.slice(6)}`);
  const spellings = [...latin, ...people.map(inventCyrillic), ...surnames, ...slips, 'Bako', 'ri'];
  const sorts = ['name', 'changed', 'checked', 'code'];
  const list = (...queries: string[]) => queries.map((query) => `/desk/cases?${query}`);
  return [
    { name: 'list', queries: list(...sorts.map((sort) => `sort=${sort}`)) },
    {
      name: 'search in every spelling',
      queries: list(...spellings.map((q) => `q=${encodeURIComponent(q)}`)),
    },
    {
      name: 'list by each filter',
      queries: list(
        ...['DRAFT', 'PUBLISHED', 'ARCHIVED', 'REMOVED'].map((state) => `state=${state}`),
        ...['HELD', 'POSSIBLY_HELD', 'FREE', 'DEAD', 'UNKNOWN'].map((status) => `status=${status}`),
        'owner=me',
        'stale=yes',
        'state=DRAFT&status=HELD&stale=yes&sort=checked',
      ),
    },
    { name: 'deep page', queries: list(...sorts.map((sort) => `sort=${sort}&after=${deep}`)) },
  ];
}

/** Milliseconds until each page of the desk was read whole, one after another, each asked once unmeasured before. */
export async function timePages(
  visitor: Visitor,
  paths: readonly string[],
  count: number,
): Promise<number[]> {
  for (const path of paths.slice(0, 2)) await readDesk(visitor, path);
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const from = performance.now();
    await readDesk(visitor, paths[at % paths.length] ?? '');
    times.push(performance.now() - from);
  }
  return times;
}

export type Saver = { visitor: Visitor; caseId: string };

/** The case files that the savers write in: each its own. */
export async function giveFiles(ownerUrl: string, visitors: readonly Visitor[]): Promise<Saver[]> {
  const rows = await ask<{ id: string }>(
    ownerUrl,
    `SELECT id FROM desk.case_file WHERE slug LIKE 'invented-%' AND publication_state = 'DRAFT'
       ORDER BY slug LIMIT ${visitors.length}`,
  );
  return visitors.flatMap((visitor, at) => {
    const file = rows[at];
    return file === undefined ? [] : [{ visitor, caseId: file.id }];
  });
}

/**
 * Milliseconds of each save: a status recorded on somebody's word by the form that staff post, from sending it until
 * its answer was read whole. Each saver begins `apart` milliseconds after the one before: 0 is all at once. `rounds`
 * times; what they fill in is not timed. Throws when a save was not taken.
 */
export async function timeSaves(
  ownerUrl: string,
  savers: readonly Saver[],
  rounds: number,
  apart = 0,
): Promise<number[]> {
  const saved = async (): Promise<number> => {
    const [row] = await ask<{ count: number }>(
      ownerUrl,
      'SELECT count(*)::int AS count FROM desk.status_event',
    );
    return row?.count ?? 0;
  };
  const before = await saved();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const filled = await Promise.all(savers.map((saver) => fillIn(saver, round)));
    times.push(
      ...(await Promise.all(
        filled.map(async ({ visitor, path, form }, at) => {
          await delay(at * apart);
          const from = performance.now();
          await askDesk(visitor, path, form);
          return performance.now() - from;
        }),
      )),
    );
  }
  const taken = (await saved()) - before;
  if (taken !== times.length) throw new Error(`Of ${times.length} saves ${taken} were taken`);
  return times;
}

async function fillIn({ visitor, caseId }: Saver, round: number) {
  const path = `/desk/cases/${caseId}/add/status`;
  const page = await readDesk(visitor, path);
  const form = readForm(page, 'fact.kind');
  const [, voice = ''] =
    /<select[^>]*name="word\.asserterId"[\s\S]*?<option value="([0-9a-f-]{36})"/.exec(page) ?? [];
  const typed = {
    'fact.kind': 'SUMMONED',
    'fact.when': `2020-01-${String((round % 28) + 1).padStart(2, '0')}`,
    'fact.text': 'was called to the police and asked about the protest',
    'fact.visibility': 'RESTRICTED',
    'word.asserterId': voice,
    'word.sourceGrade': 'B',
    'word.contentGrade': '2',
    'word.visibility': 'RESTRICTED',
    reason: 'an invented reason',
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return { visitor, path, form };
}
