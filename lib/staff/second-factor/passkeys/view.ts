/** A passkey as its owner sees it. */
export type PasskeyView = { id: string; name: string; addedAt: Date; lastUsedAt: Date | null };
