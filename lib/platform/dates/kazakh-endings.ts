/** What the ending of a Kazakh noun or number says here: from it, to it, or nothing that a date must keep. */
export type KazakhCase = 'from' | 'to' | 'plain';

// In folded letters: an ordinal, a possessive, then a case. «-нан» and «-дан» lead away, «-ға», «-ке» and «-на» towards.
const ORDINAL = '(?:[ыи]?нш[ыи]|ш[ыи])?';
const OWNED = '(?:с?[ыи])?';
const FROM = '([днт][ае]н)';
const TO = '([гк][ае]|н[ае])';
const ELSE = '(?:н?[дт][ае](?:г[ыи])?|[ндт][ыи]н?|[гк][ыи])?';
const ENDING = new RegExp(`^${ORDINAL}${OWNED}(?:${FROM}|${TO}|${ELSE})$`);

/** Reads the folded ending of a Kazakh word; null for what is no such ending. */
export function readKazakhEnding(ending: string): KazakhCase | null {
  const match = ENDING.exec(ending);
  if (!match) return null;
  if (match[1] !== undefined) return 'from';
  return match[2] === undefined ? 'plain' : 'to';
}
