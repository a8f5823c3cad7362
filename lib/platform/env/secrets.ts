import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const secretsShape = z.object({
  databaseAdmin: z.string().min(32),
  databaseOwner: z.string().min(32),
  held_desk: z.string().min(32),
  held_public: z.string().min(32),
  held_intake: z.string().min(32),
  authSecret: z.string().min(32),
});

/** The passwords and keys that nobody set and that Held therefore made for itself. */
export type Secrets = z.output<typeof secretsShape>;

/**
 * Reads `<folder>/secrets.json`, or makes it on the first run, readable by its owner alone. Written beside and then
 * linked into place: of two first runs at once one file wins, whole, and both read that one.
 *
 * @throws when the file is there but is not what Held wrote; it is never written over, since the passwords in it
 * are those of the database
 */
export async function keepSecrets(folder: string): Promise<Secrets> {
  return keep(path.join(folder, 'secrets.json'), readSecrets, makeSecrets);
}

const fieldKeyShape = z.object({ fieldKey: z.string().min(32) });

/**
 * The key of sealed values, in a file of its own: whoever copies the database, or the file with its passwords, has not
 * copied it. Lost, every sealed value is lost. @throws as `keepSecrets`
 */
export async function keepFieldKey(folder: string): Promise<string> {
  const read = (file: string) => readShaped(file, fieldKeyShape);
  const make = () => ({ fieldKey: newSecret() });
  return (await keep(path.join(folder, 'field-key.json'), read, make)).fieldKey;
}

async function keep<T>(
  file: string,
  read: (file: string) => Promise<T | undefined>,
  make: () => T,
): Promise<T> {
  const kept = await read(file);
  if (kept !== undefined) return kept;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(make(), null, 2)}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const made = await read(file);
  if (made === undefined) throw new Error(`${file} could not be read back`);
  return made;
}

function readSecrets(file: string): Promise<Secrets | undefined> {
  return readShaped(file, secretsShape);
}

async function readShaped<T>(file: string, shape: z.ZodType<T>): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const read = shape.safeParse(parseJson(text));
  // The reason stays out of the message: it could hold the secrets themselves.
  if (!read.success)
    throw new Error(`${file} is damaged: restore it, or remove the data folder to begin anew`);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function makeSecrets(): Secrets {
  return {
    databaseAdmin: newSecret(),
    databaseOwner: newSecret(),
    held_desk: newSecret(),
    held_public: newSecret(),
    held_intake: newSecret(),
    authSecret: newSecret(),
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
