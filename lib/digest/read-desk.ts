import { countWorklists } from '@/lib/cases/desk-list/read-desk';
import { reachOf } from '@/lib/cases/reach/rules';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { asLocale } from '@/lib/platform/i18n/locales';
import type { Door } from '@/lib/platform/db/transact';
import { mayManageStaff } from '@/lib/staff/policy';
import { mayChooseDigest } from './policy';
import { digestHorizon } from './rules';
import { digestFault, digestRhythm, type DigestRhythm } from './schema';
import type { DigestCounts, MailTrouble, OwnDigest } from './view';

/** One's own digest; null: none is sent. */
export async function findOwnDigest(at: Door): Promise<OwnDigest | null> {
  if (!mayChooseDigest(at.actor)) return null;
  const row = await at.db.digest.findUnique({ where: { staffId: at.actor.id } });
  if (row === null) return null;
  return { rhythm: digestRhythm.parse(row.rhythm), language: asLocale(row.language), sentAt: row.sentAt };
}

/** How many wait for this person, as their own pages of the desk count it. */
export async function countDigest(at: Door, rhythm: DigestRhythm, now: Date): Promise<DigestCounts> {
  const [waiting, work, tasksDue] = await Promise.all([
    readWaiting(at, now),
    countWorklists(at, now),
    at.db.caseTask.count({
      where: {
        forId: at.actor.id,
        outcome: null,
        dueOn: { lt: digestHorizon(rhythm, now) },
        case: reachOf(at.actor),
      },
    }),
  ]);
  return {
    toAnswer: waiting.toAnswer?.total ?? 0,
    sentBack: waiting.sentBack?.total ?? 0,
    tasksDue,
    stale: waiting.stale?.total ?? 0,
    work,
  };
}

/** Told to administrators, without whose digests they are; null where mail goes out. */
export async function findMailTrouble(at: Door): Promise<MailTrouble | null> {
  if (!mayManageStaff(at.actor)) return null;
  const failed = { fault: { not: null }, failedAt: { not: null } };
  const [digests, last] = await Promise.all([
    at.db.digest.count({ where: failed }),
    at.db.digest.findFirst({ where: failed, orderBy: { failedAt: 'desc' } }),
  ]);
  if (last === null || last.failedAt === null) return null;
  return { digests, fault: digestFault.parse(last.fault), failedAt: last.failedAt };
}
