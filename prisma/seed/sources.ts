import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Import } from '@/lib/import/write';
import { addresseesFile, type AddresseesFile } from './addressees-file';
import { casesFile, type CasesFile } from './cases-file';
import { leadsFile, type LeadsFile } from './leads-file';
import type { PassageFinder } from './passages';
import { wordsFile, type WordsFile } from './words-file';

/** What the seed is made from, read and checked. */
export type SeedFiles = { cases: CasesFile; words: WordsFile; leads: LeadsFile; addressees: AddresseesFile };
/** The seed under way. */
export type Seeding = { files: SeedFiles; rows: Import };
/** From the moment on that the documents are there, passages in them can be cited. */
export type Citing = Seeding & { passages: PassageFinder };

/** Reads the files of a seed folder. Throws with the path of the first value that is not as foreseen. */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const read = async <T>(name: string, shape: z.ZodType<T>): Promise<T> =>
    shape.parse(parse(await readFile(path.join(folder, name), 'utf8')));
  return {
    cases: await read('cases.yaml', casesFile),
    words: await read('words.yaml', wordsFile),
    leads: await read('leads.yaml', leadsFile),
    addressees: await read('addressees.yaml', addresseesFile),
  };
}
