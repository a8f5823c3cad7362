import { ALL } from './answer-mark';

type Kept<T> = { value: T; bytes: number; tags: readonly string[] };

export type MemoryLimits = {
  /** Bytes of all answers together. */
  bytes: number;
  /** Bytes of one answer in all its encodings; a larger one is not kept. */
  entryBytes: number;
};

/** One address's share of overhead: key, headers, map slots. Keeps many tiny answers from being counted as nothing. */
const ENTRY_OVERHEAD = 1024;

/**
 * Finished answers by address, under their tags, bounded in bytes; the one unused for longest goes first.
 *
 * Addresses with a query live on a shelf of their own, an eighth of the room: whoever invents queries can push out
 * other queries, never the pages.
 */
export class AnswerMemory<T> {
  private readonly pages: Shelf<T>;
  private readonly queries: Shelf<T>;

  constructor(private readonly limits: MemoryLimits) {
    const forQueries = Math.floor(limits.bytes / 8);
    this.pages = new Shelf(limits.bytes - forQueries);
    this.queries = new Shelf(forQueries);
  }

  get(address: string): T | undefined {
    return this.pages.get(address) ?? this.queries.get(address);
  }

  /** Keeps an answer; false when it is too large. `bytes` counts its bodies in every encoding. */
  keep(address: string, value: T, bytes: number, tags: readonly string[]): boolean {
    if (bytes > this.limits.entryBytes) return false;
    const shelf = address.includes('?') ? this.queries : this.pages;
    return shelf.keep(address, { value, bytes: bytes + address.length * 2 + ENTRY_OVERHEAD, tags });
  }

  /** Drops each answer that bears one of the tags or the tag `all`; the tag `all` itself drops everything. */
  drop(tags: ReadonlySet<string>): void {
    for (const shelf of [this.pages, this.queries]) {
      shelf.dropWhere((kept) => tags.has(ALL) || kept.tags.some((tag) => tag === ALL || tags.has(tag)));
    }
  }

  get bytes(): number {
    return this.pages.bytes + this.queries.bytes;
  }

  get entries(): number {
    return this.pages.entries + this.queries.entries;
  }
}

/** A map in order of last use. */
class Shelf<T> {
  private readonly byAddress = new Map<string, Kept<T>>();
  private newest: string | undefined;
  bytes = 0;

  constructor(private readonly room: number) {}

  get entries(): number {
    return this.byAddress.size;
  }

  get(address: string): T | undefined {
    const kept = this.byAddress.get(address);
    if (kept === undefined) return undefined;
    if (this.newest !== address) {
      this.byAddress.delete(address);
      this.byAddress.set(address, kept);
      this.newest = address;
    }
    return kept.value;
  }

  keep(address: string, kept: Kept<T>): boolean {
    this.remove(address);
    if (kept.bytes > this.room) return false;
    this.byAddress.set(address, kept);
    this.newest = address;
    this.bytes += kept.bytes;
    for (const oldest of this.byAddress.keys()) {
      if (this.bytes <= this.room) break;
      this.remove(oldest);
    }
    return true;
  }

  dropWhere(isHit: (kept: Kept<T>) => boolean): void {
    for (const [address, kept] of this.byAddress) if (isHit(kept)) this.remove(address);
  }

  private remove(address: string): void {
    const kept = this.byAddress.get(address);
    if (kept === undefined) return;
    this.byAddress.delete(address);
    this.bytes -= kept.bytes;
    if (this.newest === address) this.newest = undefined;
  }
}
