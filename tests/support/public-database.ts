import { closePublicClient } from '@/lib/platform/db/public-client';
import { openTestDatabase } from './database';
import { SamplePages } from './sample-pages';

export type PublicDatabase = { pages: SamplePages; close: () => Promise<void> };

/** A database of its own for one test file, read as the public process reads it: as held_public and nobody else. */
export async function openPublicDatabase(): Promise<PublicDatabase> {
  const database = await openTestDatabase();
  process.env['PUBLIC_DATABASE_URL'] = database.publicUrl;
  const pages = await SamplePages.open(database.ownerUrl);
  return {
    pages,
    close: async () => {
      await closePublicClient();
      await pages.close();
      await database.drop();
    },
  };
}
