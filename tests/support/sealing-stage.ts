import pg from 'pg';
import { sealValueInput } from '@/lib/cases/sealed/schema';
import { sealValue } from '@/lib/cases/sealed/write';
import type { Door } from '@/lib/platform/db/transact';
import { makeCase } from './case-in-database';
import type { TestDatabase } from './database';
import { openEditorStage, type EditorStage } from './editor-stage';
import { assignOnly } from './file-keepers';
import { TEST_SECRET } from './secret';
import { openTestSession } from './staff';

/** A database of its own with keys that seal, an editor at the desk, and files in which values are sealed. */
export type SealingStage = EditorStage & {
  /** Another publishable file in the common pool. */
  newFile: () => Promise<string>;
  /** Seals a value in a file. Names that stand in it are one on a line; null says that none does. */
  seal: (caseId: string, value: { kind: string; text: string; names?: string | null }) => Promise<string>;
  /** The same as it was before anybody was asked for names. */
  sealUnasked: (caseId: string, text: string) => Promise<string>;
  /** A session of this person in which the second factor was proven so many minutes ago; null: never. */
  sessionOf: (door: Door, provenMinutesAgo?: number | null) => Promise<string>;
};

export async function openSealingStage(topic: string): Promise<SealingStage> {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  const { database, db, editor, close } = await openEditorStage();
  let number = 0;
  const seal: SealingStage['seal'] = async (caseId, { kind, text, names = null }) => {
    const said = { holdsNames: names === null ? 'no' : 'yes', names };
    return (await sealValue(editor, sealValueInput.parse({ caseId, kind, text, ...said }))).value.id;
  };
  return {
    database,
    db,
    editor,
    seal,
    newFile: async () => {
      number += 1;
      const assessedOn = new Date().toISOString().slice(0, 10);
      const options = { slug: `invented-${topic}-${String(number)}`, name: 'Inventa Markova', number };
      const { caseId } = await makeCase(editor, { ...options, assessedOn });
      await assignOnly(db, caseId, []);
      return caseId;
    },
    sealUnasked: async (caseId, text) => {
      const id = await seal(caseId, { kind: 'RELATIVE', text });
      await forgetAnswer(database, id);
      return id;
    },
    sessionOf: async (door, provenMinutesAgo = 1) => {
      const session = await openTestSession(db, door.actor.id);
      const freshProofAt =
        provenMinutesAgo === null ? null : new Date(Date.now() - provenMinutesAgo * 60_000);
      await db.session.updateMany({ where: { staffId: door.actor.id }, data: { freshProofAt } });
      return session;
    },
    close,
  };
}

/** Past the trigger that keeps answers: there was none when the value was sealed. */
async function forgetAnswer({ adminUrl }: TestDatabase, sealedId: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    await client.query('DELETE FROM desk.sealed_search WHERE sealed_id = $1', [sealedId]);
  } finally {
    await client.end();
  }
}
