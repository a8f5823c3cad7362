import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import pg from 'pg';
import { MOST_BYTES } from '@/lib/evidence/originals/rules';
import { askDesk, type Visitor } from './desk-visitor';
import { highestWhile, residentMegabytes } from './resident-memory';

const TIMES = 3;
const HEAD = Buffer.from('%PDF-1.7\n');
/** Bytes after which a body that should have been cut long before ends by itself. */
const ENDLESS = 1024 * 1024 * 1024;

/** Megabytes by which the process grew at the most while it took one file, and while it was sent a body without end. */
export type IntakeWeight = { file: number; endless: number };

/**
 * Sends bodies without end, then files of the largest size that is taken, one after the other, into a case. Throws when
 * a body is not cut before a tenth of it has come, or a file is not taken.
 */
export async function weighIntake(
  ownerUrl: string,
  desk: { pid: number },
  editor: Visitor,
  caseId: string,
): Promise<IntakeWeight> {
  const path = `/desk/cases/${caseId}/claims/documents/${await findDocument(ownerUrl, caseId)}/bring-in`;
  const most = async (send: () => Promise<void>): Promise<number> => {
    let highest = 0;
    for (let nr = 0; nr < TIMES; nr += 1) {
      const before = await residentMegabytes(desk.pid);
      const sending = send();
      highest = Math.max(highest, (await highestWhile(sending, desk.pid)) - before);
      await sending;
    }
    return highest;
  };
  const endless = await most(() => sendEndless(editor, path));
  return { endless, file: await most(() => sendFile(editor, path)) };
}

async function sendFile(editor: Visitor, path: string): Promise<void> {
  const form = new FormData();
  form.set('file', new File([HEAD, randomBytes(MOST_BYTES - HEAD.length)], 'invented.pdf'));
  form.set('captured', '2026-01-15');
  form.set('tool', 'Invented browser');
  const { status, location } = await askDesk(editor, path, form);
  if (location?.includes('?in=') !== true) throw new Error(`The file was not taken: ${status}`);
}

/** Sends a file in pieces, without its length, until there is an answer. */
function sendEndless({ origin, cookie }: Visitor, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, origin, 'content-type': 'multipart/form-data; boundary=x' };
    const asked = request(origin + path, { method: 'POST', headers });
    let sent = 0;
    let isOver = false;
    const settle = (): void => {
      isOver = true;
      asked.destroy();
      if (sent < ENDLESS / 10) resolve();
      else reject(new Error(`A body was cut only after ${sent} bytes`));
    };
    // The connection may be closed while something is still on its way.
    asked.once('response', settle).once('error', settle);
    const write = (): void => {
      while (!isOver && sent < ENDLESS) {
        const piece = randomBytes(64 * 1024);
        sent += piece.length;
        if (!asked.write(piece)) {
          asked.once('drain', write);
          return;
        }
      }
      if (!isOver) asked.end();
    };
    asked.write('--x\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n');
    asked.write(HEAD);
    write();
  });
}

async function findDocument(ownerUrl: string, caseId: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT c.document_id AS id FROM desk.claim c
       WHERE $1::uuid = ANY (desk.files_of_claim(c)) AND c.document_id IS NOT NULL LIMIT 1`,
      [caseId],
    );
    const [first] = rows;
    if (first === undefined) throw new Error('The file cites no document');
    return first.id;
  } finally {
    await owner.end();
  }
}
