import { z } from 'zod';
import { mayReadCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { KeptField } from './schema';
import type { Writing } from './view';

const who = { select: { name: true } } as const;

/** Every value that a field of a file has had, the oldest first, with who wrote it and why. Refuses `not-found`. */
export async function readFieldHistory(at: Door, caseId: string, field: KeptField): Promise<Writing[]> {
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  const subject = z.uuid().safeParse(field.of === 'summary' ? caseId : field.subjectId);
  if (file === null || !subject.success || !mayReadCase(at.actor, file))
    throw new Refusal('not-found', 'refusal.case.notFound');
  const kind = field.of === 'summary' ? 'case.summary.written' : 'case.text.translated';
  const entries = await at.db.auditEntry.findMany({
    where: { subjectId: caseId, kind },
    orderBy: { seq: 'asc' },
  });
  const details = entries.map(({ detail }) => detail as Record<string, unknown>);
  if (field.of === 'summary') {
    const rows = await at.db.caseSummary.findMany({
      where: { caseId },
      orderBy: { ordinal: 'asc' },
      include: { writtenBy: who },
    });
    return rows.map((row) => ({
      ...{ ordinal: row.ordinal, language: row.language, text: row.text, of: null },
      ...{ by: row.writtenBy.name, at: row.writtenAt },
      why: reasonIn(details.find((detail) => detail['ordinal'] === row.ordinal)),
    }));
  }
  const { subjectId, language } = field;
  const rows = await at.db.translation.findMany({
    where: { caseId, subjectId, language },
    orderBy: { ordinal: 'asc' },
    include: { translatedBy: who },
  });
  const own = details.filter((detail) => detail['aboutId'] === subjectId && detail['language'] === language);
  return rows.map((row, index) => ({
    ...{ ordinal: row.ordinal, language: row.language, text: row.text },
    of: { subject: row.subject, language: row.ofLanguage, text: row.ofText },
    ...{ by: row.translatedBy.name, at: row.translatedAt },
    // What came with the opening of a file has no entry of its own: the entries are those of the last writings.
    why: reasonIn(own[index - rows.length + own.length]),
  }));
}

function reasonIn(detail: Record<string, unknown> | undefined): string | null {
  return typeof detail?.['reason'] === 'string' ? detail['reason'] : null;
}
