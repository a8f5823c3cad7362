/** One publish or withdrawal, numbered in the order in which it became visible. */
export type FeedChange = { seq: number; tags: string[] };

export type Feed = {
  /** The changes with a number above `after`, in any order. */
  ask: (after: number) => Promise<FeedChange[]>;
  /** The number of the latest change, 0 when there is none. */
  latest: () => Promise<number>;
};

export type FollowerOptions = {
  feed: Feed;
  /** Milliseconds that never run backwards. */
  now: () => number;
  /** How old the last successful ask may be while memory is trusted, in milliseconds. */
  staleAfter: number;
  /** Called before the position moves past these changes, in the same turn. */
  onChange: (tags: ReadonlySet<string>) => void;
  /** Told once when asking begins to fail, and again after each recovery. */
  onFault: (error: unknown) => void;
};

/**
 * Follows the numbered feed of changes. Its position tells which changes are known here; its age tells how much can
 * have happened unseen.
 *
 * The feed must hand out numbers in the order in which changes become visible: a change that appears below the
 * position would be missed.
 */
export class FeedFollower {
  private reached: number | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;
  private askingSince = 0;
  private round = 0;
  private failing = false;

  constructor(private readonly options: FollowerOptions) {}

  /** The number of the last change known here; undefined before the first successful ask. */
  get position(): number | undefined {
    return this.reached;
  }

  /** Milliseconds since the last successful ask began. Counted from its beginning: what came later it may not hold. */
  age(): number {
    return this.options.now() - this.askedAt;
  }

  /** Whether nothing older than the agreed age can be unknown here. */
  fresh(): boolean {
    return this.age() < this.options.staleAfter;
  }

  /**
   * Asks once. An ask still under way is joined; one that has hung for as long as memory is trusted is given up,
   * and its late answer ignored, so that one lost connection does not stop the following for good.
   */
  askNow(): Promise<void> {
    const { now, staleAfter } = this.options;
    if (this.asking !== undefined && now() - this.askingSince < staleAfter) return this.asking;
    this.askingSince = now();
    this.round += 1;
    const asking = this.ask(this.round, this.askingSince);
    this.asking = asking;
    return asking;
  }

  private async ask(round: number, startedAt: number): Promise<void> {
    const { feed, onChange, onFault } = this.options;
    try {
      const after = this.reached;
      if (after === undefined) {
        const latest = await feed.latest();
        if (round !== this.round) return;
        this.reached = latest;
      } else {
        const changes = await feed.ask(after);
        if (round !== this.round) return;
        if (changes.length > 0) {
          onChange(new Set(changes.flatMap((change) => change.tags)));
          this.reached = Math.max(after, ...changes.map((change) => change.seq));
        }
      }
      this.askedAt = startedAt;
      this.failing = false;
    } catch (error) {
      if (round === this.round && !this.failing) {
        this.failing = true;
        onFault(error);
      }
    } finally {
      if (round === this.round) this.asking = undefined;
    }
  }
}
