import { transact } from '@/lib/audit/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { asLocale, type Locale } from '@/lib/platform/i18n/locales';
import { mayChooseDigest } from './policy';
import { nextDigestAt, retryDigestAt } from './rules';
import { digestRhythm, type ChooseDigest, type DigestFault, type DigestRhythm } from './schema';

/** Chooses how often one is written to, and in which language; `NONE` ends it. Refuses `forbidden` who keeps no file. */
export async function chooseDigest(at: Door, input: ChooseDigest, now = new Date()): Promise<Done<null>> {
  return transact(at, async (tx) => {
    if (!mayChooseDigest(at.actor)) throw new Refusal('forbidden', 'refusal.forbidden');
    const { rhythm, language } = input;
    const staffId = at.actor.id;
    const told = { subject: 'staff', subjectId: staffId } as const;
    // One at a time for each person: two windows would both find no digest there.
    await tx.$executeRaw`SELECT FROM desk.staff WHERE id = ${staffId}::uuid FOR UPDATE`;
    if (rhythm === 'NONE') {
      await tx.digest.deleteMany({ where: { staffId } });
      return { value: null, happened: [{ kind: 'staff.digest.ended', ...told, detail: {} }], touched: [] };
    }
    const before = await tx.digest.findUnique({ where: { staffId } });
    // To choose again what one has already is no way to be written to twice.
    const nextAt = before?.rhythm === rhythm ? before.nextAt : nextDigestAt(rhythm, now);
    await tx.digest.upsert({
      where: { staffId },
      create: { staffId, rhythm, language, nextAt },
      update: { rhythm, language, nextAt },
    });
    const detail = { rhythm, language };
    return { value: null, happened: [{ kind: 'staff.digest.chosen', ...told, detail }], touched: [] };
  });
}

/** A digest that is this process' to send. */
export type DueDigest = { staffId: string; rhythm: DigestRhythm; language: Locale; failed: number };

/**
 * Takes one digest that is due, or null. Its next time is set before anything is sent: another process finds it taken,
 * and one that ends in between leaves it for the next time rather than for a second sending.
 */
export async function takeDueDigest(db: DeskClient, now: Date): Promise<DueDigest | null> {
  const [row] = await db.$queryRaw<{ staffId: string; rhythm: string; language: string; failed: number }[]>`
    UPDATE desk.digest SET next_at = CASE rhythm
      WHEN 'DAILY' THEN ${nextDigestAt('DAILY', now)}::timestamptz
      ELSE ${nextDigestAt('WEEKLY', now)}::timestamptz END
    WHERE staff_id = (SELECT d.staff_id FROM desk.digest d WHERE d.next_at <= ${now}::timestamptz
      ORDER BY d.next_at, d.staff_id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING staff_id::text AS "staffId", rhythm, language, tries AS failed`;
  if (row === undefined) return null;
  return { ...row, rhythm: digestRhythm.parse(row.rhythm), language: asLocale(row.language) };
}

/** Notes that a digest went out, or that there was nothing to say. */
export async function noteDigest(db: DeskClient, { staffId }: DueDigest, sentAt: Date | null): Promise<void> {
  const data = { tries: 0, fault: null, failedAt: null, ...(sentAt === null ? {} : { sentAt }) };
  await db.digest.updateMany({ where: { staffId }, data });
}

/**
 * Notes that a digest did not go out, and when it is tried again. One that the server may have taken all the same is
 * not tried again before its next time.
 */
export async function noteDigestFault(
  db: DeskClient,
  due: DueDigest,
  fault: DigestFault,
  now: Date,
): Promise<void> {
  const tries = due.failed + 1;
  const again = fault === 'UNCERTAIN' ? {} : { nextAt: retryDigestAt(due.rhythm, tries, now) };
  const { staffId, rhythm } = due;
  await db.digest.updateMany({ where: { staffId, rhythm }, data: { tries, fault, failedAt: now, ...again } });
}
