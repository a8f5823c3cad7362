import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile, type DeskFile } from '@/lib/cases/file/view';
import { todayUtc } from '@/lib/platform/dates/days';
import type { Door } from '@/lib/platform/db/transact';

export type Difference = { what: string; seeded: string; typed: string };

/** What is worked out from a file: its state, the legal chain, the expected release, the bar in words. */
async function readDerived(at: Door, caseId: string): Promise<Record<string, string>> {
  const rows = await findFile(at, caseId);
  if (rows === null) throw new Error('The file is not there');
  const file: DeskFile = toDeskFile(rows, 'en', todayUtc(new Date()));
  return {
    state: file.state.sentence,
    sure: file.state.sure ?? '',
    checked: file.state.checked,
    chain: told(file.chain),
    charges: told(file.charges),
    expected: told(file.expected),
    warnings: file.warnings.join('\n'),
    custody: file.drawing?.sentence ?? '',
  };
}

// Letters of citations and marks of visibility belong to a file, and are not worked out from what it tells.
function told(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) =>
    ['letters', 'mark', 'key', 'id', 'href', 'fieldsAt', 'sentencesAt'].includes(key) ? undefined : one,
  );
}

/** Where the file that was typed and the one of the seed say something else. */
export async function compareFiles(at: Door, seeded: string, typed: string): Promise<Difference[]> {
  const [one, other] = [await readDerived(at, seeded), await readDerived(at, typed)];
  return Object.keys(one).flatMap((what) => {
    const [before = '', after = ''] = [one[what], other[what]];
    return before === after ? [] : [{ what, seeded: before, typed: after }];
  });
}
