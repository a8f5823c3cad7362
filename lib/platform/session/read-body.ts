import busboy, { type BusboyInstance } from '@fastify/busboy';
import { ReceivedFile } from '@/lib/platform/forms/received-file';

/** Bodies with files that one process reads at the same time; whoever comes then waits. */
const AT_ONCE = 2;
/** Fields of one form; none of the desk has half as many. */
const MOST_FIELDS = 100;

let free = AT_ONCE;
const waiting: (() => void)[] = [];

/**
 * Runs what holds a file in memory when its turn has come, so that however many are sent at once, the process holds few.
 */
export async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

/** A form that was sent: its texts, and the one file with it; null where none was chosen, or more than one. */
export type SentForm = { texts: FormData; file: ReceivedFile | null };

/**
 * The form in the body of a request: `too-large` where it says so or once more than `most` bytes have come, whatever it
 * said; null for what is no form. What is behind the limit is never read. Neither the name nor the type that a file came
 * with is kept.
 */
export async function readFormBody(request: Request, most: number): Promise<SentForm | 'too-large' | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  const parser = openParser(request.headers.get('content-type') ?? '', most);
  if (request.body === null || parser === null) return null;
  const texts = new FormData();
  const files: ReceivedFile[] = [];
  const whole = new Promise<boolean>((resolve) => {
    parser.on('field', (name, value) => texts.append(name, value));
    parser.on('file', (_field, stream, name: string | undefined) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      // What is cut off within a file is a fault of the whole.
      stream.on('error', () => resolve(false));
      // Where no file was chosen, browsers send one without name and bytes.
      stream.on('end', () => {
        if (pieces.length > 0 || (name ?? '') !== '') files.push(new ReceivedFile(pieces));
      });
    });
    for (const end of ['error', 'fieldsLimit', 'filesLimit'] as const) parser.on(end, () => resolve(false));
    parser.on('finish', () => resolve(true));
  });
  const came = request.body.getReader();
  try {
    let length = 0;
    for (let next = await came.read(); !next.done; next = await came.read()) {
      length += next.value.length;
      if (length > most) {
        await came.cancel();
        return 'too-large';
      }
      parser.write(next.value);
    }
  } catch {
    return null;
  }
  parser.end();
  const [file = null, ...more] = (await whole) ? files : [];
  return (await whole) ? { texts, file: more.length === 0 ? file : null } : null;
}

function openParser(type: string, most: number): BusboyInstance | null {
  const limits = { fieldSize: most, fields: MOST_FIELDS, files: 2 };
  try {
    return busboy({ headers: { 'content-type': type }, limits });
  } catch {
    return null;
  }
}
