/** One event in the desk's list. */
export type DeskEventListRow = {
  id: string;
  slug: string;
  kind: string;
  visibility: string;
  publicationState: string;
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  texts: { language: string; name: string }[];
};
