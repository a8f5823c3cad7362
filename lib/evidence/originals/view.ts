import { mayEditCase } from '@/lib/cases/policy';
import { isOver, validUntil } from '@/lib/cases/sealed/destruction/rules';
import { mayDestroyKey } from '@/lib/cases/sealed/policy';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';
import { translate, type Translate } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/platform/session/actor';
import { mayBringIn, mayDecideIntake, mayReadOriginals } from './policy';
import { COPY_CHANGES, isPicture, type CheckResult, type CopyChange, type OriginalKind } from './rules';

type Named = { name: string };
type LineRow = {
  id: string;
  kind: string;
  at: Date;
  actor: Named;
  reason: string | null;
  result: string | null;
};
type IntakeRow = {
  id: string;
  original: { sha256: string; size: number; kind: string; removedAt: Date | null };
  capturedEdtf: string;
  capturedEarliest: Date | null;
  capturedLatest: Date | null;
  capturedTime: string | null;
  address: string | null;
  tool: string;
  toolVersion: string | null;
  collector: string | null;
  note: string | null;
  broughtInById: string;
  broughtInBy: Named;
  broughtInAt: Date;
  state: string;
  decidedBy: Named | null;
  decidedAt: Date | null;
  reason: string | null;
  alone: boolean;
  copyOfId: string | null;
  change: string | null;
  keyRequests: { id: string; requestedById: string; requestedBy: Named; requestedAt: Date; reason: string }[];
  lines: LineRow[];
};
type Rows = {
  file: { code: string; openedById: string; publicationState: string; assignedTo: string[] };
  document: { title: string; language: string; address: string | null };
  intakes: IntakeRow[];
  alone: ReadonlyMap<string, boolean>;
};

type OriginalState = 'QUARANTINE' | 'RELEASED' | 'REFUSED' | 'REMOVED';
type Fact =
  | 'change'
  | 'made'
  | 'madeWith'
  | 'madeBy'
  | 'captured'
  | 'address'
  | 'tool'
  | 'collector'
  | 'note'
  | 'kind'
  | 'size'
  | 'sha256'
  | 'reason';
/** A file that was brought in, as its page draws it. */
export type OriginalView = {
  id: string;
  /** The beginning of its hash, by which it is called. */
  hash: string;
  isCopy: boolean;
  state: OriginalState;
  facts: { fact: Fact; text: string }[];
  broughtIn: { who: string; at: Date };
  decided: { who: string; at: Date; alone: boolean } | null;
  /** The last time it was read anew it was not what came in. */
  differs: boolean;
  may: { decide: boolean; read: boolean; copy: boolean };
  /** What was made of it, the newest first; of a copy nothing is made. */
  copies: OriginalView[];
  /** For whoever may have it removed: the code of the file, and the request that may still be confirmed. */
  removal: { code: string; actorId: string; request: RemovalRequest | null } | null;
  lines: { id: string; at: Date; who: string; what: string; why: string | null }[];
};
type RemovalRequest = { id: string; byId: string; by: string; until: Date; reason: string };

/** A document and what was captured of it, for this actor. */
export function toDocumentPage(rows: Rows, actor: Actor, locale: Locale, now: Date) {
  const { file, document, intakes, alone } = rows;
  const say = translate(locale, 'originals');
  const views = (copyOfId: string | null): OriginalView[] =>
    intakes
      .filter((row) => row.copyOfId === copyOfId)
      .map((row) => ({
        ...toOriginal(row, actor, alone.get(row.broughtInById) ?? false, locale),
        removal:
          mayDestroyKey(actor) && row.original.removedAt === null
            ? { code: file.code, actorId: actor.id, request: toRequest(row, now) }
            : null,
        copies: copyOfId === null ? views(row.id) : [],
      }));
  const originals = views(null);
  const copied = originals.filter(({ state }) => state === 'RELEASED');
  return {
    document,
    mayBringIn: mayBringIn(actor) && mayEditCase(actor, file),
    originals,
    /** What a working copy can be made from, and what can be done: choices of the form. */
    copying: {
      originals: copied.map(({ id, hash, broughtIn }) => ({
        value: id,
        label: say('copied', { hash, day: sayDay(broughtIn.at.toISOString().slice(0, 10), locale) }),
      })),
      changes: COPY_CHANGES.map((value) => ({ value, label: say(`changes.${value}`) })),
    },
  };
}

