import { transact } from '@/lib/audit/write';
import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { hashPassword } from '@/lib/platform/secrets/password-hash';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { getSystemActor } from '@/lib/platform/session/actor';
import { mayInviteStaff } from '@/lib/staff/policy';
import { readEnrolment } from '@/lib/staff/second-factor/authenticator/read-desk';
import { renewRecoveryCodes, sealSecret } from '@/lib/staff/second-factor/write';
import { hasStaff, openInvitation } from './read-desk';
import { isCommonPassword } from '@/lib/staff/passwords/rules';
import type { AcceptInvitation, InviteStaff, WithdrawInvitation } from './schema';

const HOURS = 72;

/**
 * Makes a link by which one person joins, once, within 72 hours; an open invitation of the same address ends. The token
 * is handed out here and stored nowhere. Refuses `conflict` when the address is on the staff already.
 */
export async function inviteStaff(
  at: Door,
  input: InviteStaff,
  now = new Date(),
): Promise<Done<{ id: string; token: string; email: string }>> {
  return transact(at, async (tx) => {
    if (!mayInviteStaff(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
    if ((await tx.staff.findUnique({ where: { email: input.email } })) !== null) {
      throw new Refusal('conflict', 'refusal.invitation.onStaff', { email: 'refusal.invitation.onStaff' });
    }
    const made = await makeInvitation(tx, at, { ...input, now });
    return { value: { ...made, email: input.email }, happened: [invited(made.id, input.role)], touched: [] };
  });
}

/** Ends an invitation before it is accepted. */
export async function withdrawInvitation(at: Door, input: WithdrawInvitation): Promise<Done<null>> {
  return transact(at, async (tx) => {
    if (!mayInviteStaff(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
    const { count } = await tx.invitation.updateMany({
      where: { id: input.invitationId, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) throw new Refusal('not-found', 'refusal.invitation.notFound');
    return {
      value: null,
      happened: [
        {
          kind: 'staff.invitation.withdrawn',
          subject: 'invitation',
          subjectId: input.invitationId,
          detail: {},
        } as const,
      ],
      touched: [],
    };
  });
}

/**
 * The path of a one-time link that creates the first administrator, or null as soon as any person is on the staff. A
 * link made before ends: only the one printed last works. For whoever runs the server (`db` with the desk's rights).
 */
export async function makeFirstAdministratorLink(db: DeskClient): Promise<string | null> {
  if (await hasStaff(db)) return null;
  const at = { actor: await getSystemActor(db, 'operator'), db };
  const { value } = await transact(at, async (tx) => {
    const made = await makeInvitation(tx, at, { email: null, role: 'admin', now: new Date() });
    return { value: made, happened: [invited(made.id, 'admin')], touched: [] };
  });
  return `/desk/invitation/${value.token}`;
}

/**
 * The invited person joins: name, password, second factor. Hands out the recovery codes for the only time. Refuses
 * `not-found` for a link that is used, withdrawn or too old, `invalid` for a common password, a wrong code, an
 * address that is not the invited one.
 */
export async function acceptInvitation(
  db: DeskClient,
  input: AcceptInvitation,
  now = new Date(),
): Promise<{ recoveryCodes: string[] }> {
  const row = await db.invitation.findFirst({ where: openInvitation(input.token, now) });
  if (row === null) throw new Refusal('not-found', 'refusal.invitation.notFound');
  const { secret, step } = await checkAnswers(input, row, now);
  const passwordHash = await hashPassword(input.password);
  // Who joins is no actor yet: the log's subject says who it is.
  const at = { actor: await getSystemActor(db, 'operator'), db };
  const done = await transact(at, async (tx) => {
    // The row's own state decides who was first, however often the form is sent.
    const { count } = await tx.invitation.updateMany({
      where: openInvitation(input.token, now),
      data: { acceptedAt: now },
    });
    if (count === 0 || (row.email === null && (await hasStaff(tx)))) {
      throw new Refusal('not-found', 'refusal.invitation.notFound');
    }
    const person = { kind: 'PERSON', name: input.name, email: row.email ?? input.email, role: row.role };
    const staff = await tx.staff.create({ data: person });
    await tx.staff.update({
      where: { id: staff.id },
      data: { passwordHash, secondFactorSecret: sealSecret(staff.id, secret), lastCodeStep: step },
    });
    const recoveryCodes = await renewRecoveryCodes(tx, staff.id);
    const detail = { invitationId: row.id, role: row.role };
    return {
      value: { recoveryCodes },
      happened: [{ kind: 'staff.joined', subject: 'staff', subjectId: staff.id, detail } as const],
      touched: [],
    };
  });
  return done.value;
}

async function makeInvitation(
  tx: DeskTx,
  at: Door,
  input: { email: string | null; role: string; now: Date },
): Promise<{ id: string; token: string }> {
  const { email, role, now } = input;
  await tx.invitation.updateMany({
    where: { email, acceptedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const token = newToken();
  const { id } = await tx.invitation.create({
    data: {
      email,
      role,
      tokenHash: tokenHash(token),
      invitedById: at.actor.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + HOURS * 3_600_000),
    },
  });
  return { id, token };
}

function invited(invitationId: string, role: string) {
  return { kind: 'staff.invited', subject: 'invitation', subjectId: invitationId, detail: { role } } as const;
}

async function checkAnswers(
  input: AcceptInvitation,
  row: { id: string; email: string | null },
  now: Date,
): Promise<{ secret: string; step: number }> {
  const fields: Record<string, string> = {};
  if (row.email !== null && row.email !== input.email) fields['email'] = 'refusal.invitation.otherAddress';
  if (isCommonPassword(input.password, [input.name, input.email]))
    fields['password'] = 'input.password.common';
  const read = await readEnrolment(row.id, input, now);
  if (read === null) fields['code'] = 'refusal.code';
  if (Object.keys(fields).length > 0 || read === null)
    throw new Refusal('invalid', 'refusal.invalid', fields);
  return read;
}
