import { fillPeople } from '@/tests/bench/names/fill-people';
import { timeNames } from '@/tests/bench/names/time-names';
import { openEmptyDatabase } from '@/tests/bench/open-ground';
import type { Bench } from './bench-desk';
import { percentile } from './bench-figures';

const PEOPLE = 1_000_000;
const ROUNDS = 3;

/** Times what is proposed while a name is typed among a million invented people, in a database of its own. */
export async function benchNames({ step, note, hold }: Bench): Promise<void> {
  process.env['NEXTAUTH_SECRET'] ??= 'only for a bench'.repeat(4);
  const { owner, held_desk: deskUrl } = await openEmptyDatabase(hold);
  await step(`${PEOPLE.toLocaleString('en')} people, two names each`, () => fillPeople(owner, PEOPLE));
  const times = await step('who may be meant', () => timeNames(deskUrl, ROUNDS));
  for (const [kind, own] of Object.entries(times)) {
    note(`suggestions, ${kind}, p50`, percentile(own, 0.5), ' ms', 0);
    note(`suggestions, ${kind}, p95`, percentile(own, 0.95), ' ms', 0);
  }
  const all = Object.values(times).flat();
  note(`suggestions among ${PEOPLE.toLocaleString('en')} people, p50`, percentile(all, 0.5), ' ms', 0);
  note(`suggestions among ${PEOPLE.toLocaleString('en')} people, p95`, percentile(all, 0.95), ' ms', 0, {
    below: 50,
  });
}
