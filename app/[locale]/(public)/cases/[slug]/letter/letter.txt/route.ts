import { renderText } from '@/lib/letters/render';
import { answerLetter, type LetterContext } from '../answer-letter';

export const dynamic = 'force-dynamic';

/** The letter as plain text. */
export function GET(request: Request, context: LetterContext): Promise<Response> {
  return answerLetter(request, context, (letter) => ({
    body: renderText(letter),
    type: 'text/plain; charset=utf-8',
    name: 'appeal.txt',
  }));
}
