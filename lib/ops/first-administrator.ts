import { openDeskClient } from '@/lib/platform/db/desk-client';
import { makeFirstAdministratorLink } from '@/lib/staff/invitations/write';

/** The path by which the first administrator joins; null once somebody is on the staff. Each start makes a new one. */
export async function firstAdministratorPath(deskUrl: string): Promise<string | null> {
  const desk = openDeskClient(deskUrl);
  try {
    return await makeFirstAdministratorLink(desk);
  } finally {
    await desk.$disconnect();
  }
}
