import t from 'tap';
import { knownBy } from '../../../src/dataset/as-of.js';
import { assertRelease } from '../../../src/dataset/assertions/assert-release.js';
import { DraftRejected } from '../../../src/dataset/drafting/draft-faults.js';
import { draftReport, type ReportToDraft } from '../../../src/dataset/drafting/draft-report.js';
import { Release } from '../../../src/dataset/release.js';
import { ReleaseView } from '../../../src/dataset/release-view.js';
import type { ReleaseData } from '../../../src/domain/tables.js';
import { TIER_LABELS, TIERS } from '../../../src/domain/tier.js';
import { getNews } from '../../../src/news/news.js';
import { newestReleaseData } from '../../support/seeds.js';

const data = await newestReleaseData();
const release = new ReleaseView(new Release(data));
const MOVES = [
  ...(['upgrades', 'downgrades', 'automaticDowngrades', 'relistingLimitDowngrades'] as const),
  ...(['waived', 'upgradedInTime', 'contradictions'] as const),
];
const NOW = new Date('2026-11-25T20:00:00Z');

function before(year: number): ReleaseData {
  const published = release.report(year).published_on;
  const day = new Date(Date.parse(published) - 86_400_000).toISOString().slice(0, 10);
  return { header: data.header, tables: knownBy(data.tables, day) };
}

/** The list of a report as State prints it: headings, names in columns, footnote marks. */
function printed(year: number): string {
  const lines: string[] = ['Tier Placements', ''];
  for (const tier of TIERS) {
    const names = release.placementsIn(year).filter((each) => each.tier === tier);
    if (names.length === 0) continue;
    const marked = names.map(({ country }, index) => `${country.name}${index % 3 === 1 ? '*' : ''}`);
    lines.push(TIER_LABELS[tier].toUpperCase(), '');
    for (let at = 0; at < names.length; at += 3) lines.push(marked.slice(at, at + 3).join('    '));
    lines.push('');
  }
  lines.push('* Not a state that is a member of the United Nations.');
  return lines.join('\n');
}

const toDraft = (year: number, changes: Partial<ReportToDraft> = {}): ReportToDraft => {
  const { published_on: published, url } = release.report(year);
  const here = new Set(release.placementsIn(year).map(({ country }) => country.iso2));
  const without = release
    .placementsIn(year - 1)
    .map(({ country }) => country.iso2)
    .filter((iso2) => !here.has(iso2));
  const rest = { version: '9.0.0', source: 'state_text', now: NOW };
  return { ...rest, year, list: printed(year), published, url, without, ...changes };
};

for (const year of [2012, 2019, 2022, 2025]) {
  t.test(`drafts the ${year} report from its printed list exactly as released`, async (t) => {
    const base = before(year);
    const draft = draftReport(base, toDraft(year));
    const cells = (rows: readonly { iso2: string; year: number; tier: string }[] = []) =>
      rows.map(({ iso2, tier }) => `${iso2} ${tier}`).sort();
    const placed = data.tables.placements.filter((row) => row.year === year);
    t.strictSame(cells(draft.rows.placements), cells(placed));
    const waivers = (rows: typeof data.tables.watchlist_extensions = []) =>
      rows
        .filter((row) => row.year === year)
        .map((row) => `${row.iso2} ${row.number_in_run}`)
        .sort();
    t.strictSame(waivers(draft.rows.watchlist_extensions), waivers(data.tables.watchlist_extensions));
    t.ok(draft.rows.watchlist_extensions?.every(({ evidence }) => evidence === 'derived'));
    const real = getNews(release, year);
    const toNotes = (news: typeof real) =>
      MOVES.map((list) =>
        news[list].map(({ country, fromTier: from, toTier: to }) => `${country.iso2} ${from} ${to}`),
      );
    t.strictSame(toNotes(getNews(new ReleaseView(draft.release), year)), toNotes(real));
  });
}

t.test('drafts a valid release', async (t) => {
  const base = before(2025);
  const { header, rows } = draftReport(base, toDraft(2025));
  const tables = { ...base.tables };
  for (const [name, added] of Object.entries(rows))
    Object.assign(tables, { [name]: [...base.tables[name as keyof typeof tables], ...added] });
  const faults = assertRelease({ header, tables }).filter(
    // Sources used only for the removed report are unused here.
    ({ message }) => !message.startsWith('no cell rests on the source'),
  );
  t.strictSame(faults, []);
  t.match(header, { based_on: data.header.version, notes: [{ kind: 'addition' }] });
});

t.test('reads a CSV and run-together columns alike', async (t) => {
  const base = before(2025);
  const rows = release.placementsIn(2025).map(({ country, tier }) => `${country.iso2},${tier}`);
  const cells = (list: string) =>
    draftReport(base, toDraft(2025, { list })).rows.placements?.map((row) => JSON.stringify(row));
  const runningTogether = printed(2025)
    .replace(/\* Not.*/, '')
    .replaceAll(/ {4}|\*/g, ' ');
  t.strictSame(new Set(cells(['country,tier', ...rows].join('\n'))), new Set(cells(runningTogether)));
});

function findFaults(changes: Partial<ReportToDraft>, base = before(2025)): readonly string[] {
  try {
    draftReport(base, toDraft(2025, changes));
    return [];
  } catch (error) {
    if (!(error instanceof DraftRejected)) throw error;
    return error.faults.map(({ line, message }) => (line === null ? message : `${line}: ${message}`));
  }
}

t.test('reports all errors at once with their lines', async (t) => {
  const list = printed(2025);
  const withLine = (line: string) => `${list.slice(0, list.indexOf('* Not'))}${line}\n`;
  t.match(findFaults({ list: '' }), [/^the list is empty$/]);
  t.match(findFaults({ list: '<html><body>Tier 1' }), [/^1: this is HTML/]);
  t.match(findFaults({ list: withLine('Congo') }), [/means two countries: write .*\(CD\).* or .*\(CG\)/]);
  t.match(findFaults({ list: withLine('Korea') }), [/means two countries/]);
  t.match(findFaults({ list: withLine('Camboodia') }), [/"Camboodia": did you mean Cambodia \(KH\)/]);
  t.match(findFaults({ list: withLine('Cambodia') }), [/\(KH\) is listed twice, first on line \d+/]);
  t.match(findFaults({ list: withLine('Tier 4') }), [/"Tier 4" is not a heading/]);
  const shorter = list.replace('Cambodia', '');
  t.match(findFaults({ list: shorter }), [/^Cambodia \(KH\) is missing.*--without KH$/]);
  t.match(findFaults({ list: `Cambodia\n${shorter}` })[0], /^1: "Cambodia" is before the first heading/);
  t.match(findFaults({ published: '2024-01-01' }), [/not after the last report/]);
  t.match(findFaults({ published: '2025-02-30x' }), [/is not a date/]);
  t.match(findFaults({ url: 'state.gov', source: 'nobody' }), [/is not a URL/, /unknown source "nobody"/]);
  t.match(findFaults({}, data), [/is in release .* already/, /not after the last report/]);
  t.equal(findFaults({ list: withLine('Atlantis\nCongo\nTier 9'), url: '' }).length, 4, 'all at once');
});
