import { sayDetail, sayKind } from '@/lib/audit/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';

export type Version = {
  version: number;
  at: Date;
  author: string;
  approver: string;
  reason: string;
  contentHash: string;
  document: object;
};
type ClaimRow = {
  id: string;
  visibility: string;
  asserter: { label: string; visibility: string };
  document: { title: string; visibility: string } | null;
};
/** A fact that an entry is about; `list` names the list of its kinds. */
export type FactRow = { id: string; list: string; kind: string; visibility: string; claims: ClaimRow[] };
export type HistoryEntry = {
  seq: bigint;
  at: Date;
  who: string;
  kind: string;
  detail: unknown;
  note: string | null;
  fact: FactRow | null;
};
export type HistoryLine = { key: string; at: Date; who: string; what: string; detail: string; why: string };

/** The entries in words. Of a fact that is closed its level is told and nothing else; of sources the public ones. */
export function toHistoryLines(entries: readonly HistoryEntry[], locale: Locale): HistoryLine[] {
  return entries.map(({ seq, at, who, kind, detail, note, fact }) => ({
    key: String(seq),
    at,
    who,
    what: sayKind(kind, locale),
    detail: fact === null ? sayDetail(detail, locale) : sayFact(fact, locale),
    why: [note, fact?.visibility === 'PUBLIC' ? saySources(fact, locale) : null]
      .filter((part) => part !== null)
      .join(' · '),
  }));
}

function sayFact(fact: FactRow, locale: Locale): string {
  const lists = MESSAGES[locale].lists as unknown as Record<
    string,
    Record<string, { label: string } | undefined>
  >;
  if (fact.visibility === 'PUBLIC') return lists[fact.list]?.[fact.kind]?.label ?? fact.kind;
  const visibility = lists['visibility']?.[fact.visibility]?.label ?? fact.visibility;
  return translate(locale, 'review')('history.closedFact', { visibility });
}

function saySources(fact: FactRow, locale: Locale): string {
  const open = fact.claims.filter(
    (claim) => claim.visibility === 'PUBLIC' && claim.asserter.visibility === 'PUBLIC',
  );
  const said = open.map(({ asserter, document }) =>
    document?.visibility === 'PUBLIC' ? `${asserter.label}, “${document.title}”` : asserter.label,
  );
  return said.length === 0 ? translate(locale, 'review')('history.noSource') : [...new Set(said)].join('; ');
}
