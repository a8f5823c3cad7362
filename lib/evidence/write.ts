import { createHash } from 'node:crypto';
import { transact } from '@/lib/audit/write';
import { toDatedRow } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { mayAddDocument, mayAddSource, mayCitePassage } from './policy';
import type { AddDocument, AddSource, CitePassage } from './schema';

/** Adds somebody who publishes or tells. */
export async function addSource(at: Door, input: AddSource): Promise<Done<{ id: string }>> {
  return transact(at, async (tx) => {
    if (!mayAddSource(at.actor, input)) throw new Refusal('forbidden', 'refusal.source.add');
    const made = await tx.source.create({ data: input });
    return {
      value: { id: made.id },
      happened: [{ kind: 'source.added', subject: 'source', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}

/** Adds a work with its kept copies; gives their ids by label. */
export async function addDocument(
  at: Door,
  input: AddDocument,
): Promise<Done<{ id: string; captures: Record<string, string> }>> {
  return transact(at, async (tx) => {
    if (!mayAddDocument(at.actor)) throw new Refusal('forbidden', 'refusal.document.add');
    const { captures, date, ...document } = input;
    const made = await tx.document.create({
      data: { ...document, ...toDatedRow(date), captures: { create: captures } },
      include: { captures: true },
    });
    return {
      value: {
        id: made.id,
        captures: Object.fromEntries(made.captures.map((capture) => [capture.label, capture.id])),
      },
      happened: [
        {
          kind: 'document.added',
          subject: 'document',
          subjectId: made.id,
          detail: { captures: captures.length },
        } as const,
      ],
      touched: [],
    };
  });
}

/** Gives the passage at this place in this capture, adding it where nobody cited it before. */
export async function citePassage(at: Door, input: CitePassage): Promise<Done<{ id: string }>> {
  if (!mayCitePassage(at.actor)) throw new Refusal('forbidden', 'refusal.passage.cite');
  const { captureId, locator, text } = input;
  const known = await (at.joined?.tx ?? at.db).excerpt.findUnique({
    where: { captureId_locator: { captureId, locator } },
  });
  if (known !== null) return { value: { id: known.id }, touched: [] };
  return transact(at, async (tx) => {
    const sha256 = text === null ? null : createHash('sha256').update(text).digest('hex');
    const made = await tx.excerpt.create({ data: { ...input, sha256 } });
    return {
      value: { id: made.id },
      happened: [{ kind: 'passage.cited', subject: 'passage', subjectId: made.id, detail: {} } as const],
      touched: [],
    };
  });
}
