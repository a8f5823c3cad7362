import { bringInForm } from '@/lib/evidence/originals/actions';
import { MOST_BODY } from '@/lib/evidence/originals/rules';
import { requireId } from '@/lib/platform/session/asked-for';
import { answerForm, leadTo } from '@/lib/platform/session/form-route';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string; document: string }> };

/** Takes a captured file in: the one address of the desk with a body of this size. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = await params;
  const [caseId, documentId] = [requireId(asked.id), requireId(asked.document)];
  const page = `/desk/cases/${caseId}/claims/documents/${documentId}`;
  return answerForm(request, {
    action: bringInForm,
    ...{ page, form: 'bring-in', most: MOST_BODY, fields: { caseId, documentId } },
    tooLarge: { field: 'file', message: 'input.original.tooLarge' },
    done: ({ id }) => leadTo(`${page}?in=${id}#${id}`),
  });
}
