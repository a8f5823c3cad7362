import { intakePool } from '@/lib/platform/db/intake-client';
import { correctionInput, type CorrectionOutcome } from './schema';

/**
 * Receives a correction from anyone. It is stored for the desk and cannot be read back by this process. An input at
 * fault comes back with every entry as it was typed and a message key for each field.
 */
export async function receiveCorrection(fields: Record<string, string>): Promise<CorrectionOutcome> {
  const parsed = correctionInput.safeParse(fields);
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= issue.message;
    return { ok: false, errors, values: fields };
  }
  const { kind, page, message, contact, language } = parsed.data;
  await intakePool().query(
    'INSERT INTO intake.correction (kind, page, message, contact, language) VALUES ($1, $2, $3, $4, $5)',
    [kind, page ?? null, message, contact ?? null, language],
  );
  return { ok: true };
}
