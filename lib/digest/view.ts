import type { Worklist } from '@/lib/cases/desk-list/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { DigestFault, DigestRhythm } from './schema';

/** What somebody has chosen, and when the last one went out. */
export type OwnDigest = { rhythm: DigestRhythm; language: Locale; sentAt: Date | null };

/** How many digests did not go out, why the last of them did not, and when it was tried. */
export type MailTrouble = { digests: number; fault: DigestFault; failedAt: Date };

/** What waits for one person, in numbers. Nothing else of a file is ever handed to a mail. */
export type DigestCounts = {
  toAnswer: number;
  sentBack: number;
  tasksDue: number;
  stale: number;
  work: Record<Worklist, number>;
};

export type DigestLine = { key: DigestLineKey; count: number; path: string };
export type DigestLineKey = 'toAnswer' | 'sentBack' | 'tasksDue' | 'stale' | `work.${Worklist}`;

/** What there is to say, in the order of the desk; empty where nothing waits. The paths name no file. */
export function toDigestLines(counts: DigestCounts): DigestLine[] {
  const { work, ...own } = counts;
  const lists = Object.entries(work) as [Worklist, number][];
  return [
    { key: 'toAnswer' as const, count: own.toAnswer, path: '/desk/review' },
    { key: 'sentBack' as const, count: own.sentBack, path: '/desk' },
    { key: 'tasksDue' as const, count: own.tasksDue, path: '/desk' },
    { key: 'stale' as const, count: own.stale, path: '/desk' },
    ...lists.map(([list, count]) => ({
      key: `work.${list}` as const,
      count,
      path: `/desk/cases?work=${list}`,
    })),
  ].filter(({ count }) => count > 0);
}
