import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import { serveMetrics } from '@/lib/platform/metrics/serve-metrics';

describe('the counts of a surface', () => {
  it('show answers, lookups, memory and the age of the feed', async () => {
    const metrics = createMetrics('public');
    metrics.answers('/en/cases/*', 200).count += 2;
    metrics.answers('/en/cases/*', 200).count += 1;
    metrics.hits.count = 5;
    metrics.rendered(0.004);
    metrics.watch({ memory: () => ({ bytes: 77, entries: 1 }), feedAge: () => 0.5 });
    const text = await metrics.registry.metrics();
    expect(text).toContain('held_answers_total{route="/en/cases/*",status="200",surface="public"} 3');
    expect(text).toContain('held_memory_lookups_total{outcome="hit",surface="public"} 5');
    expect(text).toContain('held_memory_bytes{surface="public"} 77');
    expect(text).toContain('held_feed_age_seconds{surface="public"} 0.5');
    expect(text).toContain('held_render_seconds_count{surface="public"} 1');
  });

  it('are served on the loopback address alone, at one path', async () => {
    const served = await serveMetrics(createMetrics('public').registry, 0);
    try {
      const answer = await fetch(`http://127.0.0.1:${served.port}/metrics`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('held_answers_total');
      expect((await fetch(`http://127.0.0.1:${served.port}/`)).status).toBe(404);
      await expect(fetch(`http://127.0.0.2:${served.port}/metrics`)).rejects.toThrow();
    } finally {
      await served.close();
    }
  });

  it('say so when the port is taken', async () => {
    const served = await serveMetrics(createMetrics('public').registry, 0);
    await expect(serveMetrics(createMetrics('public').registry, served.port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await served.close();
  });
});
