import type { FeedFollower } from './feed-follower';
import type { FinishedAnswer } from './finished-answer';
import { InnerFault } from './inner-request';
import type { AnswerMemory } from './memory';

/** What to make, and whether it may be kept. */
export type Order = {
  address: string;
  make: () => Promise<FinishedAnswer>;
  /** Which finished answers are worth room in memory. */
  keeps: (answer: FinishedAnswer) => boolean;
  /** A file named by its content: right for ever, so the feed's age does not matter. */
  fixed: boolean;
};

/** `day` is when it was made: "180 days ago" and "as of today" are true for one day only. */
export type Kept = { answer: FinishedAnswer; fixed: boolean; day: number };

type Flight = { made: Promise<FinishedAnswer>; position: number | undefined; startedAt: number };

/** How old a rendering may be that a new request joins while the feed is silent, in milliseconds. */
const JOINED_WITHOUT_FEED = 1000;

/**
 * Gives answers from memory while the feed says they stand, else makes them anew, once for all who ask at a time.
 *
 * Two rules keep a withdrawn case from coming back. An answer is kept only if the feed's position did not move while
 * it was made: one begun before a change and finished after it may show what was withdrawn. And a request joins a
 * rendering only if that began after the last change known here.
 */
export class AnswerSource {
  private readonly flights = new Map<string, Flight>();
  private underWay = 0;

  constructor(
    private readonly memory: AnswerMemory<Kept>,
    private readonly follower: FeedFollower,
    private readonly now: () => number,
    private readonly maxRenderings: number,
    /** The number of the day, in UTC. */
    private readonly today: () => number,
  ) {}

  /** The finished answer for exactly this address, if it may be served now. */
  recall(address: string): FinishedAnswer | undefined {
    const kept = this.memory.get(address);
    if (kept === undefined) return undefined;
    if (kept.fixed) return kept.answer;
    return kept.day === this.today() && this.follower.fresh() ? kept.answer : undefined;
  }

  /**
   * Makes the answer or joins the making of it.
   *
   * @throws InnerFault `TOO_MANY` when too many are being made; whatever `make` throws
   */
  fetch(order: Order): Promise<FinishedAnswer> {
    const flight = this.flights.get(order.address);
    if (flight !== undefined && this.mayJoin(flight)) return flight.made;
    if (this.underWay >= this.maxRenderings) return Promise.reject(new InnerFault('TOO_MANY'));
    return this.start(order);
  }

  private mayJoin(flight: Flight): boolean {
    if (flight.position !== this.follower.position) return false;
    return this.follower.fresh() || this.now() - flight.startedAt < JOINED_WITHOUT_FEED;
  }

  private start(order: Order): Promise<FinishedAnswer> {
    const position = this.follower.position;
    const day = this.today();
    this.underWay += 1;
    const made = order
      .make()
      .then((answer) => {
        const stands = position !== undefined && position === this.follower.position;
        if (stands && order.keeps(answer)) {
          this.memory.keep(order.address, { answer, fixed: order.fixed, day }, answer.bytes, answer.tags);
        }
        return answer;
      })
      .finally(() => {
        this.underWay -= 1;
        if (this.flights.get(order.address)?.made === made) this.flights.delete(order.address);
      });
    this.flights.set(order.address, { made, position, startedAt: this.now() });
    return made;
  }
}
