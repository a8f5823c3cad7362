import { cpus } from 'node:os';
import { fillCrowd, inventPerson } from '@/tests/bench/fill-crowd';
import { compareHotPage, printHotPage } from '@/tests/bench/hot-page';
import { ensureLoadPrograms } from '@/tests/bench/load-programs';
import { openGround, type Ground } from '@/tests/bench/open-ground';
import { busyCores, loadOfLastMinute, QUIET_LOAD } from '@/tests/bench/other-work';
import { readText } from '@/tests/bench/read-raw';
import { residentMegabytes } from '@/tests/bench/resident-memory';
import { listAddresses, timeAddresses } from '@/tests/bench/time-addresses';
import { timeWithdrawals } from '@/tests/bench/time-withdrawals';
import { weighPage } from '@/tests/bench/weigh-page';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { median, percentile, printFigures, type Figure, type Target } from './bench-figures';
import { benchDesk } from './bench-desk';
import { benchHand } from './bench-hand';
import { benchNames } from './bench-names';
import { build, needsBuild } from './build';
import { printFault, whenTold } from './process-life';

const PARTS = ['public', 'desk'] as const;
/** Measured only where they are named: neither is a speed that each run has to show. */
const NAMED = ['hand', 'names'] as const;
const ENDS_WITHIN = 20_000;
const WITHIN = 6 * 60_000;
/** Typing by hand and filling in a million people take longer, and neither is a measure of how long they take. */
const WITHIN_NAMED = 20 * 60_000;
const CROWD = 20_000;
const SLUG = 'natalia-sokolova';
const EVENT = 'zhanaozen-2011';
const WITHDRAWALS = 5;
const SEED_QUERIES = ['Елшібаев', 'Ельшибаев', 'Yelshibayev', 'Соколова', 'Жаңаөзен', 'Zhenaozen', 'Atabek'];

const figures: Figure[] = [];
const holding: (() => Promise<void>)[] = [];
const hold = (giveBack: () => Promise<void>): void => void holding.push(giveBack);

