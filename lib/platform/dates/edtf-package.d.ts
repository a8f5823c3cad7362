/** The package `edtf` ships no types; this is the part of its parser that Held uses. */
declare module 'edtf' {
  /** Months count from 0. `unspecified` is a bit mask over YYYYMMDD, the first digit of the year being bit 0. */
  export type ParsedDate = {
    type: string;
    level: number;
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
  };
  export type ParsedInterval = { type: 'Interval'; level: number; values: (ParsedDate | null)[] };
  /** Throws an Error on a text that is not EDTF of at most this level. */
  export function parse(
    text: string,
    constraints: { level: number; types?: string[] },
  ): ParsedDate | ParsedInterval;
}
