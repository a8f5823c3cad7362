import { openDoor } from '@/lib/platform/db/transact';
import { auditEntry } from './schema';

/** The only way to change the desk: one transaction, with what happened stored in it. */
export const transact = openDoor(auditEntry);
