import { randomUUID } from 'node:crypto';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { findActor, type Role } from '@/lib/platform/session/actor';

/** A member of staff with this role, made in the database, and the door they stand at. */
export async function doorFor(db: DeskClient, role: Role): Promise<Door> {
  const row = await db.staff.create({
    data: { kind: 'PERSON', name: `Test ${role}`, email: `${randomUUID()}@example.org`, role },
  });
  const actor = await findActor(db, row.id);
  if (actor === null) throw new Error(`No actor came of role ${role}`);
  return { actor, db };
}
