import { drawMutantPage, mergeReport, type MutantRecord } from '@/lib/ops/mutant-record';

const FILE = 'lib/staff/policy.ts';
const source = 'const may = a < b;\nconst role = [\n  "one|two",\n];\n';
const mutant = (status: string, line: number, from: number, to: number, replacement = 'true') => ({
  ...{ mutatorName: 'ConditionalExpression', replacement, status },
  location: { start: { line, column: from }, end: { line, column: to } },
});
const report = {
  files: {
    [FILE]: {
      source,
      mutants: [
        {
          ...mutant('NoCoverage', 2, 14, 2, '[]'),
          location: { start: { line: 2, column: 14 }, end: { line: 4, column: 2 } },
        },
        mutant('Survived', 1, 13, 18),
        mutant('Killed', 1, 13, 18, 'false'),
        mutant('Timeout', 1, 13, 18, 'a <= b'),
        mutant('CompileError', 1, 13, 18),
      ],
    },
  },
};
const measured = mergeReport({}, report, '2026-11-22');

test('counts what was seen, and says of what was not seen what it was', () => {
  expect(measured).toEqual({
    [FILE]: {
      ...{ on: '2026-11-22', killed: 2, timeouts: 1 },
      survived: [
        { line: 1, mutator: 'ConditionalExpression', was: 'a < b', became: 'true', reason: '' },
        { line: 2, mutator: 'ConditionalExpression', was: '[ "one|two", ]', became: '[]', reason: '' },
      ],
    },
  });
});

test('keeps the reason of what survives again, wherever its line went, and drops that of what is seen now', () => {
  const reasoned = structuredClone(measured);
  for (const one of reasoned[FILE]?.survived ?? []) one.reason = `of ${one.was}`;
  const later = structuredClone(report);
  later.files[FILE] = { source: `\n${source}`, mutants: [mutant('Survived', 2, 13, 18)] };
  expect(mergeReport(reasoned, later, '2026-11-23')[FILE]?.survived).toEqual([
    expect.objectContaining({ line: 2, reason: 'of a < b' }),
  ]);
  later.files[FILE].mutants = [mutant('Survived', 2, 13, 18, 'false')];
  expect(mergeReport(reasoned, later, '2026-11-23')[FILE]?.survived[0]?.reason).toBe('');
});

test('the page tells the score of a group and a file, a survivor without its reason, and what was not run', () => {
  const page = drawMutantPage(measured, [FILE, 'lib/staff/rules.ts']);
  expect(page).toContain('| Authorisation | 1 of 1 | 4 | 2 | 2 | 50.0 % |');
  expect(page).toContain('| All else | 0 of 1 | 0 | 0 | 0 | – |');
  expect(page).toContain('| Together | 1 of 2 | 4 | 2 | 2 | 50.0 % |');
  expect(page).toContain(`| ${FILE} | 2026-11-22 | 4 | 2 | 1 | 2 | 50.0 % |`);
  expect(page).toContain('| 2 | `` [ "one\\|two", ] `` | `` [] `` | **not looked at yet** |');
  expect(page).toContain('- lib/staff/rules.ts');
  const whole: MutantRecord = { [FILE]: { on: '2026-11-22', killed: 1, timeouts: 0, survived: [] } };
  expect(drawMutantPage(whole, [FILE])).toContain('Nothing: every file was measured.');
});
