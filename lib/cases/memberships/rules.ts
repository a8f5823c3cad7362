/** An organisation as far as ties to it go. */
export type TiedTo = { tiesClosed: boolean };

/**
 * Whether a tie may be public: it is marked so, and so may be ties to this organisation. Where an organisation is banned
 * or listed, having been in it is an offence: its ties stay closed whatever the row says.
 */
export function tieMayBePublic(row: { visibility: string; organisation: TiedTo }): boolean {
  return row.visibility === 'PUBLIC' && !row.organisation.tiesClosed;
}

/** Marked public against what is said of the organisation: published by nobody until one of the two is changed. */
export function isDangerousTie(row: { visibility: string; organisation: TiedTo }): boolean {
  return row.visibility === 'PUBLIC' && row.organisation.tiesClosed;
}
