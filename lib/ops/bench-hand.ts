import { costliest, secondsOf, sumActs, type Step } from '@/tests/bench/hand/keystroke-model';
import { timeHand, type Typed } from '@/tests/bench/hand/time-hand';
import type { Ground } from '@/tests/bench/open-ground';
import type { Bench } from './bench-desk';

const MOST = 30;
const MINUTES = 10;

const minutes = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + secondsOf(step), 0) / 60;

/** Minutes by hand for each of three people, by the keystroke-level model, and the steps that cost most. */
export async function benchHand({ desk, addresses }: Ground, { step, note }: Bench): Promise<void> {
  const { owner, held_desk: deskUrl } = addresses;
  const people = await step('three people by hand', () => timeHand(desk.origin, deskUrl, owner));
  for (const { name, steps } of people) {
    const without = steps.filter(({ part }) => part === 'entry');
    note(`${name}, by hand`, minutes(without), ' min', 1, { below: MINUTES });
    note(`${name}, with names and texts`, minutes(steps), ' min', 1);
  }
  process.stdout.write(`${people.map(sayPerson).join('\n\n')}\n`);
}

function sayPerson({ name, steps, noField, differences }: Typed): string {
  const acts = Object.entries(sumActs(steps)).map(([operator, sum]) => `${operator} ${sum.toFixed(0)}`);
  const most = costliest(steps, MOST).map(
    ({ what, times, seconds }) =>
      `  ${seconds.toFixed(0).padStart(4)} s  ${String(times).padStart(3)} ×  ${what}`,
  );
  const differ = differences.map(
    ({ what, seeded, typed }) => `  ${what}\n    seeded  ${seeded}\n    typed   ${typed}`,
  );
  return [
    `${name}: ${acts.join(', ')} s`,
    ...most,
    ...(noField.length === 0 ? [] : [`  no field for: ${noField.join('; ')}`]),
    ...(differ.length === 0 ? ['  the typed file says what the seeded one says'] : differ),
  ].join('\n');
}
