import { nameOfFile } from '@/lib/cases/work/view';
import { sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { Lock } from './rules';
import type { BatchChange } from './schema';

type NameRow = { text: string; language: string; preferredFor: string | null };

/** The files that were ticked and are there, and whom a change can name. */
export type Chosen = { ids: string[]; staff: { id: string; name: string; role: string }[] };

export type BatchView = {
  id: string;
  change: BatchChange;
  /** Whom the change names. */
  named: string | null;
  reason: string;
  state: 'planned' | 'applied' | 'undone';
  files: {
    caseId: string;
    code: string | null;
    names: NameRow[];
    fate: string | null;
    lock: Lock | null;
  }[];
};

/** One file of a batch in words; `href` null where it is no longer there for the reader. */
export type BatchLine = {
  key: string;
  href: string | null;
  name: { text: string; language: string };
  code: string;
  told: string;
};
export type BatchPage = { what: string; sum: string; lines: BatchLine[]; willChange: number };

/** A batch in words: what it does, the one sentence that sums it up, and each file. */
export function toBatchPage(batch: BatchView, locale: Locale): BatchPage {
  const say = translate(locale, 'batch');
  const { files, state } = batch;
  const total = files.length;
  const withFate = (fate: string) => files.filter((file) => file.fate === fate).length;
  const willChange = files.filter(
    (file) => file.fate === 'CHANGED' || (file.fate === null && file.lock === null),
  ).length;
  const changed = withFate('CHANGED');
  const sums = {
    planned: () => say('will', { count: willChange, total, locked: total - willChange }),
    applied: () => say('changed', { count: changed, total, skipped: total - changed }),
    undone: () => say('restored', { count: withFate('RESTORED'), left: withFate('LEFT') }),
  };
  return {
    what: sayChange(batch, locale),
    sum: sums[state](),
    willChange,
    lines: files.map((file) => ({
      key: file.caseId,
      href: file.code === null ? null : `/desk/cases/${file.caseId}`,
      name:
        file.code === null
          ? { text: say('gone'), language: locale }
          : nameOfFile({ code: file.code, names: file.names }, locale),
      code: file.code ?? '',
      told: sayFate(file, locale),
    })),
  };
}

function sayFate({ fate, lock }: BatchView['files'][number], locale: Locale): string {
  const say = translate(locale, 'batch');
  switch (fate) {
    case 'CHANGED':
      return say('fate.changed');
    case 'RESTORED':
      return say('fate.restored');
    case 'LEFT':
      return say('fate.left');
    default:
      return lock === null ? say('fate.will') : say(`lock.${lock}`);
  }
}

function sayChange({ change, named }: BatchView, locale: Locale): string {
  const say = translate(locale, 'batch');
  const name = named ?? '';
  switch (change.change) {
    case 'assign':
      return say('what.assign', { name });
    case 'end':
      return say('what.end', { name });
    case 'review':
      return say('what.review', { day: sayDayShort(change.day, locale) });
    case 'task':
      return say('what.task', { name, what: change.task.what });
  }
}
