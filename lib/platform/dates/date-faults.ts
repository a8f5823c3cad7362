/** What can be wrong with a date that somebody typed; the words for it stand in messages, below input and date. */
export type DateFault =
  | 'unreadable'
  | 'ambiguous'
  | 'noSuchDay'
  | 'noSuchMonth'
  | 'reversed'
  | 'year'
  | 'future'
  | 'twoDigitYear'
  | 'noYear'
  | 'relative'
  | 'season'
  | 'time'
  | 'tooLong'
  | 'characters';

/** Thrown inside the reader alone, where a part of a text cannot stand; `readPartialDate` gives it back as a value. */
export class DateFaultFound extends Error {
  constructor(readonly fault: DateFault) {
    super(fault);
  }
}
