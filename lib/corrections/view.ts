import type { CorrectionOutcome } from './schema';

/** The fields of the form in the order of the page, which is the order of the error summary. */
export const CORRECTION_FIELDS = ['kind', 'page', 'message', 'contact'] as const;
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

/** Every text that a fault of the form can have; the words stand in `corrections.errors`. */
export type CorrectionFault =
  'kindMissing' | 'messageMissing' | 'tooLong' | 'unreadable' | 'tooMany' | 'unavailable';

/** The form as the page draws it: sent, or open, empty or with what has to be put right. */
export type FormView =
  | { state: 'sent' }
  | {
      state: 'open';
      values: Record<CorrectionField, string>;
      /** In the order of the page; `form` is a fault of no one field. */
      errors: { field: CorrectionField | 'form'; fault: CorrectionFault; most?: number }[];
    };

/** Characters a field may have: what the schema of the form allows. */
export const MOST: Record<Exclude<CorrectionField, 'kind'>, number> = {
  page: 300,
  message: 4000,
  contact: 200,
};

/**
 * Reads the outcome that the surface server hands on.
 * @param header `x-held-form`, percent-encoded JSON; null on a plain visit
 * @param about the page a reader came from, filled in for them
 */
export function toFormView(header: string | null, about: string | null): FormView {
  const outcome = readOutcome(header);
  if (outcome?.ok === true) return { state: 'sent' };
  const values = { kind: '', page: about ?? '', message: '', contact: '' };
  if (outcome === null) return { state: 'open', values, errors: [] };
  for (const field of CORRECTION_FIELDS) values[field] = textOf(outcome.values, field);
  return { state: 'open', values, errors: faultsOf(outcome.errors, values) };
}

/** A header that is not one of ours is no outcome: the form is then shown as on a plain visit. */
function readOutcome(header: string | null): CorrectionOutcome | null {
  if (header === null) return null;
  try {
    const read: unknown = JSON.parse(decodeURIComponent(header));
    return isOutcome(read) ? read : null;
  } catch {
    return null;
  }
}

function isOutcome(read: unknown): read is CorrectionOutcome {
  if (typeof read !== 'object' || read === null || !('ok' in read)) return false;
  if (read.ok === true) return true;
  return 'errors' in read && isRecord(read.errors) && 'values' in read && isRecord(read.values);
}

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}

function textOf(values: Record<string, unknown>, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}

/** What is wrong is told from the entry itself, so that the words fit it whichever rule found it first. */
function faultsOf(
  errors: Record<string, string>,
  values: Record<CorrectionField, string>,
): Extract<FormView, { state: 'open' }>['errors'] {
  const fields = CORRECTION_FIELDS.filter((field) => field in errors).map((field) => {
    if (field === 'kind') return { field, fault: 'kindMissing' as const };
    const most = MOST[field];
    if (values[field].length > most) return { field, fault: 'tooLong' as const, most };
    const empty = field === 'message' && values.message.trim() === '';
    return { field, fault: empty ? ('messageMissing' as const) : ('unreadable' as const) };
  });
  if (fields.length > 0) return fields;
  return [{ field: 'form', fault: errors['form'] === 'tooMany' ? 'tooMany' : 'unavailable' }];
}
