import type { DeskTx } from '@/lib/platform/db/desk-client';

export const ROLES = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin', 'system'] as const;
export type Role = (typeof ROLES)[number];

declare const fresh: unique symbol;

/** Somebody who may act, as the database knew them a moment ago. Only this file makes one. */
export type Actor = { readonly id: string; readonly name: string; readonly role: Role } & {
  readonly [fresh]: true;
};

type StaffRow = { id: string; name: string; role: string; disabledAt: Date | null };

/** An actor from a row of staff, or null when they are suspended or their role is none that we know. */
function actorFrom(row: StaffRow | null): Actor | null {
  const role = ROLES.find((known) => known === row?.role);
  if (row === null || role === undefined || row.disabledAt !== null) return null;
  return { id: row.id, name: row.name, role } as Actor;
}

/** The actor with this id, or null: unknown, suspended. */
export async function findActor(db: DeskTx, staffId: string): Promise<Actor | null> {
  return actorFrom(await db.staff.findUnique({ where: { id: staffId } }));
}

/** A part of the system that acts under its own name: `import` writes, `import approval` stands beside it, `operator` runs the server. */
export async function getSystemActor(
  db: DeskTx,
  name: 'import' | 'import approval' | 'operator',
): Promise<Actor> {
  const actor = actorFrom(await db.staff.findFirst({ where: { kind: 'SYSTEM', name } }));
  if (actor === null)
    throw new Error(`The system actor "${name}" is missing: the migrations are not applied`);
  return actor;
}
