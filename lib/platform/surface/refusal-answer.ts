import { STATUS_CODES } from 'node:http';

import { ownAnswer, type FinishedAnswer, type FinishRule } from './finished-answer';

export type RefusalPages = {
  errorPage: (status: number, path: string) => string;
  problemPath?: RegExp | undefined;
};

/** Words a refusal or a fault for its reader: a page in their language, a problem document for programs. */
export function refusalAnswer(
  status: number,
  path: string,
  pages: RefusalPages,
  rule: Omit<FinishRule, 'cache' | 'vary'>,
): Promise<FinishedAnswer> {
  const refusalRule: FinishRule = { ...rule, cache: 'never', vary: 'Accept-Encoding' };
  if (pages.problemPath?.test(path) === true) {
    const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
    return ownAnswer(status, 'application/problem+json', JSON.stringify(problem), refusalRule);
  }
  return ownAnswer(status, 'text/html; charset=utf-8', pages.errorPage(status, path), refusalRule);
}
