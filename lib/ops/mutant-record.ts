import { z } from 'zod';

const place = z.object({ line: z.number(), column: z.number() });

/** What is read of Stryker's JSON report (its schema: mutation-testing-report-schema). */
export const mutantReport = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});
type Report = z.infer<typeof mutantReport>;
type Mutant = Report['files'][string]['mutants'][number];

const survivor = z.strictObject({
  line: z.number(),
  mutator: z.string(),
  was: z.string(),
  became: z.string(),
  /** Why no test sees it; empty until somebody has looked. */
  reason: z.string(),
});
type Survivor = z.infer<typeof survivor>;

const fileRecord = z.strictObject({
  /** The day it was measured, YYYY-MM-DD. */
  on: z.string(),
  killed: z.number(),
  /** Those of the killed that a test saw only by not coming to an end. */
  timeouts: z.number(),
  survived: z.array(survivor),
});

/** Per file the last measurement: docs/mutants.json, from which docs/mutants.md is drawn. */
export const mutantRecord = z.record(z.string(), fileRecord);
export type MutantRecord = z.infer<typeof mutantRecord>;

const SURVIVED = ['Survived', 'NoCoverage'];
const LONGEST_EXCERPT = 90;

/** The record with what a report measured on the day `on`; the reason of a survivor that was known is kept. */
export function mergeReport(record: MutantRecord, report: Report, on: string): MutantRecord {
  const merged = { ...record };
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    const known = new Map(record[file]?.survived.map((one) => [keyOf(one), one.reason]));
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    merged[file] = {
      on,
      killed: count('Killed', 'Timeout'),
      timeouts: count('Timeout'),
      survived: mutants
        .filter(({ status }) => SURVIVED.includes(status))
        .map((mutant) => toSurvivor(mutant, lines))
        .map((one) => ({ ...one, reason: known.get(keyOf(one)) ?? '' }))
        .sort((a, b) => a.line - b.line),
    };
  }
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** By its words, not by its line: lines move. */
function keyOf({ mutator, was, became }: Survivor): string {
  return JSON.stringify([mutator, was, became]);
}

function toSurvivor({ location: { start, end }, ...mutant }: Mutant, lines: readonly string[]): Survivor {
  const touched = lines.slice(start.line - 1, end.line);
  const last = touched.length - 1;
  // Columns of the report begin with one.
  const was = touched.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return {
    line: start.line,
    mutator: mutant.mutatorName,
    was: excerpt(was.join(' ')),
    became: excerpt(mutant.replacement ?? ''),
    reason: '',
  };
}

function excerpt(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT)}…`;
}

type Counted = { files: number; killed: number; survived: number };

const GROUPS: readonly (readonly [name: string, holds: RegExp])[] = [
  ['Authorisation', /\/policy\.ts$/],
  [
    'Publication and safety',
    /^lib\/(?:publications|cases\/(?:schema\.ts|publish|review|closed-names|consent|risk|legal-review|visibility|sealed|versions))/,
  ],
  [
    'Custody and the law',
    /^lib\/(?:statutes|cases\/(?:custody|status|sentences|charges|decisions|timeline))/,
  ],
  ['Claims and evidence', /^lib\/(?:claims|evidence)\//],
  ['People', /^lib\/(?:people|cases\/(?:person|names))\//],
  ['Letters', /^lib\/(?:letters|demands)\//],
  ['All else', /^/],
];

function groupOf(file: string): string {
  return GROUPS.find(([, holds]) => holds.test(file))?.[0] ?? '';
}

/** docs/mutants.md: what was measured of the files in `scope`, what survived and why, and what was not run. */
export function drawMutantPage(record: MutantRecord, scope: readonly string[]): string {
  const measured = scope.filter((file) => record[file] !== undefined);
  const missing = scope.filter((file) => record[file] === undefined);
  return [
    '# Mutants',
    'Stryker changes a rule, a policy or a schema in one place (a `<` becomes `<=`, a condition `true`, a word empty) and runs the unit tests of its noun that reach it (tests/support/mutant-runner.mjs). A change that no test sees is a survivor: a test is missing, or the change changes nothing. The goal is 85 % for each group.',
    '`npm run mutants -- lib/cases/publish lib/staff/policy.ts` measures the files below these paths and writes this page and `docs/mutants.json`; the reason of a survivor is written there by hand and kept while it survives. `npm run mutants` alone draws this page anew. Folders of `tests/unit` among the paths narrow the tests down: fewer are quicker, and can only show more survivors. It is not part of `npm test`: a large noun takes minutes. Where the tests of the database or the browser alone see a fault, the mutant counts as a survivor here.',
    '## By group',
    table(['group', 'files run', 'mutants', 'killed', 'survived', 'score'], groupRows(record, scope)),
    '## By file',
    table(
      ['file', 'measured', 'mutants', 'killed', 'of these by time-out', 'survived', 'score'],
      measured.map((file) => fileRow(record, file)),
    ),
    '## Survivors',
    ...measured.flatMap((file) => survivorsOf(record, file)),
    '## Not run',
    missing.length === 0
      ? 'Nothing: every file was measured.'
      : missing.map((file) => `- ${file}`).join('\n'),
  ].join('\n\n');
}

function groupRows(record: MutantRecord, scope: readonly string[]): string[][] {
  const row = (name: string, files: readonly string[]): string[] => {
    const sum = files.reduce<Counted>(
      (all, file) => {
        const one = record[file];
        if (one === undefined) return all;
        return {
          files: all.files + 1,
          killed: all.killed + one.killed,
          survived: all.survived + one.survived.length,
        };
      },
      { files: 0, killed: 0, survived: 0 },
    );
    return [name, `${sum.files} of ${files.length}`, ...figures(sum.killed, sum.survived)];
  };
  return [
    ...GROUPS.map(([name]) =>
      row(
        name,
        scope.filter((file) => groupOf(file) === name),
      ),
    ),
    row('Together', scope),
  ];
}

function fileRow(record: MutantRecord, file: string): string[] {
  const { on = '', killed = 0, timeouts = 0, survived = [] } = record[file] ?? {};
  const [all = '', ...rest] = figures(killed, survived.length);
  return [file, on, all, String(killed), String(timeouts), ...rest.slice(1)];
}

/** Mutants, killed, survived, score. */
function figures(killed: number, survived: number): string[] {
  const all = killed + survived;
  return [
    String(all),
    String(killed),
    String(survived),
    all === 0 ? '–' : `${((killed / all) * 100).toFixed(1)} %`,
  ];
}

function survivorsOf(record: MutantRecord, file: string): string[] {
  const survived = record[file]?.survived ?? [];
  if (survived.length === 0) return [];
  return [
    `### ${file}`,
    table(
      ['line', 'was', 'became', 'why it survives'],
      survived.map(({ line, was, became, reason }) => [
        String(line),
        code(was),
        code(became),
        reason === '' ? '**not looked at yet**' : reason,
      ]),
    ),
  ];
}

function code(text: string): string {
  return text === '' ? '' : `\`\` ${text.replaceAll('|', '\\|')} \`\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
