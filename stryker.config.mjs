// Mutation testing (docs/mutants.md): `npm run mutants -- lib/cases/publish`. It says which faults in a rule no test sees.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const config = {
  plugins: ['./tests/support/mutant-runner.mjs'],
  coverageAnalysis: 'perTest',
  // zod schemas are made while their module loads: left out, most of the validation would go untried.
  ignoreStatic: false,
  disableTypeChecks: false,
  tempDirName: '.held/mutants/copy',
  ignorePatterns: ['/.held', '/.next', '/docs', '/public', '/app'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.held/mutants/report.json' },
  allowConsoleColors: false,
  concurrency: 2,
  // A machine with other work to do must not count as a test that saw the fault.
  timeoutMS: 15_000,
};

export default config;
