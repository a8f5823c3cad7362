import { translate } from '@/lib/platform/i18n/translate';
import { answerWith } from '@/lib/publications/answers/render';
import type { QueryFault } from '@/lib/search/schema';
import type { Problem } from './schema';

const TITLES = { 400: 'Bad Request', 404: 'Not Found', 410: 'Gone' } as const;

/** An answer of the open data under the tags of the content it shows. */
export function answerJson(body: object, tags: readonly string[]): Response {
  return answerWith(JSON.stringify(body), 'application/json', tags);
}

/** A problem document (RFC 9457) that says what to do and never what went on inside. */
export function answerProblem(
  status: keyof typeof TITLES,
  detail: string,
  tags: readonly string[],
  faults?: Problem['faults'],
): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(faults && { faults }),
  };
  return answerWith(JSON.stringify(problem), 'application/problem+json', tags, status);
}

/** 400 for parameters that cannot be read, each fault in words. */
export function answerFaults(faults: readonly QueryFault[]): Response {
  const say = translate('en', 'cases');
  const said = faults.map(({ field, message }) => ({ field, message: say(`fault.${message}`) }));
  return answerProblem(400, 'A parameter of this address cannot be read.', ['pages'], said);
}

export function answerNotFound(tags: readonly string[] = ['pages']): Response {
  return answerProblem(404, 'Nothing is published at this address.', tags);
}

export function answerWithdrawn(tags: readonly string[]): Response {
  return answerProblem(410, 'What was published here was withdrawn. Please remove your copies.', tags);
}

/** The parameters of an address: one value as text, a repeated one as a list, which every reader of them refuses. */
export function readParameters(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const [first = '', ...more] = searchParams.getAll(key);
      return [key, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