function toRequest({ keyRequests }: IntakeRow, now: Date): RemovalRequest | null {
  const [open] = keyRequests;
  if (open === undefined || isOver(open.requestedAt, now)) return null;
  const { id, requestedById: byId, requestedBy, requestedAt, reason } = open;
  return { id, byId, by: requestedBy.name, until: validUntil(requestedAt), reason };
}

function toOriginal(
  row: IntakeRow,
  actor: Actor,
  isAlone: boolean,
  locale: Locale,
): Omit<OriginalView, 'removal' | 'copies'> {
  const say = translate(locale, 'originals');
  const state = row.original.removedAt === null ? (row.state as OriginalState) : 'REMOVED';
  const decide = state === 'QUARANTINE' && mayDecideIntake(actor, row.broughtInById, isAlone);
  const isPictureThere = state === 'RELEASED' && isPicture(row.original.kind as OriginalKind);
  const lastCheck = row.lines.find(({ kind }) => kind === 'CHECKED');
  return {
    id: row.id,
    hash: row.original.sha256.slice(0, 16),
    isCopy: row.copyOfId !== null,
    state,
    facts: factsOf(row, say, locale),
    broughtIn: { who: row.broughtInBy.name, at: row.broughtInAt },
    decided:
      row.decidedBy === null || row.decidedAt === null
        ? null
        : { who: row.decidedBy.name, at: row.decidedAt, alone: row.alone },
    differs: state !== 'REMOVED' && lastCheck !== undefined && lastCheck.result !== 'SAME',
    may: {
      decide,
      read: decide || (state === 'RELEASED' && mayReadOriginals(actor)),
      copy: row.copyOfId === null && isPictureThere && mayReadOriginals(actor),
    },
    lines: row.lines.map((line) => toLine(line, say)),
  };
}

function factsOf(row: IntakeRow, say: Translate<'originals'>, locale: Locale): OriginalView['facts'] {
  const { sha256, size, kind } = row.original;
  const { tool, toolVersion, capturedTime } = row;
  const captured = { edtf: row.capturedEdtf, earliest: row.capturedEarliest, latest: row.capturedLatest };
  const date = fromDateColumns(captured);
  const day = date === null ? null : sayDate(date, locale);
  const isCopy = row.change !== null;
  const told: [Fact, string | null][] = [
    ['change', isCopy ? say(`changes.${row.change as CopyChange}`) : null],
    [
      isCopy ? 'made' : 'captured',
      day === null || capturedTime === null ? day : say('atTime', { day, time: capturedTime }),
    ],
    ['address', row.address],
    [isCopy ? 'madeWith' : 'tool', toolVersion === null ? tool : `${tool}, ${toolVersion}`],
    [isCopy ? 'madeBy' : 'collector', row.collector],
    ['note', row.note],
    ['kind', say(`kinds.${kind as OriginalKind}`)],
    ['size', say('size', { count: size })],
    ['sha256', sha256],
    ['reason', row.reason],
  ];
  return told.flatMap(([fact, text]) => (text === null ? [] : [{ fact, text }]));
}

function toLine(line: LineRow, say: Translate<'originals'>): OriginalView['lines'][number] {
  const { id, at, actor, reason: why, result } = line;
  const what =
    result === null
      ? say(`line.${line.kind as keyof Messages['originals']['line']}`)
      : say(`result.${result as CheckResult}`);
  return { id, at, who: actor.name, what, why };
}
