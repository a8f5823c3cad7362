import { create } from 'qrcode';
import { deskClient, type DeskClient, type DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { codeAddress, newCodeSecret } from '@/lib/platform/secrets/one-time-code';
import { seal } from '@/lib/platform/secrets/seal';
import { tokenHash } from '@/lib/platform/secrets/token';
import type { OpenInvitation, PendingInvitation } from './view';

export const ENROLMENT = 'enrolment';

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
  const secret = newCodeSecret();
  return {
    email: row.email,
    role: row.role,
    expiresAt: row.expiresAt,
    enrolment: {
      sealed: seal(ENROLMENT, row.id, secret),
      secret: (secret.match(/.{1,4}/g) ?? []).join(' '),
      qrCode: drawQrCode(codeAddress(secret, row.email ?? 'desk')),
    },
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

/** A QR code as one SVG path on a grid of `size` by `size`. */
function drawQrCode(text: string): OpenInvitation['enrolment']['qrCode'] {
  const { modules } = create(text);
  const dark = [...modules.data].flatMap((isDark, at) =>
    isDark === 0 ? [] : [`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`],
  );
  return { size: modules.size, path: dark.join('') };
}
