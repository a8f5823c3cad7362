import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A running count. The hot path adds to `count`; the registry reads it when it is asked. */
export type Tally = { count: number };

export type MemoryGauge = { bytes: number; entries: number };

export type Metrics = {
  registry: Registry;
  /** The count of answers of one route class and status. The same arguments give the same object. */
  answers: (route: string, status: number) => Tally;
  hits: Tally;
  misses: Tally;
  rendered: (seconds: number) => void;
  /** Tells the registry where to read the memory's size and the feed's age (seconds) when it is asked. */
  watch: (sources: { memory: () => MemoryGauge; feedAge: () => number }) => void;
};

/**
 * Opens the counts of one surface. prom-client hashes its labels on every increment, which a hot page would pay
 * thousands of times a second; so answers are counted in plain numbers and copied into the registry on a scrape.
 *
 * @param surface the label `surface` of every series, e.g. `public`
 */
export function createMetrics(surface: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ surface });
  const registers = [registry];
  const byRoute = new Map<string, { route: string; status: number; tally: Tally }>();
  const hits: Tally = { count: 0 };
  const misses: Tally = { count: 0 };
  let memory = (): MemoryGauge => ({ bytes: 0, entries: 0 });
  let feedAge = (): number => 0;

  new Counter({
    name: 'held_answers_total',
    help: 'Answers given, by route class and status',
    labelNames: ['route', 'status'],
    registers,
    collect() {
      this.reset();
      for (const { route, status, tally } of byRoute.values()) this.inc({ route, status }, tally.count);
    },
  });
  new Counter({
    name: 'held_memory_lookups_total',
    help: 'Answers looked up in memory, by outcome',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      this.inc({ outcome: 'hit' }, hits.count);
      this.inc({ outcome: 'miss' }, misses.count);
    },
  });
  new Gauge({
    name: 'held_memory_bytes',
    help: 'Bytes of finished answers kept in memory',
    registers,
    collect() {
      this.set(memory().bytes);
    },
  });
  new Gauge({
    name: 'held_memory_entries',
    help: 'Finished answers kept in memory',
    registers,
    collect() {
      this.set(memory().entries);
    },
  });
  new Gauge({
    name: 'held_feed_age_seconds',
    help: 'Seconds since the start of the last successful ask of the change feed',
    registers,
    collect() {
      this.set(feedAge());
    },
  });
  const renderSeconds = new Histogram({
    name: 'held_render_seconds',
    help: 'Time to make an answer anew',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });

  return {
    registry,
    answers: (route, status) => {
      const key = `${status} ${route}`;
      const known = byRoute.get(key);
      if (known !== undefined) return known.tally;
      const tally: Tally = { count: 0 };
      byRoute.set(key, { route, status, tally });
      return tally;
    },
    hits,
    misses,
    rendered: (seconds) => renderSeconds.observe(seconds),
    watch: (sources) => {
      memory = sources.memory;
      feedAge = sources.feedAge;
    },
  };
}
