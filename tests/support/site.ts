import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openTestDatabase, type TestDatabase } from './database';
import { startPublicSurface, type TestSurface } from './surfaces';

export type Site = {
  database: TestDatabase;
  /** The desk of this database, for writes through the same door as staff use. */
  desk: DeskClient;
  surface: TestSurface;
  close: () => Promise<void>;
};

/** The real cases in a database of their own, and a real public process on the finished build. */
export async function openSite(): Promise<Site> {
  const database = await openTestDatabase({ seeded: true });
  const desk = openDeskClient(database.deskUrl);
  const end = async () => {
    await desk.$disconnect();
    await database.drop();
  };
  try {
    const surface = await startPublicSurface(database);
    return { database, desk, surface, close: () => surface.stop().then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}
