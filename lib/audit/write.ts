import { openDoor } from '@/lib/platform/db/transact';
import { auditEntry } from './schema';

/**
 * The only way to change the desk: one transaction, with what happened stored in it. `together` makes one change of
 * several writes, once for each sending of a form.
 */
export const { transact, together } = openDoor(auditEntry);
