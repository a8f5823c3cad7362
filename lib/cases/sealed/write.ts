import { randomBytes, randomUUID } from 'node:crypto';
import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { fieldKey } from '@/lib/platform/secrets/field-key';
import { sealBytes } from '@/lib/platform/secrets/sealed-bytes';
import { keyBound, unwrapKey } from './key/read-desk';
import { mayUseSealed } from './policy';
import { storeOf, type Store } from './rules';
import { RESTRICTED_KINDS, type SealValue } from './schema';
import { keepNames } from './search/write';

/** What a sealed value belongs to: moved to another row, case or kind it does not open. */
export const boundTo = (row: { id: string; caseId: string; kind: string }) =>
  `desk.sealed_value ${row.id} ${row.caseId} ${row.kind}`;

/**
 * Seals a value with the key of its case. What is kept of it names neither a person nor a word of it. Of the names that
 * must not become public only marks are kept, by which a publication is searched for them.
 */
export async function sealValue(at: Door, input: SealValue): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    const { caseId, kind, text, holdsNames, names } = input;
    const row = await lockCase(tx, caseId, null);
    if (!mayUseSealed(at.actor)) throw new Refusal('forbidden', 'refusal.sealed.role');
    demandEdit(at.actor, row, 'refusal.case.edit');
    const { id: keyId, key } = await keyOf(tx, caseId, storeOf(kind));
    const id = randomUUID();
    const sealed = sealBytes(key, boundTo({ id, caseId, kind }), Buffer.from(text, 'utf8'));
    const visibility = RESTRICTED_KINDS.includes(kind) ? 'RESTRICTED' : 'SEALED';
    await tx.sealedValue.create({
      data: { id, caseId, keyId, kind, visibility, ...sealed, sealedById: at.actor.id },
    });
    await keepNames(tx, at, { id, caseId, key }, { holdsNames, names });
    return {
      value: { id },
      happened: [
        {
          kind: 'case.sealed.added',
          subject: 'case',
          subjectId: caseId,
          detail: { sealedId: id, sealedKind: kind },
        },
      ],
      touched: [],
    };
  });
}

/** The whole key of a store of a case, made when there is none yet; the file is locked, so of two at once one makes it. */
async function keyOf(tx: DeskTx, caseId: string, store: Store): Promise<{ id: string; key: Buffer }> {
  const found = await tx.caseKey.findFirst({ where: { caseId, store, wrapped: { not: null } } });
  const kept = found === null ? null : unwrapKey(found);
  if (found !== null && kept === null) throw new Error('The key of a case does not open');
  if (found !== null && kept !== null) return { id: found.id, key: kept };
  const id = randomUUID();
  const key = randomBytes(32);
  const { nonce, ciphertext } = sealBytes(fieldKey(), keyBound(id, caseId), key);
  await tx.caseKey.create({ data: { id, caseId, store, wrapped: `${nonce}.${ciphertext}` } });
  return { id, key };
}
