import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { isThere } from './data-folder';
import { seed } from './seed';

/**
 * Seeds a database that holds no case file, person or event. A seed that was cut short is taken up again: it enters
 * nothing twice, and the mark in the data folder tells that it did not end.
 */
export async function seedWhenEmpty(
  deskUrl: string,
  dataFolder: string,
): Promise<{ people: number; events: number } | undefined> {
  const mark = path.join(dataFolder, 'seeding');
  if (!(await isThere(mark)) && !(await isEmpty(deskUrl))) return undefined;
  await writeFile(mark, '');
  const counts = await seed(deskUrl);
  await rm(mark);
  return counts;
}

async function isEmpty(deskUrl: string): Promise<boolean> {
  const desk = openDeskClient(deskUrl);
  try {
    const firsts = [desk.caseFile.findFirst(), desk.person.findFirst(), desk.event.findFirst()];
    return (await Promise.all(firsts)).every((first) => first === null);
  } finally {
    await desk.$disconnect();
  }
}
