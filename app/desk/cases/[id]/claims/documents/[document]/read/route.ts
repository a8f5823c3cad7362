import { readOriginalForm } from '@/lib/evidence/originals/actions';
import { requireId } from '@/lib/platform/session/asked-for';
import { answerForm, handOut } from '@/lib/platform/session/form-route';

export const dynamic = 'force-dynamic';

/** Bytes: a reason, a code and an id have room. */
const MOST = 16 * 1024;

type Context = { params: Promise<{ id: string; document: string }> };

/** Hands an original out as a file, once the reading is written down. By POST: the reason stands in no address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = await params;
  const page = `/desk/cases/${requireId(asked.id)}/claims/documents/${requireId(asked.document)}`;
  return answerForm(request, {
    action: readOriginalForm,
    ...{ page, form: 'read', most: MOST, fields: {} },
    tooLarge: { field: 'reason', message: 'input.text.tooLong' },
    done: handOut,
  });
}
