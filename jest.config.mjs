import os from 'node:os';

process.env.NEXT_TELEMETRY_DISABLED = '1';

/**
 * One kind of test: the same ES modules that production runs, loaded once for each worker and not anew for each file,
 * which took half of the time. A file therefore leaves nothing behind that another would stumble over.
 *
 * @param {string} kind the folder below tests/
 * @param {import('jest').Config} more
 */
function project(kind, more = {}) {
  return {
    displayName: kind,
    rootDir: import.meta.dirname,
    runner: '<rootDir>/tests/support/limited-runner.mjs',
    setupFiles: ['<rootDir>/tests/support/load-typescript.mjs'],
    testMatch: [`<rootDir>/tests/${kind}/**/*.test.ts`, `<rootDir>/tests/${kind}/**/*.test.tsx`],
    modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.held/'],
    ...more,
  };
}

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/start-database.mjs',
  globalTeardown: '<rootDir>/tests/support/stop-database.mjs',
};

/** @type {import('jest').Config} */
const config = {
  projects: [
    project('unit'),
    project('component'),
    project('walls'),
    project('db', withDatabase),
    project('e2e', { ...withDatabase, globalSetup: '<rootDir>/tests/support/start-built.mjs' }),
  ],
  // One worker alone would share its globals with jest itself.
  maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
};

export default config;
