import { DRAFT_FIELD, type DraftAnswer } from '@/lib/platform/forms/draft-fields';
import { readDraftFields } from '@/lib/platform/forms/read-draft-fields';
import { readEntries } from '@/lib/platform/forms/form-state';
import { Refusal } from '@/lib/platform/errors/refusal';
import { findDoor } from './current';
import { dropDraft } from './draft';
import { keepDraft } from './draft-entries';
import { requireOwnOrigin } from './request-origin';

/** Bytes: four for each letter that a draft may have, and what a form adds around its fields. */
const MOST_BYTES = 2_000_000;
const STATUS = {
  'signed-out': 401,
  forbidden: 403,
  newer: 409,
  'too-long': 413,
  invalid: 422,
  'too-many': 429,
  'too-full': 507,
} as const satisfies Record<(DraftAnswer & { kept: false })['why'], number>;

/** Takes a draft from a window with script, or the wish to throw one away from any. */
export async function answerDraft(request: Request): Promise<Response> {
  try {
    await requireOwnOrigin();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say({ kept: false, why: 'forbidden' });
  }
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= MOST_BYTES)) return say({ kept: false, why: 'too-long' });
  const data = await readForm(request);
  if (data === null) return say({ kept: false, why: 'invalid' });
  return data.has(DRAFT_FIELD.drop) ? throwAway(data) : say(await keepDraft(data, readEntries(data)));
}

/** Back to the form, which stands now as it was made. */
async function throwAway(data: FormData): Promise<Response> {
  const [door, ground] = [await findDoor(), readDraftFields(data)];
  if (door === null) return leadTo('/sign-in');
  if (ground === null) return say({ kept: false, why: 'invalid' });
  await dropDraft(door, ground.path);
  return leadTo(ground.path);
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    // Whatever was sent, it is no form: the reason would name nothing that its sender does not know.
    return null;
  }
}

const say = (answer: DraftAnswer): Response =>
  Response.json(answer, { status: answer.kept ? 200 : STATUS[answer.why] });
const leadTo = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
