import t from 'tap';
import { examineCandidate } from '../../src/releases/candidate.js';
import type { ReleaseStore } from '../../src/releases/release-store.js';
import { CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { appFor } from '../support/app.js';
import { sameAs } from '../support/first-difference.js';
import { until } from '../support/processes.js';
import { NEWEST } from '../support/seeds.js';

async function publishFolder(store: ReleaseStore, folder: string): Promise<void> {
  const { release } = await examineCandidate(store, folder);
  if (!release) throw new Error('the release is rejected');
  await store.publish(release);
}

/*
 * Corrects Burundi 2025 from Tier 2 to Tier 2 Watch List in a running service. Every derived value must
 * follow; pinned responses must not change.
 */
t.test('takes up a correction in every derived value, but not in pinned responses', async (t) => {
  const { app, catalogue, store } = await appFor(t);
  const get = async (url: string) => (await app.inject(url)).json();
  const stop = await store.watch(() => {
    catalogue.refresh().catch((error) => t.error(error as Error));
  });
  t.teardown(stop);

  const pinned = [
    `/releases/${NEWEST}/countries/BI/tiers`,
    `/releases/${NEWEST}/tiers.csv`,
    `/releases/${NEWEST}/reports/2025`,
  ];
  const before = await Promise.all(pinned.map((url) => app.inject(url)));
  t.match(await get('/countries/BI/clock'), { status: 'not_on_watch_list' });
  const totals = (await get('/reports/2025')).totals;

  await publishFolder(store, await writeRelease(t.testdir()));
  await until('the correction is served', async () => (await get('/countries/BI')).release === CORRECTION);

  t.match(await get('/countries/BI/clock'), { status: 'clock_running' }, 'the clock');
  const listed = await get('/watchlist?year=2025');
  t.ok(
    listed.items.some(({ country }: { country: { iso2: string } }) => country.iso2 === 'BI'),
    'the watch list',
  );
  t.match(
    await get('/reports/2025'),
    { totals: { '2WL': totals['2WL'] + 1, '2': totals['2'] - 1 } },
    'the totals',
  );
  const moves = (await get('/reports/2025/changes')).items;
  t.match(
    moves.find(({ country }: { country: { iso2: string } }) => country.iso2 === 'BI'),
    { fromTier: '2', toTier: '2WL', direction: 'downgrade' },
    'the downgrades',
  );
  t.match(await get('/countries/BI'), { currentTier: { tier: '2WL' } });
  t.match(await get('/verify?country=BI&year=2025&tier=2WL'), { verdict: 'supported' }, 'the claim check');
  t.match(await get('/countries/BI/tiers/2025'), { tier: '2WL' });
  t.match(await get(`/releases/${CORRECTION}/differences?kind=corrected`), {
    since: NEWEST,
    items: [
      { table: 'placements', key: { iso2: 'BI', year: 2025 }, column: 'tier', old: '2', new: '2WL' },
      { table: 'control_totals', old: 25, new: 26 },
    ],
  });
  t.match(
    (await app.inject('/changes.atom')).body,
    `<title>Release ${CORRECTION}: correction</title>`,
    'the feed',
  );
  const graphql = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ dataset { release { version } } }' },
  });
  t.match(graphql.body, `"${CORRECTION}"`);

  for (const [index, url] of pinned.entries()) {
    const response = await app.inject(url);
    sameAs(t, response.body, before[index]?.body, `${url} is what it was`);
    t.equal(response.headers.etag, before[index]?.headers.etag);
  }
});
