import { randomUUID } from 'node:crypto';
import { generate } from 'otplib';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import { hashPassword } from '@/lib/platform/secrets/password-hash';
import { findActor, type Actor, type Role } from '@/lib/platform/session/actor';
import { beginSession } from '@/lib/platform/session/session';
import { readNewPasskey } from '@/lib/platform/secrets/passkey';
import { sealSecret } from '@/lib/staff/second-factor/write';
import type { SoftKey } from './soft-key';

export const TEST_PASSWORD = 'seven lanterns over Blue Quarry 19';
const CODE_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let passwordHash: Promise<string> | undefined;

/** An invented person on the staff, who can sign in with TEST_PASSWORD and `codeAt`. */
export async function addStaff(db: DeskClient, role: Role, name = 'Invented Person'): Promise<Actor> {
  const id = randomUUID();
  await db.staff.create({
    data: {
      id,
      kind: 'PERSON',
      name,
      role,
      email: emailOf(id),
      passwordHash: await (passwordHash ??= hashPassword(TEST_PASSWORD)),
      secondFactorSecret: sealSecret(id, CODE_SECRET),
    },
  });
  const actor = await findActor(db, id);
  if (actor === null) throw new Error('The person was not added');
  return actor;
}

export function emailOf(staffId: string): string {
  return `${staffId}@desk.example`;
}

/** The one-time code that this moment asks of every invented person. */
export function codeAt(now: Date, secret = CODE_SECRET): Promise<string> {
  return generate({ secret, epoch: Math.floor(now.getTime() / 1000) });
}

/** A running session of this person: its token. */
export function openTestSession(db: DeskClient, staffId: string, now = new Date()): Promise<string> {
  return beginSession(db, staffId, { browser: 'Firefox, Linux', provenBy: 'CODE' }, now);
}

/** Keeps this key as one of the person's passkeys: its row's id. NEXTAUTH_URL is KEY_ORIGIN. */
export async function keepSoftKey(db: DeskClient, staffId: string, key: SoftKey): Promise<string> {
  const challenge = Buffer.from(randomUUID()).toString('base64url');
  const made = await readNewPasskey(key.make({ challenge }), (answered) => answered === challenge);
  if (made === null) throw new Error('The key was not read');
  const { id } = await db.passkey.create({ data: { ...made, staffId, name: 'Invented key' } });
  return id;
}
