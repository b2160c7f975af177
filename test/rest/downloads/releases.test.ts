import { XMLParser, XMLValidator } from 'fast-xml-parser';
import t from 'tap';
import type { FileRecord } from '../../../src/domain/file-record.js';
import { withdraw } from '../../../src/releases/withdraw.js';
import { RECORDED_DIGESTS } from '../../seeds/release-digests.js';
import { appFor } from '../../support/app.js';
import { sameAs } from '../../support/first-difference.js';
import { sharedApp } from '../../support/seed-app.js';
import { NEWEST, NEWEST_IN_REPOSITORY, newestInRepository, VERSIONS } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';

const getFiles = (version: string) => RECORDED_DIGESTS[version]?.files ?? {};

const BEFORE = VERSIONS.at(-2) ?? '';
const newest = await newestInRepository();

const app = await sharedApp();

t.test('lists releases newest first, and describes one with its content', async (t) => {
  const answer = await app.inject('/releases');
  t.equal(answer.statusCode, 200, answer.body);
  const list = answer.json();
  t.strictSame(
    list.items.map(({ version, current }: { version: string; current: boolean }) => [version, current]),
    VERSIONS.toReversed().map((version) => [version, version === NEWEST]),
  );
  const response = await app.inject('/releases/1.0.0');
  t.equal(response.headers['content-location'], '/releases/1.0.0');
  t.notMatch(response.headers['cache-control'], /immutable/, 'its state can change');
  const detail = response.json();
  t.match(detail, { version: '1.0.0', state: 'published', firstReport: 2001, lastReport: 2024 });
  t.match(detail.sha256, /^[0-9a-f]{64}$/);
  t.equal(detail.rows.placements, 4045);
  const graded = Object.values(detail.evidenceCounts as Record<string, number>).reduce((a, b) => a + b, 0);
  t.equal(graded, 4045, 'every placement has a grade');
  const csv = detail.resources.find(({ name }: { name: string }) => name === 'placements.csv');
  const { items } = (await app.inject('/releases/1.0.0/download')).json();
  t.strictSame(
    detail.resources.map(({ name, bytes }: FileRecord) => [name, bytes]),
    items.map(({ name, bytes }: FileRecord) => [name, bytes]),
  );
  t.match(csv, {
    url: '/releases/1.0.0/download/placements.csv',
    sha256: getFiles('1.0.0')['placements.csv'],
  });
  t.equal((await app.inject(`/releases/${NEWEST_IN_REPOSITORY}?asOf=2010-01-01`)).json().lastReport, 2009);
});

t.test('lists the known releases for an unknown one, on any path', async (t) => {
  for (const url of ['/releases/3.0.0', '/releases/3.0.0/tiers', '/releases/3.0.0/differences']) {
    const response = await app.inject(url);
    t.equal(response.statusCode, 404, url);
    t.match(response.json(), { type: '/problems/unknown-release', releases: VERSIONS });
  }
  const since = await app.inject('/differences?since=3.0.0');
  t.match(since.json(), { status: 400, errors: [{ parameter: 'since', allowed: VERSIONS }] });
});

t.test('lists changes since the previous or any older release, filtered, in every format', async (t) => {
  const changes = (await app.inject('/differences')).json();
  t.equal(changes.since, BEFORE);
  t.equal(changes.counts.added + changes.counts.corrected + changes.counts.removed, changes.total);
  const pinned = await app.inject(`/releases/${NEWEST}/differences?kind=corrected&since=1.0.0&table=sources`);
  t.match(pinned.headers['cache-control'], /max-age=86400/);
  t.match(pinned.json().items[0], { table: 'sources', kind: 'corrected', column: 'covers' });
  t.equal((await app.inject(`/releases/${NEWEST}/differences?since=${NEWEST}`)).json().total, 0);
  t.equal(
    (await app.inject('/releases/1.0.0/differences?limit=1')).json().since,
    null,
    'everything is new in the first release',
  );
  const [header] = (await app.inject('/differences.csv')).body.split('\n');
  t.equal(header, 'table,key,kind,column,old,new');
  const lines = (await app.inject('/differences.ndjson?since=1.0.0&table=reports')).body.trim().split('\n');
  t.match(JSON.parse(lines[0] ?? ''), { key: { year: 2025 }, kind: 'added', old: null, new: { year: 2025 } });
  const then = (await app.inject('/differences?asOf=2024-12-31&since=1.0.0')).json();
  t.equal(
    then.items.some(
      ({ table, key }: { table: string; key: { year: number } }) =>
        table === 'placements' && key.year === 2025,
    ),
    false,
    'no report of 2025 yet',
  );
});

