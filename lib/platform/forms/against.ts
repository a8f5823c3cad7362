/** One thing that stands against what was sent: why, and the rows of the file that it is about, in words. */
export type AgainstItem = { why: string; events: readonly string[] };

/**
 * What stands against a change. `tick` is the field by which a person says that they have checked it; null when it
 * cannot be done at all.
 */
export type Against = { items: readonly AgainstItem[]; tick: string | null };
