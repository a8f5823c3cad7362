import { randomUUID } from 'node:crypto';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from './actors';
import { openTestDatabase, type TestDatabase } from './database';

/** A database of its own with an editor at the desk. */
export type EditorStage = {
  database: TestDatabase;
  db: DeskClient;
  editor: Door;
  close: () => Promise<void>;
};

export async function openEditorStage(): Promise<EditorStage> {
  const database = await openTestDatabase();
  const db = openDeskClient(database.deskUrl);
  return {
    database,
    db,
    editor: await doorFor(db, 'editor'),
    close: async () => {
      await db.$disconnect();
      await database.drop();
    },
  };
}

/** What every sending of a form carries: which opening it was, and why. */
export const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
