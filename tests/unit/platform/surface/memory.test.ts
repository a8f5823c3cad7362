import { AnswerMemory } from '@/lib/platform/surface/memory';

const KB = 1024;

describe('the memory of answers', () => {
  it('gives back what it keeps, by the exact address', () => {
    const memory = new AnswerMemory<string>({ bytes: 100 * KB, entryBytes: 50 * KB });
    expect(memory.keep('/en', 'a', 10, ['front'])).toBe(true);
    expect(memory.get('/en')).toBe('a');
    expect(memory.get('/en/')).toBeUndefined();
  });

  it('drops by tag, by the tag all of an answer, and by the tag all of a change', () => {
    const memory = new AnswerMemory<string>({ bytes: 100 * KB, entryBytes: 50 * KB });
    memory.keep('/a', 'a', 10, ['case:a', 'cases']);
    memory.keep('/b', 'b', 10, ['case:b']);
    memory.keep('/c', 'c', 10, ['all']);
    memory.keep('/d?x', 'd', 10, []);
    memory.drop(new Set(['cases']));
    expect(['/a', '/b', '/c', '/d?x'].map((address) => memory.get(address))).toEqual([
      undefined,
      'b',
      undefined,
      'd',
    ]);
    memory.drop(new Set(['all']));
    expect(memory.entries).toBe(0);
    expect(memory.bytes).toBe(0);
  });

  it('lets go of the answer unused for longest', () => {
    const memory = new AnswerMemory<number>({ bytes: 80 * KB, entryBytes: 60 * KB });
    for (let at = 0; at < 3; at += 1) memory.keep(`/${at}`, at, 20 * KB, []);
    memory.get('/0');
    memory.keep('/3', 3, 20 * KB, []);
    expect([0, 1, 2, 3].map((at) => memory.get(`/${at}`))).toEqual([0, undefined, 2, 3]);
    expect(memory.bytes).toBeLessThanOrEqual(70 * KB);
  });

  it('keeps no answer that is too large', () => {
    const memory = new AnswerMemory<string>({ bytes: 100 * KB, entryBytes: 50 * KB });
    expect(memory.keep('/a', 'a', 51 * KB, [])).toBe(false);
    expect(memory.get('/a')).toBeUndefined();
  });

  it('counts an address once when it is kept again', () => {
    const memory = new AnswerMemory<string>({ bytes: 100 * KB, entryBytes: 50 * KB });
    memory.keep('/a', 'a', 10 * KB, []);
    const once = memory.bytes;
    memory.keep('/a', 'b', 10 * KB, []);
    expect([memory.bytes, memory.entries, memory.get('/a')]).toEqual([once, 1, 'b']);
  });

  it('never lets invented queries push out a page', () => {
    const memory = new AnswerMemory<number>({ bytes: 100 * KB, entryBytes: 50 * KB });
    memory.keep('/en/cases', -1, KB, []);
    for (let at = 0; at < 1000; at += 1) memory.keep(`/en/cases?x=${at}`, at, KB, []);
    expect(memory.get('/en/cases')).toBe(-1);
    expect(memory.get('/en/cases?x=999')).toBe(999);
    expect(memory.bytes).toBeLessThan(100 * KB);
  });
});
