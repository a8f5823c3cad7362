import os from 'node:os';
import nextJest from 'next/jest.js';

// Tests run the same ES modules that production runs. Node needs a flag for that; only worker processes can be given
// it here, so one test alone must run in a worker too: that is what the memory limit below brings about.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings=ExperimentalWarning`;
process.env.NEXT_TELEMETRY_DISABLED = '1';

// Without `dir`: it would read .env files, and settings come from lib/platform/env alone.
const withNext = nextJest();

/**
 * One kind of test. next/jest compiles TypeScript and JSX as the build does and maps `server-only` and styles away.
 *
 * @param {string} kind the folder below tests/
 * @param {import('jest').Config} more
 */
async function project(kind, more = {}) {
  const config = await withNext({
    displayName: kind,
    rootDir: import.meta.dirname,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/tests/${kind}/**/*.test.ts`, `<rootDir>/tests/${kind}/**/*.test.tsx`],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
    modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.held/'],
    ...more,
  })();
  // Packages are run as they are published: what is an ES module is loaded as one.
  return { ...config, transformIgnorePatterns: ['/node_modules/'] };
}

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/start-database.mjs',
  globalTeardown: '<rootDir>/tests/support/stop-database.mjs',
};

/** @type {import('jest').Config} */
const config = {
  projects: await Promise.all([
    project('unit'),
    project('component'),
    project('walls'),
    project('db', withDatabase),
    project('e2e', { ...withDatabase, globalSetup: '<rootDir>/tests/support/start-built.mjs' }),
  ]),
  maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
  workerIdleMemoryLimit: '1GB',
};

export default config;
