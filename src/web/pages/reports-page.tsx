import { reportsOf } from '../../dataset/reports.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { Day } from '../parts/day.js';
import { ExpectedReport } from '../parts/expected-report.js';
import { Graphic } from '../parts/graphic.js';
import { Link } from '../parts/link.js';
import { Scrolling } from '../parts/scrolling.js';
import { TakeAlong } from '../parts/take-along.js';

/** All reports with their totals. */
export function reportsPage(request: PageRequest) {
  const { release } = request;
  const reports = reportsOf(release).toReversed();
  return (
    <Document
      context={request}
      graphic="/tiers"
      title="The reports"
      description={`Every Trafficking in Persons Report from ${release.years[0]} to ${release.newestYear}, with the number of countries and territories on each tier.`}
      alternates={[{ type: 'text/csv', href: '/reports.csv', title: 'All reports as CSV' }]}
    >
      <h1>The reports</h1>
      <p class="standfirst">
        One a year since {release.years[0]}. How many countries and territories each put on which tier:
      </p>
      <ExpectedReport release={release} />
      <Graphic path="/tiers" alt="Number of countries on each tier by year; the table below says the same." />
      <Scrolling label="Countries on each tier by report">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Published</th>
              {TIERS.map((tier) => (
                <th key={tier} scope="col">
                  {TIER_LABELS[tier]}
                </th>
              ))}
              <th scope="col">Covered</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.year}>
                <th scope="row">
                  <Link to={`/reports/${report.year}`}>{report.year}</Link>
                </th>
                <td>
                  <Day of={report.publishedOn} />
                </td>
                {TIERS.map((tier) => (
                  <td key={tier}>{report.totals[tier] || '–'}</td>
                ))}
                <td>{report.covered}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <TakeAlong
        context={request}
        title="The reports"
        path="/reports"
        lists={[{ label: 'All reports', path: '/reports' }]}
        graphic="/tiers"
      />
    </Document>
  );
}
