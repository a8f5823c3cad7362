import { spawn } from 'node:child_process';
import path from 'node:path';
import { isPicture, MOST_BYTES, type OriginalKind } from '@/lib/evidence/originals/rules';
import { Refusal } from '@/lib/platform/errors/refusal';
import { ReceivedFile } from '@/lib/platform/forms/received-file';

const PROGRAM = path.join('lib', 'ops', 'draw-picture.mjs');
/** Milliseconds: sixty million points take a few seconds. */
const WITHIN = 30_000;

/**
 * A file as a working copy holds it. A picture is drawn anew: nothing is left of place, time, device, thumbnail or
 * whatever else stood in the file beside it. Of other kinds nothing is changed. Refuses `invalid` at the field `file` for
 * a picture that cannot be drawn: broken, too large, or made to be.
 */
export async function asCopy(kind: OriginalKind, file: ReceivedFile): Promise<ReceivedFile> {
  return isPicture(kind) ? drawAnew(kind, file) : file;
}

function drawAnew(kind: OriginalKind, file: ReceivedFile): Promise<ReceivedFile> {
  return new Promise((resolve, reject) => {
    const refuse = () =>
      reject(new Refusal('invalid', 'refusal.invalid', { file: 'input.original.picture' }));
    const child = spawn(process.execPath, [PROGRAM, kind], {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: WITHIN,
      killSignal: 'SIGKILL',
    });
    const drawn: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (piece: Buffer) => {
      drawn.push(piece);
      size += piece.length;
      if (size > MOST_BYTES) child.kill('SIGKILL');
    });
    child.once('error', refuse);
    child.once('close', (code) => {
      if (code === 0 && size > 0) resolve(new ReceivedFile(drawn));
      else refuse();
    });
    // It may be gone before it has read all.
    child.stdin.on('error', () => undefined);
    for (const piece of file.pieces) child.stdin.write(piece);
    child.stdin.end();
  });
}
