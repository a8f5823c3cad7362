import { readRaw } from './read-raw';

const SPACES = 40;

/** Milliseconds until each address was read whole, one after another on a kept connection. */
export async function timeAddresses(urls: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const url of urls) {
    const from = performance.now();
    const { status } = await readRaw(url);
    if (status !== 200) throw new Error(`${url} gave ${status}`);
    times.push(performance.now() - from);
  }
  return times;
}

/**
 * `count` addresses of the list that ask the same questions in turns and are all different: blanks behind a query
 * change nothing but the address, so that none is answered from memory.
 */
export function listAddresses(origin: string, queries: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const query = queries[at % queries.length] ?? '';
    const blanks = Math.floor(at / queries.length) + 1;
    if (blanks > SPACES) throw new Error('More addresses than blanks allow: ask more questions');
    return `${origin}/en/cases?q=${encodeURIComponent(query + ' '.repeat(blanks))}`;
  });
}
