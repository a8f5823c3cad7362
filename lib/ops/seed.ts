import path from 'node:path';
import { noteDueReleases } from '@/lib/cases/sentences/due/job';
import { openImport } from '@/lib/import/write';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { getSystemActor } from '@/lib/platform/session/actor';
import { seedAddressees } from '@/prisma/seed/addressees';
import { seedArticles } from '@/prisma/seed/articles';
import { seedDemands } from '@/prisma/seed/demands';
import { seedEventClaims, seedEvents, seedInvolvements } from '@/prisma/seed/events';
import { seedEvidence } from '@/prisma/seed/evidence';
import { seedFacts } from '@/prisma/seed/facts';
import { seedGazetteer } from '@/prisma/seed/gazetteer';
import { seedLeads } from '@/prisma/seed/leads';
import { publishSeed } from '@/prisma/seed/publish';
import { seedCases, seedPeople } from '@/prisma/seed/people';
import { readArticles, readSeedFiles } from '@/prisma/seed/sources';

const FOLDER = path.join(process.cwd(), 'prisma', 'seed');

/** Brings in the articles of law that a database lacks, also one that was seeded before they existed. Gives how many. */
export async function seedLaw(deskUrl: string): Promise<number> {
  const db = openDeskClient(deskUrl);
  try {
    const rows = await openImport({ actor: await getSystemActor(db, 'import'), db }, 'seed');
    return await seedArticles(await readArticles(FOLDER), rows);
  } finally {
    await db.$disconnect();
  }
}

/** Works out what the worklists of a database lack that is older than they are. Gives how many files it looked at. */
export async function seedWorklists(deskUrl: string): Promise<number> {
  const db = openDeskClient(deskUrl);
  try {
    return await noteDueReleases({ actor: await getSystemActor(db, 'import'), db });
  } finally {
    await db.$disconnect();
  }
}

/**
 * Brings in the real cases of prisma/seed through the same writes as a person's edits, as the system actor `import`.
 * What is there already is left as it is: a run that was cut short is taken up, a second one changes nothing.
 * `deskUrl` is the database as role held_desk. Gives how many people and events the seed holds.
 */
export async function seed(deskUrl: string): Promise<{ people: number; events: number }> {
  const db = openDeskClient(deskUrl);
  try {
    const files = await readSeedFiles(FOLDER);
    const rows = await openImport({ actor: await getSystemActor(db, 'import'), db }, 'seed');
    const seeding = { files, rows };
    await seedGazetteer(seeding);
    await seedPeople(seeding);
    const citing = await seedEvidence(seeding);
    await seedEvents(citing);
    await seedCases(citing);
    await seedFacts(citing);
    await seedEventClaims(citing);
    await seedLeads(citing);
    await seedDemands(citing);
    await seedInvolvements(citing);
    await seedAddressees(seeding);
    await publishSeed(seeding, { actor: await getSystemActor(db, 'import approval'), db }, new Date());
    return { people: files.cases.people.length, events: files.cases.events.length };
  } finally {
    await db.$disconnect();
  }
}
