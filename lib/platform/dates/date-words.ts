/** What a word around a date means, whichever language it is of. Signs in `…That` and `…Then` (and
 * `amid`) follow their date, as in Kazakh; `from` and `to` are its endings. */
export type DateSign =
  | 'about'
  | 'doubt'
  | 'before'
  | 'beforeThat'
  | 'by'
  | 'byThen'
  | 'until'
  | 'untilThen'
  | 'after'
  | 'afterThat'
  | 'since'
  | 'sinceThen'
  | 'between'
  | 'amid'
  | 'and'
  | 'or'
  | 'present'
  | 'from'
  | 'to'
  | 'endUnknown'
  | 'startUnknown'
  | 'dayUnknown'
  | 'monthUnknown'
  | 'restUnknown'
  | 'year'
  | 'years'
  | 'noise'
  | 'relative'
  | 'season';

/**
 * The words of one language, as they are written; `*` at the end stands for any ending of that word. A word that is listed
 * with others beside it is found before the word alone.
 */
export type DateWords = Partial<Record<DateSign, readonly string[]>>;
