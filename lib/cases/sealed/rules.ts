import type { SealedKind } from './schema';

/** Sexual violence has a store of its own, under a key of its own in each case (safety rule 6). */
export type Store = 'GENERAL' | 'APART';

export function storeOf(kind: SealedKind): Store {
  return kind === 'APART' ? 'APART' : 'GENERAL';
}
