import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { readSeeds } from '../../src/dataset/release-folder.js';
import { MAX_STALENESS_SECONDS } from '../../src/http/cache-control.js';
import { catalogueOfReleases } from '../../src/releases/open-catalogue.js';
import { SEEDS } from '../../src/releases/places.js';
import { sameAs } from '../support/first-difference.js';
import { needs } from '../support/needs.js';
import { startNginx } from '../support/nginx.js';
import { listen, seedAppFor } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';
import { directoryFor } from '../support/stores.js';

/** nginx as a cache in front of an upstream, configured as in the operations guide; stops with the test. */
async function cacheBefore(t: Test, upstream: string): Promise<string> {
  const { directory } = await directoryFor(t);
  const cache = path.resolve('docs/operations/nginx-cache.conf');
  const nginx = await startNginx(
    directory,
    (
      port,
    ) => `proxy_cache_path ${directory}/cache levels=1:2 keys_zone=tip_tiers:1m max_size=64m inactive=24h;
  server { listen 127.0.0.1:${port}; location / { proxy_pass ${upstream}; include "${cache}"; } }`,
  );
  t.teardown(() => nginx.stop());
  return nginx.origin;
}

async function growingCatalogue() {
  const [first, ...later] = await readSeeds(SEEDS);
  const published = first ? [first] : [];
  const catalogue = await catalogueOfReleases(published);
  const publish = async () => {
    published.push(...later);
    await catalogue.refresh();
  };
  return { catalogue, publish };
}

const options = { ...needs('nginx'), timeout: 180_000 };

t.test('serves through nginx as a shared cache', options, async (t) => {
  const { catalogue, publish } = await growingCatalogue();
  const app = await seedAppFor(t, { METRICS_PORT: '0' }, { catalogue });
  const nginx = await cacheBefore(t, (await listen(app)).origin);
  const send = async (address: string) => {
    const response = await fetch(`${nginx}${address}`, { redirect: 'manual' });
    const body = await response.text();
    return {
      status: response.status,
      cache: response.headers.get('x-cache'),
      release: response.headers.get('dataset-release'),
      response,
      body,
    };
  };
  /** Requests that reached the API. */
  const reached = async (labels: string) => {
    const text = await (await fetch(`http://127.0.0.1:${app.metricsAddress?.port}/metrics`)).text();
    const line = text
      .split('\n')
      .find((each) => each.startsWith(`http_request_duration_seconds_count{${labels}}`));
    return Number(line?.split(' ')[1] ?? 0);
  };

  const UNCHANGING = '/graphql?query={__typename}';
  const LEFT_ALONE = '/reports/2022';
  await send(LEFT_ALONE);
  await send(UNCHANGING);

  await t.test('builds each response once', async (t) => {
    const codes = ['KH', 'TH', 'MM', 'MY', 'LA'];
    let hits = 0;
    for (let round = 0; round < 10; round++) {
      for (const code of codes) {
        const { status, cache, response } = await send(`/countries/${code}/tiers`);
        t.equal(status, 200);
        t.equal(response.headers.get('ratelimit'), null, 'quotas of other clients are not cached');
        if (cache === 'HIT') hits++;
      }
    }
    t.equal(hits, 45, 'of 50');
    t.equal(await reached('method="GET",route="/countries/:country/tiers",status="200"'), codes.length);
  });

  await t.test('returns the same response for equivalent URLs', async (t) => {
    const { status, response } = await send('/tiers?tier=3&year=2022');
    t.equal(status, 200);
    const canonical = await send('/tiers?year=2022&tier=3');
    t.equal(canonical.response.headers.get('etag'), response.headers.get('etag'), 'the same response');
    t.equal((await send('/tiers?tier=3&year=2022')).cache, 'HIT', 'each variant is cached');
    const { status: moved } = await send('/Tiers');
    t.equal(moved, 308);
    t.equal((await send('/Tiers')).cache, 'HIT', 'the redirect is cached as well');
  });

  await t.test('does not cache errors', async (t) => {
    for (const address of ['/countries/Atlantis', '/tiers?tier=9', '/nothing']) {
      await send(address);
      t.not((await send(address)).cache, 'HIT', address);
    }
  });

  const PINNED = '/releases/1.0.0/countries/KH';
  const pinned = await send(PINNED);
  await publish();
  const publishedAt = performance.now();

  await t.test('shows a new release within the promised time, without a failed request', async (t) => {
    let release: string | null = null;
    while (release !== NEWEST && performance.now() - publishedAt < MAX_STALENESS_SECONDS * 2_000) {
      await sleep(1_000);
      const answer = await send('/countries/KH/tiers');
      t.equal(answer.status, 200);
      release = answer.release;
    }
    const seconds = (performance.now() - publishedAt) / 1_000;
    t.equal(release, NEWEST);
    t.ok(seconds <= MAX_STALENESS_SECONDS, `after ${seconds.toFixed(1)} s`);
  });

  await t.test('revalidates unchanged responses by ETag', async (t) => {
    t.match((await send(UNCHANGING)).cache, /STALE|UPDATING|REVALIDATED|EXPIRED/);
    await sleep(500);
    t.equal((await send(UNCHANGING)).cache, 'HIT');
    t.equal(await reached('method="GET",route="/graphql",status="304"'), 1);
    t.equal((await send(PINNED)).cache, 'HIT', 'a pinned response is not even revalidated');
  });

  await app.close();

  await t.test('serves cached responses while the API is down', async (t) => {
    const answer = await send(LEFT_ALONE);
    t.equal(answer.status, 200);
    t.equal(answer.cache, 'STALE');
    t.match(JSON.parse(answer.body), { year: 2022 });
    sameAs(t, (await send(PINNED)).body, pinned.body);
    t.equal((await send('/reports/2003')).status, 502, 'others fail');
  });
});
