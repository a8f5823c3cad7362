import { setTimeout as delay } from 'node:timers/promises';

import { withdrawCase } from '@/lib/cases/publish/write';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { getSystemActor } from '@/lib/platform/session/actor';

import { readRaw } from './read-raw';

const GONE_WITHIN = 15_000;
const PAGES = ['', '/letter', '/feed.atom'];

/**
 * Withdraws case files one after another through the door that staff use, and measures how long each is still to be
 * had: milliseconds from the call until its page, its letter and its feed say 410 in three languages on every process.
 *
 * @param origins the public processes; the pages stand in their memory before
 */
export async function timeWithdrawals(
  deskUrl: string,
  origins: readonly string[],
  slugs: readonly string[],
): Promise<number[]> {
  const db = openDeskClient(deskUrl);
  try {
    const actor = await getSystemActor(db, 'import approval');
    const times: number[] = [];
    for (const slug of slugs) {
      const { id: caseId } = await db.caseFile.findUniqueOrThrow({ where: { slug } });
      const addresses = origins.flatMap((origin) =>
        ['en', 'ru', 'kk'].flatMap((locale) =>
          PAGES.map((page) => `${origin}/${locale}/cases/${slug}${page}`),
        ),
      );
      for (const address of addresses) await expectStatus(address, 200);
      const from = performance.now();
      const write = withdrawCase({ actor, db }, { caseId, state: 'REMOVED', reason: 'bench' });
      await Promise.all([write, ...addresses.map(untilGone)]);
      times.push(performance.now() - from);
    }
    return times;
  } finally {
    await db.$disconnect();
  }
}

async function expectStatus(address: string, status: number): Promise<void> {
  const answer = await readRaw(address);
  if (answer.status !== status) throw new Error(`${address} gave ${answer.status}, not ${status}`);
}

async function untilGone(address: string): Promise<void> {
  const until = performance.now() + GONE_WITHIN;
  while ((await readRaw(address)).status !== 410) {
    if (performance.now() > until) throw new Error(`${address} is still there after ${GONE_WITHIN / 1000} s`);
    await delay(20);
  }
}
