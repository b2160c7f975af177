import { newerReportSentence } from '../../dataset/newer-report-words.js';
import type { Release } from '../../dataset/release.js';
import { reportsOf } from '../../dataset/reports.js';
import { TIERS } from '../../domain/tier.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Day, Link } from '../parts/inline.js';
import { Scrolling } from '../parts/table.js';
import { TierBadge } from '../parts/tier-badge.js';

export function reportsPage(request: PageRequest) {
  const { release } = request;
  return (
    <Article
      context={request}
      path="/reports"
      title="The reports"
      lead={`One a year since ${release.firstYear}.${awaitedNote(release)}`}
      picture={{
        path: '/statistics/counts',
        alt: 'Number of countries on each tier by year; the table below says the same.',
      }}
      data="/reports.csv"
      description={`Every Trafficking in Persons Report from ${release.firstYear} to ${release.newestYear}, with the number of countries and territories on each tier.`}
      alternates={[{ type: 'text/csv', href: '/reports.csv', title: 'All reports as CSV' }]}
      lists={[{ label: 'All reports', path: '/reports' }]}
    >
      <section aria-label="Every report">
        <Scrolling label="Countries on each tier by report">
          <table class="numbers totals">
            <thead>
              <tr>
                <th scope="col">Report</th>
                {TIERS.map((tier) => (
                  <th key={tier} scope="col">
                    <TierBadge tier={tier} short />
                  </th>
                ))}
                <th scope="col">Covered</th>
                <th scope="col" class="only-wide">
                  Published
                </th>
                <th scope="col" class="only-wide">
                  News
                </th>
              </tr>
            </thead>
            <tbody>
              {reportsOf(release)
                .toReversed()
                .map((report) => (
                  <tr key={report.year}>
                    <th scope="row">
                      <Link to={`/reports/${report.year}`}>{report.year}</Link>
                    </th>
                    {TIERS.map((tier) => (
                      <td key={tier}>{report.totals[tier] ?? '–'}</td>
                    ))}
                    <td>{report.covered}</td>
                    <td class="only-wide">
                      <Day of={report.publishedOn} />
                    </td>
                    <td class="only-wide">
                      <Link to={`/reports/${report.year}/news`}>What changed</Link>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scrolling>
      </section>
    </Article>
  );
}

/** A report that is due or out stands in the band. */
const awaitedNote = ({ newer }: Release): string =>
  newer?.state === 'awaited' ? ` ${newerReportSentence(newer)}` : '';
