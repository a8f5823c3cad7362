import { z } from 'zod';
import { webAddress } from '@/lib/evidence/address/schema';
import { todayUtc } from '@/lib/platform/dates/days';
import { edtfInput } from '@/lib/platform/dates/edtf-input';
import { ReceivedFile } from '@/lib/platform/forms/received-file';
import { lineOfText, paragraph } from '@/lib/platform/text/plain-text';
import { COPY_CHANGES, MOST_BYTES } from './rules';

/**
 * A captured file for a document that a case cites: when and from where it was captured, with what, and by whom. The
 * file's own name and type are not read at all.
 */
export const bringInInput = z
  .strictObject({
    caseId: z.uuid(),
    documentId: z.uuid(),
    file: z
      .instanceof(ReceivedFile, { error: 'input.original.missing' })
      .refine(({ size }) => size > 0, { error: 'input.original.empty' })
      .refine(({ size }) => size <= MOST_BYTES, { error: 'input.original.tooLarge' }),
    captured: edtfInput,
    /** UTC. */
    capturedTime: z
      .string({ error: 'input.original.time' })
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'input.original.time' })
      .nullable()
      .default(null),
    address: webAddress.nullable().default(null),
    tool: lineOfText(200),
    toolVersion: lineOfText(100).nullable().default(null),
    collector: lineOfText(200).nullable().default(null),
    note: paragraph(2000).nullable().default(null),
    /** Of a working copy: what was brought in before that it was made from, and what was done. */
    copyOfId: z.uuid({ error: 'input.choice' }).nullable().default(null),
    change: z.enum(COPY_CHANGES, { error: 'input.choice' }).nullable().default(null),
  })
  .superRefine(({ captured, capturedTime, copyOfId, change }, issues) => {
    const fault = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message });
    const isDay = captured.earliest !== null && captured.earliest === captured.latest;
    if (capturedTime !== null && !isDay) fault('capturedTime', 'input.original.timeOfDay');
    if (captured.earliest !== null && captured.earliest > todayUtc(new Date())) {
      fault('captured', 'input.original.future');
    }
    if (change !== null && copyOfId === null) fault('copyOfId', 'input.original.copyOf');
    if (change === null && copyOfId !== null) fault('change', 'input.original.change');
  });
export type BringIn = z.infer<typeof bringInInput>;

/** A working copy of a picture that Held makes: drawn anew, without what else stood in the file. */
export const makeCopyInput = z.strictObject({ intakeId: z.uuid() });
export type MakeCopy = z.infer<typeof makeCopyInput>;

/** What somebody else says of a file in quarantine. */
export const decideIntakeInput = z.strictObject({
  intakeId: z.uuid(),
  verdict: z.enum(['RELEASED', 'REFUSED'], { error: 'input.choice' }),
  reason: paragraph(500),
});
export type DecideIntake = z.infer<typeof decideIntakeInput>;

/** Reading an original: why, and a code unless the second factor was proven of late. */
export const readOriginalInput = z.strictObject({
  intakeId: z.uuid(),
  reason: paragraph(500),
  code: z.string().trim().min(1).max(40).optional(),
});
export type ReadOriginal = z.infer<typeof readOriginalInput>;
