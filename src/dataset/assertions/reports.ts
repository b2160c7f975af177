import { type Fault, faultOf } from '../edition-faults.js';
import type { EditionIndex } from './edition-index.js';

/** Reports appear once a year without a gap, in the year that they are named after, before the edition. */
export function misdatedReports({ edition, reports }: EditionIndex): Fault[] {
  const firstYear = Math.min(...reports.keys());
  const publishedAt = edition.header.published_at;
  return edition.tables.reports.flatMap((report) => {
    const messages: string[] = [];
    if (!report.published_on.startsWith(`${report.year}-`))
      messages.push(`the report of ${report.year} cannot be published on ${report.published_on}`);
    if (report.published_on > publishedAt)
      messages.push(`the report of ${report.year} is published after the edition`);
    if (report.year !== firstYear && !reports.has(report.year - 1))
      messages.push(`there is no report between ${report.year} and an earlier one`);
    return messages.map((message) => faultOf('reports', report, message));
  });
}

export function emptyReports({ edition, placementsByYear }: EditionIndex): Fault[] {
  return edition.tables.reports
    .filter((report) => !placementsByYear.has(report.year))
    .map((report) => faultOf('reports', report, `the report of ${report.year} places no country`));
}
