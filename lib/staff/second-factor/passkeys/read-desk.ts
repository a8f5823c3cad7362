import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import type { PasskeyView } from './view';

/** The actor's own passkeys, in the order in which they were added. */
export async function listOwnPasskeys(at: Door): Promise<PasskeyView[]> {
  return at.db.passkey.findMany({
    where: { staffId: at.actor.id },
    select: { id: true, name: true, addedAt: true, lastUsedAt: true },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  });
}

/** By which passkeys a person is known, for a browser to choose from. */
export async function listCredentials(
  db: DeskTx,
  staffId: string,
): Promise<{ credentialId: string; transports: string[] }[]> {
  return db.passkey.findMany({ where: { staffId }, select: { credentialId: true, transports: true } });
}
