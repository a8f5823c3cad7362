type Runner = { _runTest: (test: object) => Promise<unknown> };
type RunnerClass = { new (config: object): Runner; prototype: Runner };

let Limited: RunnerClass;

beforeAll(async () => {
  process.env['HELD_TEST_LIMIT'] = '0.05';
  Limited = ((await import('@/tests/support/limited-runner.mjs')) as { default: RunnerClass }).default;
  delete process.env['HELD_TEST_LIMIT'];
});
afterEach(() => jest.restoreAllMocks());

/** A runner whose worker answers so. */
function runnerWhere(answer: Promise<unknown>): Runner {
  jest.spyOn(Object.getPrototypeOf(Limited.prototype) as Runner, '_runTest').mockReturnValue(answer);
  return new Limited({ maxWorkers: 2 });
}

test('a test file that never ends is given up', async () => {
  await expect(runnerWhere(new Promise(() => undefined))._runTest({})).rejects.toThrow('Did not end within');
});

test('one that ends says what it says', async () => {
  expect(await runnerWhere(Promise.resolve('passed'))._runTest({})).toBe('passed');
  await expect(runnerWhere(Promise.reject(new Error('broken')))._runTest({})).rejects.toThrow('broken');
});
