import pg from 'pg';

/** The roles of docs/architecture.md: what a process may do is decided by the role it connects as. */
export const SERVING_ROLES = ['held_desk', 'held_public', 'held_intake'] as const;
export type ServingRole = (typeof SERVING_ROLES)[number];

/**
 * Makes the serving roles where they are missing and sets their passwords. Roles belong to the server, not to a
 * database, so they are no migration. Needs a connection that may create roles.
 */
export async function ensureRoles(adminUrl: string, passwords: Record<ServingRole, string>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const role of SERVING_ROLES) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const name = pg.escapeIdentifier(role);
      if (found.rowCount === 0) await client.query(`CREATE ROLE ${name} LOGIN`);
      await client.query(`ALTER ROLE ${name} LOGIN PASSWORD ${pg.escapeLiteral(passwords[role])}`);
    }
  } finally {
    await client.end();
  }
}
