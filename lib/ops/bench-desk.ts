import { addEditors, askDesk, type Visitor } from '@/tests/bench/desk-visitor';
import { fillDesk, fillLongFile } from '@/tests/bench/fill-desk';
import type { Ground } from '@/tests/bench/open-ground';
import {
  deskLists,
  findDeepFile,
  giveFiles,
  timePages,
  timeSaves,
  type Saver,
} from '@/tests/bench/time-desk';
import { timeLikely } from '@/tests/bench/time-likely';
import { timeSignIns } from '@/tests/bench/time-sign-ins';
import { timeWrites } from '@/tests/bench/time-writes';
import { weighIntake } from '@/tests/bench/weigh-intake';
import { weighDeskPage, weighMinimalPage } from '@/tests/bench/weigh-script';
import { percentile, type Target } from './bench-figures';

const FILES = 100_000;
const EVENTS = 500;
const LINKS = 2000;
/** Twenty editors at work: each saves every four seconds, one after another. */
const APART_MS = 200;
const EDITORS = 23;
const AT_ONCE = 20;
const FORMS = ['status', 'charge', 'decision', 'claim'];

/** How the bench runs a part under its name, keeps a figure, and takes what has to be given back. */
export type Bench = {
  step: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  note: (what: string, value: number, unit: string, digits: number, target?: Target) => void;
  hold: (giveBack: () => Promise<void>) => void;
};

type Desk = { bench: Bench; ground: Ground; editor: Visitor; longFile: string; linkedFile: string };

/** Measures the desk: its process, asked over HTTP by signed-in staff, among a hundred thousand invented case files. */
export async function benchDesk(ground: Ground, bench: Bench): Promise<void> {
  const { step, note } = bench;
  const { owner, held_desk: deskUrl } = ground.addresses;
  const editors = await addEditors(deskUrl, ground.desk.origin, EDITORS);
  const [first] = editors;
  if (first === undefined) throw new Error('Nobody is on the staff');
  const ids = editors.map(({ id }) => id);
  const visitors = editors.map(({ visitor }) => visitor);

  const signIns = await step(`${AT_ONCE} sign-ins at once`, () => timeSignIns(ground.desk, ids));
  const share = Math.min(1, signIns.hash / signIns.step);
  note('sign-in, share of one Argon2id hash', share, '', 2, { atLeast: 0.5 });
  note('sign-in, one', signIns.step, ' ms', 0);
  note(`sign-in, ${AT_ONCE} at once, until the last`, signIns.all, ' ms', 0);
  // Four hashes hold 256 MiB (268 MB); a fifth would show.
  note(`memory that ${AT_ONCE} sign-ins at once take`, signIns.grew, ' MB', 0, { below: 335 });

  await step(`${FILES.toLocaleString('en')} case files`, () => fillDesk(owner, FILES, ids));
  const long = { slug: 'invented-longfile', events: EVENTS, links: EVENTS };
  const longFile = await fillLongFile(owner, long, first.id);
  const linked = { slug: 'invented-linked', events: EVENTS, links: LINKS };
  const linkedFile = await fillLongFile(owner, linked, first.id);
  const desk: Desk = { bench, ground, editor: first.visitor, longFile, linkedFile };
  await step('case list and case file', () => measurePages(desk));
  const likely = await step('who may this be', () =>
    timeLikely({ ownerUrl: owner, deskUrl, staffId: first.id }, 4),
  );
  noteTimes(note, `likely duplicates among ${FILES.toLocaleString('en')} people`, likely, 50);
  const savers = await giveFiles(owner, visitors.slice(0, AT_ONCE));
  await step('saves', () => measureSaves(desk, savers));
  const writers = savers.flatMap(({ caseId }, at) => {
    const staffId = ids[at];
    return staffId === undefined ? [] : [{ staffId, caseId }];
  });
  await step('writes', async () => {
    noteTimes(note, 'the write alone, one after another', await timeWrites(deskUrl, writers.slice(0, 1), 30));
    noteTimes(note, `the write alone, ${AT_ONCE} at once`, await timeWrites(deskUrl, writers, 3));
  });
  const weight = await step('files brought in', () =>
    weighIntake(owner, ground.desk, first.visitor, longFile),
  );
  note('memory that a body without end takes', weight.endless, ' MB', 0, { below: 64 });
  note('memory that a file of 20 MB takes', weight.file, ' MB', 0);
  await step('script of desk pages', () => measureScript(desk));
}

function noteTimes(note: Bench['note'], what: string, times: readonly number[], below?: number): void {
  note(`${what}, p50`, percentile(times, 0.5), ' ms', 0);
  note(`${what}, p95`, percentile(times, 0.95), ' ms', 0, below === undefined ? undefined : { below });
}

async function measurePages({ bench: { note }, ground, editor, longFile, linkedFile }: Desk): Promise<void> {
  for (const { name, queries } of deskLists(await findDeepFile(ground.addresses.owner))) {
    const times = await timePages(editor, queries, Math.max(queries.length, 24));
    noteTimes(note, `desk ${name} of ${FILES.toLocaleString('en')}`, times, 200);
  }
  const file = await timePages(editor, [`/desk/cases/${longFile}`], 24);
  noteTimes(note, `case file of ${EVENTS} events`, file, 200);
  const path = `/desk/cases/${linkedFile}`;
  const what = `case file of ${EVENTS} events and ${LINKS.toLocaleString('en')} links`;
  noteTimes(note, what, await timePages(editor, [path], 24), 300);
  const { body } = await askDesk(editor, path);
  note(`${what}, sent`, Buffer.byteLength(body) / 1000, ' KB', 0, { below: 500 });
}

async function measureSaves({ bench: { note }, ground }: Desk, savers: readonly Saver[]): Promise<void> {
  const { owner } = ground.addresses;
  // The first two of one process pay for what it has not loaded yet.
  const one = (await timeSaves(owner, savers.slice(0, 1), 32)).slice(2);
  noteTimes(note, 'save a status, one after another', one, 100);
  const atWork = await timeSaves(owner, savers, 3, APART_MS);
  noteTimes(note, `save a status, ${AT_ONCE} editors at work`, atWork, 100);
  noteTimes(note, `save a status, ${AT_ONCE} at the same moment`, await timeSaves(owner, savers, 3));
}

async function measureScript({ bench: { note, hold }, ground, editor, longFile }: Desk): Promise<void> {
  const minimal = await weighMinimalPage(process.cwd(), hold);
  note('script of a minimal page, gzip', minimal.files / 1000, ' KB', 1);
  const signIn = await weighDeskPage({ origin: ground.desk.origin, cookie: '' }, '/sign-in');
  note('script of /sign-in by a minimal page', signIn.files / minimal.files, ' ×', 2, { atMost: 1.6 });
  const forms = [];
  for (const what of FORMS) forms.push(await weighDeskPage(editor, `/desk/cases/${longFile}/add/${what}`));
  const heaviest = Math.max(...forms.map(({ files }) => files));
  note('script of the heaviest form by a minimal page', heaviest / minimal.files, ' ×', 2, { atMost: 1.6 });
  note(
    'data of the heaviest form for its script, gzip',
    Math.max(...forms.map(({ inline }) => inline)) / 1000,
    ' KB',
    1,
  );
}
