/** The words of a form in the reader's language, handed in by the page: a form carries no catalogue of its own. */
export type FormWords = {
  /** The head of the summary of faults. */
  summary: string;
  /** By message key. */
  faults: Readonly<Record<string, string>>;
  unknownFault: string;
  meanwhile: MeanwhileWords;
  merge: MergeWords;
  against: AgainstWords;
};

/** The words around what others changed since a form was opened. */
export type MeanwhileWords = Record<
  'title' | 'lead' | 'why' | 'field' | 'theirs' | 'yours' | 'differs' | 'nothing' | 'onTop' | 'discard',
  string
>;

/** The words around a row that two people changed. */
export type MergeWords = Record<
  | 'title'
  | 'lead'
  | 'leadTaken'
  | 'leadNothing'
  | 'who'
  | 'why'
  | 'began'
  | 'theirs'
  | 'mine'
  | 'nothing'
  | 'tookTheirs'
  | 'tookMine'
  | 'alike'
  | 'choose'
  | 'takeTheirs'
  | 'takeMine'
  | 'takeBoth'
  | 'words'
  | 'gone'
  | 'new'
  | 'look'
  | 'together'
  | 'discard',
  string
>;

/** The words around what stands against a change. */
export type AgainstWords = Record<'refused' | 'warned' | 'leadRefused' | 'leadWarned' | 'checked', string>;

/** The words for a message key; never the key itself. */
export function sayFault(words: FormWords, key: string): string {
  return words.faults[key] ?? words.unknownFault;
}
