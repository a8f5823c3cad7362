/** What was typed, by the names of the fields. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;
