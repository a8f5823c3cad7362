// Runs the unit tests for Stryker, many times over. Jest needs most of a second for each mutant before the first test
// runs; here each test file is bundled once and evaluated anew for each mutant, within milliseconds.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { ModernFakeTimers } from '@jest/fake-timers';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import { bind as bindEach } from 'jest-each';

const require = createRequire(import.meta.url);
const noTests = (name) => () => {
  throw new Error(`${name} is not known here: leave the file out of the tests that mutants are run with`);
};

/** The clock of jest, which tests turn themselves; nothing else of `jest` is here. */
const clock = new ModernFakeTimers({
  config: { rootDir: process.cwd(), fakeTimers: {} },
  global: globalThis,
});
const timers = {
  useFakeTimers: () => clock.useFakeTimers(),
  useRealTimers: () => clock.useRealTimers(),
  advanceTimersByTime: (ms) => clock.advanceTimersByTime(ms),
};

/** What jest gives to a test file, as far as the unit tests use it; `tests` takes what the file says. */
function jestWords(tests) {
  const names = [];
  const around = { before: [], after: [] };
  const test = (name, run) => {
    const [before, after] = [[...around.before], [...around.after]];
    tests.push({
      name: [...names, name].join(' '),
      run: async () => {
        for (const one of before) await one();
        try {
          await run();
        } finally {
          for (const one of after) await one();
        }
      },
    });
  };
  const describe = (name, fill) => {
    const kept = { ...around };
    names.push(typeof name === 'function' ? name.name : name);
    fill();
    names.pop();
    Object.assign(around, kept);
  };
  const words = {
    ...{
      test,
      describe,
      expect,
      it: test,
      jest: new Proxy(timers, { get: (known, name) => known[name] ?? noTests(`jest.${String(name)}`) }),
    },
    beforeEach: (run) => (around.before = [...around.before, run]),
    afterEach: (run) => (around.after = [...around.after, run]),
    ...{ beforeAll: noTests('beforeAll'), afterAll: noTests('afterAll') },
  };
  test.each = bindEach(test);
  describe.each = bindEach(describe);
  return words;
}

/** Packages stay packages; what stands in the tree, mutants and all, goes into the bundle. */
const ofTheTree = {
  name: 'of-the-tree',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'globals', namespace: 'jest' }));
    onLoad({ filter: /.*/, namespace: 'jest' }, () => ({ contents: 'module.exports = jestWords' }));
    onResolve({ filter: /^@\// }, ({ path: name, kind }) =>
      resolve(`./${name.slice(2)}`, { kind, resolveDir: process.cwd() }),
    );
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? undefined : { path: name, external: true },
    );
  },
};

async function bundle(file) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [file], bundle: true, write: false, metafile: true, format: 'cjs', platform: 'node' },
    ...{ target: 'node20', logLevel: 'silent', plugins: [ofTheTree] },
    absWorkingDir: process.cwd(),
    define: { 'import.meta.dirname': JSON.stringify(path.dirname(path.resolve(file))) },
  });
  const code = `(function (require, module, exports, jestWords) {
    const { test, it, describe, expect, jest, beforeEach, afterEach, beforeAll, afterAll } = jestWords;
    ${outputFiles[0].text}
  })`;
  const inputs = Object.keys(metafile.inputs).map((name) => path.resolve(name));
  return {
    file,
    inputs: new Set(inputs),
    evaluate: new vm.Script(code, { filename: file }).runInThisContext(),
  };
}

function load({ file, evaluate }) {
  const tests = [];
  const own = { exports: {} };
  evaluate(require, own, own.exports, jestWords(tests));
  return tests.map(({ name, run }) => ({ id: `${file} ${name}`, name, run }));
}

/**
 * Whether a test file belongs to the noun of a mutant. Far tests reach a schema of all nouns as well, and a mutant that
 * survives would run them all: it is the noun's own tests that must see it.
 */
