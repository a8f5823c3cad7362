import type { Door } from '@/lib/platform/db/transact';
import { citePassageInput } from '@/lib/evidence/schema';
import { citePassage } from '@/lib/evidence/write';
import type { CasesFile } from './cases-file';

/** Cites the passages that references of cases.yaml (`seed-002#L323-L325`) point to; gives their ids. */
export type PassageFinder = (refs: readonly string[], origin: string | null) => Promise<string[]>;

type Span = { document: string; label: string; first: number; last: number };

export function readSpan(reference: string): { label: string; first: number; last: number } {
  const [, label, first, last] = /^(seed-\d{3})#L(\d+)(?:-L(\d+))?$/.exec(reference) ?? [];
  if (label === undefined || first === undefined) throw new Error(`Not a reference: ${reference}`);
  return { label, first: Number(first), last: Number(last ?? first) };
}

/**
 * The document a reference stands in: the origin itself where it is kept there, else the narrowest document around
 * those lines (a page holds posts, and posts quote one another). Null where no document is known for them.
 */
export function documentAt(
  reference: string,
  origin: string | null,
  spans: readonly Span[],
): { document: string; label: string } | null {
  const { label, first, last } = readSpan(reference);
  const around = spans
    .filter((span) => span.label === label && span.first <= first && last <= span.last)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  return around.find((span) => span.document === origin) ?? around[0] ?? null;
}

export function spansOf(documents: CasesFile['documents']): Span[] {
  return documents.flatMap((one) =>
    one.in.map((reference) => ({ document: one.id, ...readSpan(reference) })),
  );
}

/** `captures` gives the id of a capture by document and label. */
export function passageFinder(
  at: Door,
  spans: readonly Span[],
  captures: ReadonlyMap<string, string>,
): PassageFinder {
  return async (refs, origin) => {
    const ids: string[] = [];
    for (const reference of refs) {
      const found = documentAt(reference, origin, spans);
      const captureId = found && captures.get(`${found.document}|${found.label}`);
      if (!captureId) continue;
      const locator = reference.slice(reference.indexOf('#') + 1);
      const { value } = await citePassage(at, citePassageInput.parse({ captureId, locator }));
      if (!ids.includes(value.id)) ids.push(value.id);
    }
    return ids;
  };
}
