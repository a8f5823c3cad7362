import { deskClient, type DeskClient, type DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { tokenHash } from '@/lib/platform/secrets/token';
import { makeEnrolment } from '@/lib/staff/second-factor/authenticator/read-desk';
import type { OpenInvitation, PendingInvitation } from './view';

/** What makes an invitation acceptable: neither used nor withdrawn nor older than its 72 hours. */
export function openInvitation(token: string, now: Date) {
  return { tokenHash: tokenHash(token), acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } };
}

/**
 * The invitation behind a link, with a new second factor to enrol: a new one for each look at the page, so that
 * whoever saw the page before knows nothing of it. Null when the link is used, withdrawn, too old or none.
 */
export async function findInvitation(
  token: string,
  now: Date,
  db: DeskClient = deskClient(),
): Promise<OpenInvitation | null> {
  const row = await db.invitation.findFirst({ where: openInvitation(token, now) });
  if (row === null) return null;
  return {
    email: row.email,
    role: row.role,
    expiresAt: row.expiresAt,
    enrolment: makeEnrolment(row.id, row.email ?? 'desk'),
  };
}

/** The invitations that wait to be accepted. */
export async function listInvitations(at: Door, now: Date): Promise<PendingInvitation[]> {
  const rows = await at.db.invitation.findMany({
    where: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    include: { invitedBy: true },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email ?? '',
    role: row.role,
    invitedBy: row.invitedBy.name,
    expiresAt: row.expiresAt,
  }));
}

/** Whether any person, suspended or not, is on the staff. */
export async function hasStaff(tx: DeskTx): Promise<boolean> {
  return (await tx.staff.count({ where: { kind: 'PERSON' } })) > 0;
}
