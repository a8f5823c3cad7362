/** What a form sends along for its draft. Names that begin with $ are no input of any form. */
export const DRAFT_FIELD = {
  path: '$draft.path',
  owner: '$draft.owner',
  opening: '$draft.opening',
  after: '$draft.after',
  revision: '$draft.revision',
  /** The button that keeps the draft. */
  keep: '$draft.keep',
  /** The button that throws it away. */
  drop: '$draft.drop',
} as const;

/** Which form it is, whose, and what draft of it the page showed. */
export type DraftGround = {
  path: string;
  /** The id of whoever the page was made for: what they type is kept as theirs or not at all. */
  owner: string;
  /** This opening of the form; two windows are two. */
  opening: string;
  /** When the draft was saved that the form shows, ISO 8601; null when it shows none. */
  after: string | null;
  /** The file's revision that the form was opened on, where there is one. */
  revision: number | null;
};

/** What the form of a draft sends along, by the names of its fields. */
export function toDraftFields(ground: DraftGround): Record<string, string> {
  return {
    [DRAFT_FIELD.path]: ground.path,
    [DRAFT_FIELD.owner]: ground.owner,
    [DRAFT_FIELD.opening]: ground.opening,
    [DRAFT_FIELD.after]: ground.after ?? '',
    [DRAFT_FIELD.revision]: ground.revision === null ? '' : String(ground.revision),
  };
}

/** What the door says to a window with script. */
export type DraftAnswer =
  | { kept: true; savedAt: string }
  /** Another window of the same person wrote at `savedAt`. */
  | { kept: false; why: 'newer'; savedAt: string }
  | { kept: false; why: DraftRefusal };
export type DraftRefusal = 'signed-out' | 'forbidden' | 'too-many' | 'too-long' | 'too-full' | 'invalid';
