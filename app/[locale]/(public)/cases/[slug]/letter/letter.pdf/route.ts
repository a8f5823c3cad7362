import { renderPdf } from '@/lib/letters/pdf/render';
import { answerLetter, type LetterContext } from '../answer-letter';

export const dynamic = 'force-dynamic';

/** The letter as a PDF of one page. */
export function GET(request: Request, context: LetterContext): Promise<Response> {
  return answerLetter(request, context, async (letter) => ({
    body: new Uint8Array(await renderPdf(letter)),
    type: 'application/pdf',
    name: 'appeal.pdf',
  }));
}
