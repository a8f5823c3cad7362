/** A claim, as far as it says on whose word it stands and how far that word is trusted. */
export type WordRow = {
  asserterId: string;
  documentId: string | null;
  saidEdtf: string | null;
  sourceGrade: string;
  contentGrade: string;
  visibility: string;
  /** Why that was recorded, where the next thing may be recorded for the same reason. */
  reason?: string | null;
};

/**
 * What a form shows at first that goes on with the word of an earlier claim: voice, document, grades, and why it is
 * recorded. Where in the document it stands, who may see the new row and how far it was checked are for each row to say.
 */
export function toWordEntries(row: WordRow): Record<string, string> {
  return {
    'word.asserterId': row.asserterId,
    'word.documentId': row.documentId ?? '',
    'word.said': row.saidEdtf ?? '',
    'word.sourceGrade': row.sourceGrade,
    'word.contentGrade': row.contentGrade,
    'word.visibility': row.visibility,
    ...toReasonEntry(row),
  };
}

/** The reason that was last given in this file, to be changed where it differs; nothing of the word. */
export function toReasonEntry(row: Pick<WordRow, 'reason'> | null): Record<string, string> {
  return row?.reason == null ? {} : { reason: row.reason };
}
