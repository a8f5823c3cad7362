import { diffWordsWithSpace } from 'diff';

/** A stretch of a text beside an earlier state of it. */
export type TextStretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** What changed from one text to another, word by word. Together, `same` and `new` are the later text. */
export function toStretches(before: string, after: string): TextStretch[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
}