t.test('serves an Atom feed of releases and withdrawals', async (t) => {
  const { app, store, catalogue } = await appFor(t, { PUBLIC_URL: 'https://tiers.example' });
  const read = async () => {
    const response = await app.inject('/changes.atom');
    t.match(response.headers['content-type'], /^application\/atom\+xml/);
    t.equal(XMLValidator.validate(response.body), true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['entry', 'link'].includes(name),
    });
    return parser.parse(response.body).feed;
  };
  const stored = catalogue.entries;
  const feed = await read();
  t.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
  t.match(feed, {
    id: /^urn:uuid:/,
    title: /.+/,
    updated: newest.header.published_at,
    author: { name: /.+/ },
  });
  t.match(feed.link[0], { '@_rel': 'self', '@_href': 'https://tiers.example/changes.atom' });
  const { upcomingReport } = (await app.inject('/reports?limit=1')).json();
  t.match(feed.subtitle, new RegExp(`^The ${upcomingReport.year} report (came out|was out|was due|is due) `));
  // A report that is due or published but not in the release has an entry before those of releases.
  const upcomingEntries = upcomingReport.state === 'awaited' ? 0 : 1;
  t.equal(feed.entry.length, stored.length + upcomingEntries);
  for (const entry of feed.entry.slice(0, upcomingEntries))
    t.match(entry, {
      id: /^urn:uuid:[0-9a-f-]{36}$/,
      title: `The ${upcomingReport.year} report`,
      summary: /.+/,
    });
  for (const entry of feed.entry.slice(upcomingEntries))
    t.match(entry, { id: /^urn:uuid:[0-9a-f-]{36}$/, title: /^Release/, updated: /Z$/, summary: /.+/ });

  await withdraw(store, NEWEST_IN_REPOSITORY, 'Pages <misread> & more');
  await catalogue.refresh();
  const after = await read();
  const later = (await app.inject('/reports?limit=1')).json().upcomingReport;
  const first = later.state === 'awaited' ? 0 : 1;
  t.equal(after.entry.length, stored.length + 1 + first);
  t.match(after.entry[first], {
    title: `Release ${NEWEST_IN_REPOSITORY} is withdrawn`,
    summary: 'Pages <misread> & more',
  });
  t.strictSame(
    after.entry.slice(first + 1).map(({ id }: { id: string }) => id),
    feed.entry.slice(upcomingEntries).map(({ id }: { id: string }) => id),
    'entries keep their IDs',
  );
});

t.test('keeps serving a withdrawn release unchanged, with a warning', slow, async (t) => {
  const { app, store, catalogue } = await appFor(t);
  const urls = [
    `/releases/${NEWEST_IN_REPOSITORY}/tiers.csv`,
    `/releases/${NEWEST_IN_REPOSITORY}/countries/KH/tiers`,
    `/releases/${NEWEST_IN_REPOSITORY}/download`,
    `/releases/${NEWEST_IN_REPOSITORY}/countries/KH/tiers.svg`,
  ];
  const before = await Promise.all(urls.map((url) => app.inject(url)));
  t.ok(before.every(({ headers }) => headers.deprecation === undefined));
  await withdraw(store, NEWEST_IN_REPOSITORY, 'Wrong', new Date('2026-12-24T12:00:00Z'));
  await catalogue.refresh();
  for (const [index, url] of urls.entries()) {
    const response = await app.inject(url);
    sameAs(t, response.body, before[index]?.body, url);
    t.equal(response.headers.deprecation, '@1798113600');
    t.match(response.headers.link, `</releases/${NEWEST_IN_REPOSITORY}>; rel="deprecation"`);
    t.match(response.headers.link, `</releases/${BEFORE}>; rel="latest-version"`);
  }
  const embed = await app.inject(`/embed/releases/${NEWEST_IN_REPOSITORY}/countries/KH/tiers`);
  t.equal(embed.headers.deprecation, '@1798113600', 'including embeds');
  await withdraw(store, '1.0.0', 'Wrong too', new Date('2026-12-24T12:00:00Z'));
  await catalogue.refresh();
  const file = await app.inject('/releases/1.0.0/download/reports.csv');
  t.equal(file.headers.deprecation, '@1798113600', 'including files');
  t.equal(
    (await app.inject('/tiers')).headers['dataset-release'],
    BEFORE,
    'the previous release is current again',
  );
  t.match((await app.inject(`/releases/${NEWEST_IN_REPOSITORY}`)).json(), {
    state: 'withdrawn',
    withdrawnReason: 'Wrong',
  });
});
