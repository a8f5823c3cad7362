import { createRunner } from 'jest-light-runner';

/** Seconds: several times what the longest file takes on a machine with other work to do. */
const LIMIT = Number(process.env.HELD_TEST_LIMIT ?? 900);
/** Seconds that the end of a run takes: its report, and its databases. */
const END = 20;

/** Runs test files as jest-light-runner does, which knows no time-out: a file that hangs would end no run. */
export default class LimitedRunner extends createRunner({ runtime: 'child_process' }) {
  #isHung = false;

  async runTests(...args) {
    await super.runTests(...args);
    // The worker that hangs would hold the run; it ends with it (load-typescript.mjs).
    if (this.#isHung) setTimeout(() => process.exit(1), END * 1000);
  }

  async _runTest(test) {
    let timer;
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => {
        this.#isHung = true;
        reject(new Error(`Did not end within ${LIMIT} s`));
      }, LIMIT * 1000);
    });
    try {
      return await Promise.race([super._runTest(test), limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}
