import { findDerivations } from '@/lib/claims/read-desk';
import { findGroundOfDocument } from '@/lib/claims/standing/read-desk';
import { findOverrated, type Lowered } from '@/lib/claims/standing/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { closesCircle, nameLowered } from './rules';

/**
 * The claims that would stand on fewer origins than their grades need, were this document to repeat that one; null
 * where it would repeat itself.
 */
export async function findLowered(
  tx: DeskTx,
  documentId: string,
  derivedFromId: string | null,
): Promise<Lowered[] | null> {
  const ground = await findGroundOfDocument(tx, documentId);
  const further = derivedFromId === null ? new Map() : await findDerivations(tx, [derivedFromId]);
  const derivedFrom = new Map<string, string | null>([...ground.derivedFrom, ...further]);
  if (derivedFromId !== null && closesCircle(documentId, derivedFromId, derivedFrom)) return null;
  derivedFrom.set(documentId, derivedFromId);
  return findOverrated(ground.standing, derivedFrom);
}

/** What marking it would lower, for the page that shows it first; `shown` goes along with the form. */
export async function previewOrigin(
  at: Door,
  documentId: string,
  derivedFromId: string | null,
): Promise<{ lowered: Lowered[] | null; shown: string }> {
  const lowered = await findLowered(at.db, documentId, derivedFromId);
  return { lowered, shown: nameLowered(lowered ?? []) };
}
