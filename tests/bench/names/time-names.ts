import { suggestPeople } from '@/lib/people/suggestions/read-desk';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { addStaff } from '@/tests/support/staff';
import { givenNames, namesOf, surnames } from './invented-names';

const PEOPLE = [17, 4242, 31_999, 100_003, 250_007, 399_989, 512_345, 700_001, 876_543, 999_983];

/** What is typed, by its kind: everything that somebody looking for a name may have in the field. */
function typedNames(): Record<string, string[]> {
  const [given, family] = [givenNames(), surnames()];
  const people = PEOPLE.map((at) => {
    const { given: first, surname } = namesOf(at);
    const [one, other] = [given[first], family[surname]];
    if (one === undefined || other === undefined) throw new Error('A name was not invented');
    return {
      latin: `${one.latin} ${other.latin}`,
      cyrillic: `${one.cyrillic} ${other.cyrillic}`,
      family: other,
    };
  });
  const latin = people.map((person) => person.latin);
  const [commonest, common] = [given[0]?.latin ?? '', family[0]?.latin ?? ''];
  const lengths = Array.from({ length: 10 }, (_one, at) => at + 3);
  return {
    'prefixes of 3 to 12 letters': latin.flatMap((name) => lengths.map((length) => name.slice(0, length))),
    'whole names': latin,
    misspellings: latin.flatMap((name) => [
      `${name.slice(0, -4)}${name.slice(-3)}`,
      name.replace(/(.)(.)(?=.$)/, '$2$1'),
    ]),
    'names in Cyrillic': people.map((person) => person.cyrillic),
    'very common names': [
      commonest,
      `${commonest} ${common}`,
      common,
      given[1]?.latin ?? '',
      `${given[1]?.latin ?? ''} ${common}`,
    ],
    'very rare names': family.slice(-8).map((word) => word.latin),
    'names that nobody has': ['Qwxzky', 'Brzt Plk', 'Ööö Ääähh'],
  };
}

/**
 * Milliseconds of each question that a field for a name asks, by kind of what is typed: looked up, weighed, read with
 * the rights of an editor. Asked one after another in the process of the bench, the first round unmeasured.
 */
export async function timeNames(deskUrl: string, rounds: number): Promise<Record<string, number[]>> {
  const db = openDeskClient(deskUrl);
  try {
    const actor = await addStaff(db, 'editor');
    const times: Record<string, number[]> = {};
    for (let round = -1; round < rounds; round += 1) {
      for (const [kind, names] of Object.entries(typedNames())) {
        const own = (times[kind] ??= []);
        for (const name of names) {
          const from = performance.now();
          await suggestPeople({ actor, db }, { name, caseId: null });
          if (round >= 0) own.push(performance.now() - from);
        }
      }
    }
    return times;
  } finally {
    await db.$disconnect();
  }
}
