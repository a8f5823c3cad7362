import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Import } from '@/lib/import/write';
import { addresseesFile, type AddresseesFile } from './addressees-file';
import { articlesFile, type ArticlesFile } from './articles-file';
import { casesFile, type CasesFile } from './cases-file';
import { leadsFile, type LeadsFile } from './leads-file';
import type { PassageFinder } from './passages';
import { wordsFile, type WordsFile } from './words-file';

/** What the seed is made from, read and checked. */
export type SeedFiles = {
  cases: CasesFile;
  words: WordsFile;
  leads: LeadsFile;
  addressees: AddresseesFile;
  articles: ArticlesFile;
};
/** The seed under way. */
export type Seeding = { files: SeedFiles; rows: Import };
/** From the moment on that the documents are there, passages in them can be cited. */
export type Citing = Seeding & { passages: PassageFinder };

/** Reads the files of a seed folder. Throws with the path of the first value that is not as foreseen. */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const read = <T>(name: string, shape: z.ZodType<T>): Promise<T> => readSeedFile(folder, name, shape);
  return {
    cases: await read('cases.yaml', casesFile),
    words: await read('words.yaml', wordsFile),
    leads: await read('leads.yaml', leadsFile),
    addressees: await read('addressees.yaml', addresseesFile),
    articles: await readArticles(folder),
  };
}

/** The articles alone: they are brought into a database that was seeded long ago as well. */
export function readArticles(folder: string): Promise<ArticlesFile> {
  return readSeedFile(folder, 'articles.yaml', articlesFile);
}

async function readSeedFile<T>(folder: string, name: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse(parse(await readFile(path.join(folder, name), 'utf8')));
}
