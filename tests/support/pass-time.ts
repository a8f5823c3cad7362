/** Milliseconds after which what waits for a timer goes on. */
const STEP = 250;
/** How many promises may follow one another before the next timer. */
const TURNS = 12;

/** Lets time pass on the fake clock (`jest.useFakeTimers`), and what was waiting for it go on in between. */
export async function passTime(ms: number): Promise<void> {
  let left = ms;
  do {
    const step = Math.min(left, STEP);
    jest.advanceTimersByTime(step);
    for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
    left -= step;
  } while (left > 0);
}
