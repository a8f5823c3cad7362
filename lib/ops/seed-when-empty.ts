import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { isThere } from './data-folder';
import { seed } from './seed';

/**
 * Seeds a database that holds no case file, person or event. A seed that was cut short is taken up again: it enters
 * nothing twice, and the mark in the data folder tells that it did not end.
 */
export async function seedWhenEmpty(
  ownerUrl: string,
  deskUrl: string,
  dataFolder: string,
): Promise<{ people: number; events: number } | undefined> {
  const mark = path.join(dataFolder, 'seeding');
  if (!(await isThere(mark)) && !(await isEmpty(ownerUrl))) return undefined;
  await writeFile(mark, '');
  const counts = await seed(deskUrl);
  await rm(mark);
  return counts;
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const answer = await client.query<{ empty: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM desk.case_file) AND NOT EXISTS (SELECT FROM desk.person)
          AND NOT EXISTS (SELECT FROM desk.event) AS empty`,
    );
    return answer.rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