function isNear(file, mutated) {
  const at = mutated.slice(mutated.lastIndexOf('/lib/') + '/lib/'.length);
  const folder = path.dirname(at);
  const noun = folder.split('/').slice(0, 2).join('/');
  const tested = path.dirname(path.relative('tests/unit', file));
  if (tested === 'messages' || tested === folder) return true;
  const [kind] = path.basename(file).split('.');
  // Who may do what is asked of many nouns at once, and what a form may send of many parts of one.
  if (at.endsWith('/policy.ts') && kind === 'policy') return true;
  if (at.endsWith('/schema.ts') && kind === 'schema') return at.split('/')[0] === tested.split('/')[0];
  return folder.includes('/') && (tested === noun || tested.startsWith(`${noun}/`));
}

class UnitTestRunner {
  #files = [];
  #now = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folders = (process.env.HELD_MUTANT_TESTS ?? '')
      .split(',')
      .map((folder) => path.join('tests/unit', folder));
    const listed = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => path.join(folder, name)),
    );
    for (const file of [...new Set(listed)].sort()) {
      try {
        this.#files.push(await bundle(file));
      } catch (error) {
        process.stdout.write(`left out: ${file}: ${String(error).slice(0, 200)}\n`);
      }
    }
  }

  /** Files that fail without a mutant are left out, with a line: they need more than is given here. */
  async dryRun({ files = [] }) {
    const told = [];
    const wanted = new Set(files.map((file) => path.resolve(file)));
    this.#now.mutantCoverage = { static: {}, perTest: {} };
    const sound = [];
    for (const one of this.#files.filter(({ inputs }) => [...wanted].some((file) => inputs.has(file)))) {
      const done = await this.#run([one], undefined, false);
      if (done.some(({ status }) => status !== TestStatus.Success)) {
        process.stdout.write(
          `left out: ${one.file}: ${done.find(({ failureMessage }) => failureMessage)?.failureMessage.slice(0, 200)}\n`,
        );
      } else {
        sound.push(one);
        told.push(...done);
      }
    }
    this.#files = sound;
    const ids = new Set(told.map(({ id }) => id));
    const perTest = Object.entries(this.#now.mutantCoverage.perTest).filter(([id]) => ids.has(id));
    return {
      status: DryRunStatus.Complete,
      tests: told,
      mutantCoverage: { static: this.#now.mutantCoverage.static, perTest: Object.fromEntries(perTest) },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const mutated = path.resolve(sandboxFileName);
    const related = this.#files.filter(({ file, inputs }) => inputs.has(mutated) && isNear(file, mutated));
    Object.assign(this.#now, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    try {
      const done = await this.#run(related, testFilter && new Set(testFilter), true);
      const endless = determineHitLimitReached(this.#now.hitCount, hitLimit);
      if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason };
      const failed = done.find(({ status }) => status === TestStatus.Failed);
      if (!failed) return { status: MutantRunStatus.Survived, nrOfTests: done.length };
      const { id, failureMessage } = failed;
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: done.length };
    } finally {
      this.#now.activeMutant = undefined;
    }
  }

  async #run(files, ids, stopsAtFault) {
    const done = [];
    for (const one of files) {
      if (ids && ![...ids].some((id) => id.startsWith(`${one.file} `))) continue;
      let tests = [];
      this.#now.currentTestId = undefined;
      try {
        tests = load(one);
      } catch (error) {
        // What cannot even be loaded has been seen.
        tests = [{ id: `${one.file} loads`, name: 'loads', run: () => Promise.reject(error) }];
      }
      for (const { id, name, run } of tests) {
        if (ids && !ids.has(id) && name !== 'loads') continue;
        this.#now.currentTestId = id;
        const from = performance.now();
        const failureMessage = await run().then(
          () => undefined,
          (error) => String(error?.message ?? error),
        );
        const timeSpentMs = performance.now() - from;
        const told = { id, name, timeSpentMs, fileName: path.resolve(one.file) };
        if (failureMessage === undefined) done.push({ ...told, status: TestStatus.Success });
        else done.push({ ...told, status: TestStatus.Failed, failureMessage });
        if (failureMessage !== undefined && stopsAtFault) return done;
      }
    }
    return done;
  }
}

UnitTestRunner.inject = [];
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'unit', UnitTestRunner)];