function note(what: string, value: number, unit: string, digits: number, target?: Target): void {
  figures.push({ what, value, unit, digits, ...(target === undefined ? {} : { target }) });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const from = performance.now();
  try {
    return await run();
  } finally {
    say(`${name.padEnd(48)} ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
}

function sayLoad(): void {
  const load = loadOfLastMinute();
  say(`This machine: ${cpus().length} cores, load of the last minute ${load.toFixed(2)}`);
  if (load > QUIET_LOAD)
    say('WARNING: other work is running here. The figures are provisional: run this again when it is quiet.');
}

async function measureHotPage({ publics, rendered }: Ground): Promise<void> {
  const busy = await busyCores();
  say(`Other work just before the load: ${busy.toFixed(2)} of ${cpus().length} cores`);
  const page = `/en/cases/${SLUG}`;
  const hot = await compareHotPage(publics[0].origin + page, { renderedUrl: rendered.origin + page });
  say(printHotPage(hot));
  note('hot profile page by nginx, 50 connections', hot.ratio, '', 3, { atLeast: 0.5 });
  note('hot profile page by a rendered Next page', hot.timesRendered, ' ×', 0, { atLeast: 100 });
}

async function weighPages({ publics }: Ground): Promise<void> {
  const pages = [
    ...['en', 'ru', 'kk'].map((locale) => [`profile, ${locale}`, `/${locale}/cases/${SLUG}`] as const),
    ...['en', 'ru', 'kk'].map((locale) => [`event, ${locale}`, `/${locale}/events/${EVENT}`] as const),
  ];
  let script = 0;
  for (const [name, page] of pages) {
    const weight = await weighPage(publics[0].origin + page);
    script += weight.script;
    note(`HTML + CSS, gzip: ${name}`, (weight.html + weight.css) / 1000, ' KB', 2, { atMost: 14 });
  }
  note('script of these pages', script, ' bytes', 0, { atMost: 0 });
}

type Latency = { search: number[]; list: number[]; filtered: number[] };

async function timeReads({ publics }: Ground, queries: readonly string[]): Promise<Latency> {
  const origin = publics[0].origin;
  const filters = ['&status=HELD', '&status=FREE', '&held_on=2019-07-01', '&country=KZ'];
  const filtered = listAddresses(origin, [''], 32).map((url, at) => `${url}${filters[at % 4] ?? ''}`);
  // Each kind is asked once before, so that no figure pays for the first rendering of a process.
  await timeAddresses([
    `${origin}/en/cases?sort=latest`,
    `${origin}/en/cases?sort=name&q=${queries[0] ?? ''}`,
  ]);
  return {
    search: await timeAddresses(listAddresses(origin, queries, 70)),
    list: await timeAddresses(listAddresses(origin, [''], 30)),
    filtered: await timeAddresses(filtered),
  };
}

function noteReads(among: string, { search, list, filtered }: Latency): void {
  note(`search among ${among}, p50`, percentile(search, 0.5), ' ms', 1);
  note(`search among ${among}, p95`, percentile(search, 0.95), ' ms', 1);
  note(`list of ${among}, p50`, percentile(list, 0.5), ' ms', 1);
  note(`list of ${among}, filtered, p50`, percentile(filtered, 0.5), ' ms', 1);
}

/** Names as written, with a slip, by their beginning, and a place that thousands of files hold. */
function crowdQueries(): string[] {
  const names = [101, 5003, 12_007, 19_001].map((at) => inventPerson(at).name);
  const surnames = names.map((name) => name.split(' ')[1] ?? name);
  const slips = surnames.slice(0, 2).map((name) => `${name.slice(0, 5)}${name.slice(6)}`);
  return [...names, ...surnames.slice(2), ...slips, surnames[0]?.slice(0, 4) ?? '', 'Жаңаөзен'];
}

async function measureCrowd(ground: Ground, before: Latency): Promise<void> {
  await fillCrowd(ground.addresses.owner, CROWD);
  const crowd = await timeReads(ground, crowdQueries());
  noteReads(`${CROWD.toLocaleString('en')} invented cases`, crowd);
  const times = (part: keyof Latency) => percentile(crowd[part], 0.5) / percentile(before[part], 0.5);
  note('search, many cases by few, p50', times('search'), ' ×', 1);
  note('list, many cases by few, p50', times('list'), ' ×', 1);
}

async function measureWithdrawals({ publics, addresses }: Ground, slugs: readonly string[]): Promise<void> {
  const origins = publics.map(({ origin }) => origin);
  const times = await timeWithdrawals(addresses.held_desk, origins, slugs);
  const seconds = times.map((ms) => ms / 1000);
  note(`withdrawal to 410 on two processes, median of ${times.length}`, median(seconds), ' s', 3, {
    below: 2,
  });
  note('withdrawal, the slowest', Math.max(...seconds), ' s', 3, { below: 2 });
}

async function readSlugs({ publics }: Ground): Promise<string[]> {
  const sitemap = await readText(`${publics[0].origin}/sitemap.xml`);
  const slugs = [...sitemap.matchAll(/\/en\/cases\/([a-z0-9-]+)</g)].map((match) => match[1] ?? '');
  return [...new Set(slugs)].filter((slug) => slug !== SLUG);
}

async function measureMemory({ publics, desk }: Ground): Promise<void> {
  // One page of each kind, so that the desk too has loaded what it serves with.
  await fetch(desk.origin).catch(() => undefined);
  const [reading, keeping] = [await residentMegabytes(publics[0].pid), await residentMegabytes(desk.pid)];
  note('resident memory, public', reading, ' MB', 0);
  note('resident memory, desk', keeping, ' MB', 0);
  note('resident memory, both', reading + keeping, ' MB', 0, { below: 700 });
}

/** The parts to measure: those named on the command line, else all. */
function askedParts(words: readonly string[]): ReadonlySet<string> {
  const known = [...PARTS, ...NAMED];
  const unknown = words.filter((word) => !known.some((part) => part === word));
  if (unknown.length > 0)
    throw new OperatorFault(`The bench has the parts ${known.join(', ')}, not ${unknown.join(', ')}.`);
  return new Set(words.length === 0 ? PARTS : words);
}

async function benchPublic(ground: Ground): Promise<void> {
  const slugs = await readSlugs(ground);
  await step('weight of pages', () => weighPages(ground));
  await step('hot page, five rounds in turns', () => measureHotPage(ground));
  const few = await step('search and list', () => timeReads(ground, SEED_QUERIES));
  noteReads(`${slugs.length + 1} cases`, few);
  await step(`${WITHDRAWALS} withdrawals`, () => measureWithdrawals(ground, slugs.slice(0, WITHDRAWALS)));
  await step('search and list among many', () => measureCrowd(ground, few));
  await measureMemory(ground);
}

async function bench(): Promise<void> {
  const parts = askedParts(process.argv.slice(2));
  sayLoad();
  if (parts.has('public')) ensureLoadPrograms(say);
  if (parts.has('names')) await benchNames({ step, note, hold });
  if (!['public', 'desk', 'hand'].some((part) => parts.has(part))) return;
  if (await needsBuild(process.cwd())) await step('build', () => build(process.cwd(), hold));
  // A build takes what it takes; it is made once, and is not what is measured.
  const within = NAMED.some((part) => parts.has(part)) ? WITHIN_NAMED : WITHIN;
  setTimeout(() => {
    void end(1, new OperatorFault(`The bench was cut off after ${within / 60_000} minutes.`));
  }, within);
  const ground = await step('database, seed, processes', () => openGround(hold));
  if (parts.has('public')) await benchPublic(ground);
  if (parts.has('desk')) await benchDesk(ground, { step, note, hold });
  if (parts.has('hand')) await benchHand(ground, { step, note, hold });
}

let ending: Promise<void> | undefined;

/** Gives back all that is held, the last first, prints what was measured, and ends this process. */
function end(code: number, fault?: unknown): Promise<void> {
  return (ending ??= (async () => {
    if (fault !== undefined) printFault(fault);
    setTimeout(() => process.exit(1), ENDS_WITHIN);
    for (const giveBack of holding.reverse()) await Promise.allSettled([giveBack()]);
    if (figures.length > 0) say(`\n${printFigures(figures)}`);
    if (code !== 0) say('The run did not reach its end: the rest is not measured.');
    process.exit(code);
  })());
}

whenTold(() => void end(130));
bench().then(
  () => end(0),
  (fault: unknown) => end(1, fault),
);
