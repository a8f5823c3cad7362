import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { MOST_BYTES } from '@/lib/evidence/originals/rules';
import { askDesk, type Visitor } from './desk-visitor';
import { highestWhile, residentMegabytes } from './resident-memory';

const FILES = 3;

/**
 * Brings files of the largest size that is taken into a case, one after the other, as a browser sends them.
 *
 * @returns megabytes by which the process grew at the most while it took one
 */
export async function weighIntake(
  ownerUrl: string,
  desk: { pid: number },
  editor: Visitor,
  caseId: string,
): Promise<number> {
  const page = `/desk/cases/${caseId}/claims/documents/${await findDocument(ownerUrl, caseId)}`;
  let most = 0;
  for (let nr = 0; nr < FILES; nr += 1) {
    const form = new FormData();
    const head = Buffer.from('%PDF-1.7\n');
    form.set('file', new File([head, randomBytes(MOST_BYTES - head.length)], 'invented.pdf'));
    form.set('captured', '2026-01-15');
    form.set('tool', 'Invented browser');
    const before = await residentMegabytes(desk.pid);
    const bringing = askDesk(editor, `${page}/bring-in`, form);
    most = Math.max(most, (await highestWhile(bringing, desk.pid)) - before);
    const { status, location } = await bringing;
    if (location?.includes('?in=') !== true) throw new Error(`The file was not taken: ${status}`);
  }
  return most;
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
