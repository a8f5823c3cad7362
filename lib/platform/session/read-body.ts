/** Bodies with files that one process reads at the same time; whoever comes then waits. */
const AT_ONCE = 2;

let free = AT_ONCE;
const waiting: (() => void)[] = [];

/**
 * Runs what holds a file in memory when its turn has come, so that however many are sent at once, the process holds few.
 */
export async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

/**
 * The form in the body of a request: `too-large` where it says so or once more than `most` bytes have come, whatever it
 * said; null for what is no form. What is behind the limit is never read.
 */
export async function readFormBody(request: Request, most: number): Promise<FormData | 'too-large' | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
  if (request.body === null) return null;
  let came = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        came += chunk.length;
        if (came > most) controller.error(new Error('The body is too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  try {
    return await new Response(counted, { headers }).formData();
  } catch {
    return came > most ? 'too-large' : null;
  }
}
