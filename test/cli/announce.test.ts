import type { Test } from 'tap';
import t from 'tap';
import { runRelease } from '../../src/cli/release.js';
import { announceReport } from '../../src/cli/release-announce.js';
import type { UpcomingReport } from '../../src/dataset/upcoming-report.js';
import { openReleaseCatalogue } from '../../src/releases/open-catalogue.js';
import { openStore, toLocation } from '../../src/releases/open-store.js';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { openFilledStore } from '../../src/releases/seeds.js';
import { readSettings } from '../../src/settings.js';
import { captured } from '../support/captured.js';
import { until } from '../support/processes.js';
import { newestReleaseData } from '../support/seeds.js';
import { directoryFor, POSTGRESQL, postgresFor, settingsFor } from '../support/stores.js';

const newest = (await newestReleaseData()).tables.reports.at(-1)?.year ?? 0;
const next = newest + 1;
const AT_STATE = 'https://www.state.gov/trafficking-in-persons-report/';

async function announcerFor(t: Test, location?: StoreLocation) {
  const environment = settingsFor(location ?? (await directoryFor(t)));
  return async (...args: string[]) => {
    const { streams, output } = captured();
    const exitCode = await runRelease(['announce', ...args], environment, streams);
    const store = await openStore(toLocation(readSettings(environment)));
    t.teardown(() => store.close());
    return { exitCode, output: output.out + output.err, store };
  };
}

/** Stores that two processes can open. */
const LOCATIONS = [
  ['a folder', {}, directoryFor],
  ['PostgreSQL', POSTGRESQL.options, (t: Test) => postgresFor(t)],
] as const;

for (const [name, options, locationFor] of LOCATIONS)
  t.test(`announces and takes back a report in two instances through ${name}`, options, async (t) => {
    const location = await locationFor(t);
    const announce = await announcerFor(t, location);
    const stores = [await openFilledStore(location), await openStore(location)];
    const catalogues = await Promise.all(
      stores.map(async (store) => {
        const catalogue = await openReleaseCatalogue(store, { now: () => Date.parse(`${next}-12-31`) });
        const end = await store.watch(() => void catalogue.refresh());
        t.teardown(async () => {
          await end();
          await store.close();
        });
        return catalogue;
      }),
    );
    const before = catalogues.map(({ current }) => current.upcomingReport);
    const all = (what: string, holds: (upcomingReport: UpcomingReport | null) => boolean) =>
      until(what, async () => catalogues.every(({ current }) => holds(current.upcomingReport)));

    const announced = await announce(String(next), '--published', `${next}-01-15`, '--url', AT_STATE);
    t.equal(announced.exitCode, 0, announced.output);
    await all('both say that it is out', (upcomingReport) => upcomingReport?.publishedOn === `${next}-01-15`);
    await announce(String(next), '--published', `${next}-01-16`, '--url', AT_STATE);
    await all(
      'both have the newer word',
      (upcomingReport) => upcomingReport?.publishedOn === `${next}-01-16`,
    );
    t.equal((await announce(String(next), '--published', '2999-01', '--url', AT_STATE)).exitCode, 1);
    t.equal((await announce(String(next), '--take-back')).exitCode, 0);
    await all(
      'both say what the release says',
      (upcomingReport) => upcomingReport?.publishedOn === before[0]?.publishedOn,
    );
    for (const [index, { current }] of catalogues.entries())
      t.strictSame(current.upcomingReport, before[index]);
    const late = await openStore(location);
    t.teardown(() => late.close());
    t.strictSame(await late.announced(), await stores[0]?.announced(), 'an instance started later knows it');
  });

t.test('announces, corrects and takes back a report in a running instance', async (t) => {
  const announce = await announcerFor(t);
  const first = await announce(String(next), '--published', `${next}-01`, '--url', AT_STATE);
  t.equal(first.exitCode, 0, first.output);
  t.match(first.output, `came out in January ${next}`);
  const catalogue = await openReleaseCatalogue(first.store, { now: () => Date.parse(`${next}-12-31`) });
  t.match(catalogue.current.upcomingReport, {
    state: 'out',
    publishedBy: `${next}-01-31`,
    sourceUrl: AT_STATE,
  });
  const { revision } = catalogue.state;

  await announce(String(next), '--published', `../${next}-01-15`, '--url', AT_STATE);
  t.equal(await catalogue.refresh(), true);
  t.match(catalogue.current.upcomingReport, { state: 'out', publishedBy: `${next}-01-15` });
  t.not(catalogue.state.revision, revision, 'cached responses are invalidated');
  t.equal(await catalogue.refresh(), false);

  const back = await announce(String(next), '--take-back');
  t.equal(back.exitCode, 0, back.output);
  await catalogue.refresh();
  t.notMatch(catalogue.current.upcomingReport, { publishedBy: `${next}-01-15` });
  t.equal((await announce(String(next), '--take-back')).exitCode, 1, 'nothing is left to take back');
});

t.test('rejects impossible announcements with one sentence and changes nothing', async (t) => {
  const { store } = await (await announcerFor(t))('soon');
  const day = `${next}-01-15`;
  for (const [year, options, why] of [
    [newest, { published: day, url: AT_STATE }, /contains the \d{4} report already/],
    [next + 1, { published: day, url: AT_STATE }, /The next report is/],
    ['soon', { published: day, url: AT_STATE }, /not the year of a report/],
    [next, { published: `${newest}-12-31`, url: AT_STATE }, /which is before/],
    [next, { published: '2999-01-01', url: AT_STATE }, /is in the future|is before/],
    [next, { published: 'October', url: AT_STATE }, /--published must be a day, a month/],
    [next, { published: `${next}-02-30`, url: AT_STATE }, /must be an existing date/],
    [next, { published: day }, /--url is required/],
    [next, { url: AT_STATE }, /--published is required/],
    [next, { published: day, url: 'state.gov' }, /must be an https/],
    [next, { takeBack: true, url: AT_STATE }, /must not be combined/],
    [next, { takeBack: true }, /was not announced/],
  ] as const) {
    const { exitCode, text } = await announceReport(store, String(year), options);
    t.equal(exitCode, 1, text);
    t.match(text, why);
    t.equal(text.trim().split('\n').length, 1, text);
  }
  t.strictSame(await store.announced(), []);
});

t.test('becomes overdue without a restart and invalidates cached responses', async (t) => {
  const { store } = await (await announcerFor(t))(String(next));
  const releases = await store.list();
  // Drop what the seeds say about the next report.
  const load = async (version: string) => {
    const { header, tables } = await store.load(version);
    return { header, tables: { ...tables, awaited_reports: [] } };
  };
  let now = Date.parse(`${next}-06-30T23:59:59Z`);
  const catalogue = await openReleaseCatalogue(
    { ...store, list: async () => releases, load },
    { now: () => now },
  );
  const { revision } = catalogue.state;
  t.equal(catalogue.current.upcomingReport?.state, 'awaited');
  t.equal(catalogue.state.revision, revision);
  now += 1_000;
  t.equal(catalogue.current.upcomingReport?.state, 'overdue');
  t.not(catalogue.state.revision, revision);
  t.equal(
    (await catalogue.get(catalogue.current.version)).upcomingReport,
    null,
    'pinned releases state nothing',
  );
});
