/** A calendar day as `YYYY-MM-DD`, without a time or a zone: the day on which something was, where it was. */
export type IsoDay = string;

/**
 * A date as exactly as it is known, after EDTF (ISO 8601-2:2019) levels 0 and 1.
 * `earliest` and `latest` are the first and the last day the text allows; `null` is an open or unknown side.
 */
export type PartialDate = { edtf: string; earliest: IsoDay | null; latest: IsoDay | null };
