import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from './actors';
import { makeCase, type MadeCase } from './case-in-database';
import { openEditorStage } from './editor-stage';
import { openPublicRows, type PublicRows } from './public-rows';
import { publishAnew } from './publish-anew';

/** A database of its own with an editor at the desk, files that can be published, and what readers see of them. */
export type FileStage = {
  db: DeskClient;
  /** For what opens its own client. */
  deskUrl: string;
  pub: PublicRows;
  editor: Door;
  /** Another publishable file of an invented person. */
  newFile: (name: string) => Promise<MadeCase>;
  /** Takes a file through both gates, approved by a reviewer who did not write it. Gives the version. */
  publish: (caseId: string) => Promise<number>;
  isPublic: (slug: string) => Promise<boolean>;
  close: () => Promise<void>;
};

/** Opens it. `topic` stands in the addresses of its files. */
export async function openFileStage(topic: string): Promise<FileStage> {
  const { database, db, editor, close } = await openEditorStage();
  const pub = await openPublicRows(database.publicUrl);
  let number = 0;
  return {
    db,
    deskUrl: database.deskUrl,
    pub,
    editor,
    newFile: (name) => {
      number += 1;
      const assessedOn = new Date().toISOString().slice(0, 10);
      return makeCase(editor, { slug: `invented-${topic}-${String(number)}`, name, number, assessedOn });
    },
    publish: async (caseId) => publishAnew(await doorFor(db, 'reviewer'), editor, caseId),
    isPublic: async (slug) =>
      (await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [slug])).length === 1,
    close: async () => {
      await pub.close();
      await close();
    },
  };
}
