import { type Fault, toFault } from '../csv-table.js';
import { cellKey, type ReleaseIndex, wasCountryAt } from './countries.js';

/** Reports are annual without gaps, published in the year they are named after and before the release. */
export function misdatedReports({ release, reports }: ReleaseIndex): Fault[] {
  const firstYear = Math.min(...reports.keys());
  const publishedAt = release.header.published_at;
  return release.tables.reports.flatMap((report) => {
    const messages: string[] = [];
    if (!report.published_on.startsWith(`${report.year}-`))
      messages.push(`the report of ${report.year} cannot be published on ${report.published_on}`);
    if (report.published_on > publishedAt)
      messages.push(`the report of ${report.year} is published after the release`);
    if (report.year !== firstYear && !reports.has(report.year - 1))
      messages.push(`there is no report between ${report.year} and an earlier one`);
    return messages.map((message) => toFault('reports', report, message));
  });
}

/** Every report must have a placement. */
export function emptyReports({ release, placementsByYear }: ReleaseIndex): Fault[] {
  return release.tables.reports
    .filter((report) => !placementsByYear.has(report.year))
    .map((report) => toFault('reports', report, `the report of ${report.year} places no country`));
}

/** No report has ever lost more than this share of the previous one. */
const KEPT_SHARE = 0.9;

/**
 * A report that loses more than a tenth of the previous one must account for each country: an NR vote, the
 * end of its code, or a gap of its own.
 */
export function findUnexplainedOmissions({ release, placementsByYear, ...index }: ReleaseIndex): Fault[] {
  const { known_gaps } = release.tables;
  const gaps = new Set(known_gaps.map(({ iso2, year }) => iso2 && cellKey({ iso2, year })));
  return release.tables.reports.flatMap((report) => {
    const { year } = report;
    const before = placementsByYear.get(year - 1) ?? [];
    const lost = before.filter(({ iso2 }) => !index.placements.has(cellKey({ iso2, year })));
    if (!placementsByYear.has(year) || before.length - lost.length >= KEPT_SHARE * before.length) return [];
    const unnamed = lost
      .map(({ iso2 }) => iso2)
      .filter((iso2) => {
        const key = cellKey({ iso2, year });
        const country = index.countries.get(iso2);
        const isLeftOut = index.votes.get(key)?.some(({ tier }) => tier === 'NR') ?? false;
        return !isLeftOut && !gaps.has(key) && !(country && !wasCountryAt(country, report));
      });
    if (unnamed.length === 0) return [];
    const kept = `the report of ${year} places ${before.length - lost.length} of the ${before.length} countries of the report before`;
    const cure = 'place each, name it as left out (a vote NR), or as a known gap of its own';
    return [
      toFault(
        'reports',
        report,
        `${kept}; nothing says what became of ${unnamed.sort().join(', ')}: ${cure}`,
      ),
    ];
  });
}
