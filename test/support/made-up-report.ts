import { getStanding } from '../../src/dataset/clock.js';
import { draftReport } from '../../src/dataset/drafting/draft-report.js';
import { Release } from '../../src/dataset/release.js';
import type { ReleaseData } from '../../src/domain/tables.js';
import type { Tier } from '../../src/domain/tier.js';

/*
 * A fictitious report of next year: the newest one with some moves. It breaks tests that depend on the newest
 * release (`bash .ci/run report-day`); they must read the year from the release, or use `FIXED_VERSION`.
 */

/** If set, the seeds of the tests end with a release that has the fictitious report. */
export const HAS_MADE_UP_REPORT = process.env.MADE_UP_REPORT !== undefined;

/** Moves up, down, onto the watch list and off it, by previous tier. */
const MOVES: Readonly<Partial<Record<Tier, Tier>>> = { '1': '2', '2': '2WL', '2WL': '2', '3': '2WL' };
const MOVED_OF_EACH = 3;
const MS_PER_DAY = 86_400_000;

export function versionAfter(version: string): string {
  const [major, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/**
 * @param newest newest seed release
 * @returns a release based on it, valid except for totals that nobody stated
 */
export function withMadeUpReport(newest: ReleaseData): ReleaseData {
  const last = newest.tables.reports.at(-1);
  if (!last) throw new Error('the newest release has no report');
  const year = last.year + 1;
  const release = new Release(newest);
  const moved = new Map<Tier, number>();
  const lines = newest.tables.placements
    .filter((row) => row.year === last.year)
    .map(({ iso2, tier }) => {
      const count = moved.get(tier) ?? 0;
      moved.set(tier, count + 1);
      const made = count < MOVED_OF_EACH ? (MOVES[tier] ?? tier) : tier;
      const isBarred = getStanding(release, iso2, last.year).next.watchList === 'impossible';
      return `${iso2},${made === '2WL' && isBarred ? '3' : made}`;
    });
  const published = new Date(Math.max(Date.parse(`${year}-09-29`), Date.parse(newest.header.published_at)));
  const draft = draftReport(newest, {
    version: versionAfter(newest.header.version),
    year,
    list: ['country,tier', ...lines].join('\n'),
    published: `${year}-09-29`,
    url: `https://www.state.gov/reports/${year}-trafficking-in-persons-report/`,
    source: 'state_text',
    now: new Date(published.getTime() + MS_PER_DAY),
  });
  return { header: draft.header, tables: { ...draft.release.tables, awaited_reports: [] } };
}
