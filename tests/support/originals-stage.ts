import pg from 'pg';
import { bringIn } from '@/lib/evidence/originals/intake/write';
import { bringInInput } from '@/lib/evidence/originals/schema';
import type { Door } from '@/lib/platform/db/transact';
import { ReceivedFile } from '@/lib/platform/forms/received-file';
import { makeCase } from './case-in-database';
import { openEditorStage, type EditorStage } from './editor-stage';
import { assignOnly } from './file-keepers';
import { TEST_SECRET } from './secret';
import { openTestSession } from './staff';

/** A captured page of words that nobody has said. */
export const PAGE = '%PDF-1.7\nAn invented page of the Example Gazette\n';

/** A file with these bytes, as a form brings it. */
export const fileOf = (bytes: string | Buffer): ReceivedFile => new ReceivedFile([Buffer.from(bytes)]);

/** A database of its own with keys that seal, and a case in the common pool that cites a document. */
export type OriginalsStage = EditorStage & {
  caseId: string;
  documentId: string;
  bring: (
    door: Door,
    file: ReceivedFile,
    more?: Readonly<Record<string, unknown>>,
  ) => Promise<{ id: string; sha256: string }>;
  /** A session of this person in which the second factor was just proven. */
  sessionOf: (door: Door, isProven?: boolean) => Promise<string>;
  /** What a superuser can do who has switched the triggers off. */
  tamper: (sql: string, values?: unknown[]) => Promise<void>;
};

export async function openOriginalsStage(number: number): Promise<OriginalsStage> {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  const stage = await openEditorStage();
  const { db, editor, database } = stage;
  const named = { slug: `invented-original-${String(number)}`, name: 'Inventa Examplova' };
  const { caseId, claimId } = await makeCase(editor, { ...named, number, assessedOn: '2026-01-20' });
  await assignOnly(db, caseId, []);
  const { documentId } = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  if (documentId === null) throw new Error('The claim rests on no document');
  return {
    ...stage,
    ...{ caseId, documentId },
    bring: async (door, file, more = {}) => {
      const said = { caseId, documentId, captured: '2026-01-15', tool: 'Invented browser' };
      return (await bringIn(door, bringInInput.parse({ ...said, file, ...more }))).value;
    },
    sessionOf: async (door, isProven = true) => {
      const session = await openTestSession(db, door.actor.id);
      const freshProofAt = isProven ? new Date() : null;
      await db.session.updateMany({ where: { staffId: door.actor.id }, data: { freshProofAt } });
      return session;
    },
    tamper: async (sql, values = []) => {
      const client = new pg.Client({ connectionString: database.adminUrl });
      await client.connect();
      try {
        await client.query("SET session_replication_role = 'replica'");
        await client.query(sql, values);
      } finally {
        await client.end();
      }
    },
  };
}
