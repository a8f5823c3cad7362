/**
 * The keystroke-level model (Card, Moran and Newell 1980), in seconds: a key by an average typist who is no secretary,
 * pointing with the mouse, a hand from keys to mouse or back, and the thought before a decision. What the desk takes to
 * answer is measured and added.
 */
const SECONDS = { K: 0.28, P: 1.1, H: 0.4, M: 1.35 } as const;
type Operator = keyof typeof SECONDS;
export type Acts = Partial<Record<Operator, number>>;

/** What is done: structured entries, names letter by letter, or texts of a sentence and more. */
export type Part = 'entry' | 'name' | 'text';

export type Step = { what: string; part: Part; acts: Acts; waited: number };

/** Seconds of one step, the answer of the desk with it. */
export function secondsOf({ acts, waited }: Pick<Step, 'acts' | 'waited'>): number {
  return (
    waited +
    (acts.K ?? 0) * SECONDS.K +
    (acts.P ?? 0) * SECONDS.P +
    (acts.H ?? 0) * SECONDS.H +
    (acts.M ?? 0) * SECONDS.M
  );
}

/** How often each operator was counted, and the seconds waited for. */
export function sumActs(steps: readonly Step[]): Record<Operator | 'R', number> {
  const sum = { K: 0, P: 0, H: 0, M: 0, R: 0 };
  for (const { acts, waited } of steps) {
    for (const operator of ['K', 'P', 'H', 'M'] as const) sum[operator] += acts[operator] ?? 0;
    sum.R += waited;
  }
  return sum;
}

/** The steps that cost most, all of one name together: how often, and seconds in all. */
export function costliest(
  steps: readonly Step[],
  most: number,
): { what: string; times: number; seconds: number }[] {
  const sums = new Map<string, { times: number; seconds: number }>();
  for (const step of steps) {
    const { times, seconds } = sums.get(step.what) ?? { times: 0, seconds: 0 };
    sums.set(step.what, { times: times + 1, seconds: seconds + secondsOf(step) });
  }
  return [...sums]
    .map(([what, sum]) => ({ what, ...sum }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}

/** Keys for a text: one a letter, and the shift for each capital. */
export function keysFor(text: string): number {
  const capitals = Array.from(text).filter((letter) => letter !== letter.toLowerCase());
  return Array.from(text).length + capitals.length;
}

/** Keys until a closed list stands at this option: letters of its beginning, then arrows from the first that begins so. */
export function keysToChoose(labels: readonly string[], wanted: number): number {
  const lower = labels.map((label) => label.trim().toLowerCase());
  const text = lower[wanted] ?? '';
  let fewest = wanted;
  for (let length = 1; length <= Math.min(text.length, 20); length += 1) {
    const first = lower.findIndex((label) => label.startsWith(text.slice(0, length)));
    fewest = Math.min(fewest, length + wanted - first);
  }
  return fewest;
}
