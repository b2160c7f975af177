import { publicLawsOf, referenceUrlsOf } from '../../domain/rule.js';
import { type Fault, faultOf } from '../csv-table.js';
import type { ReleaseIndex } from './countries.js';

export function ungovernedReports({ release, law }: ReleaseIndex): Fault[] {
  if (typeof law === 'string') return [{ file: 'rules', line: null, message: law }];
  return release.tables.reports
    .filter((report) => !law.governs(report.year))
    .map((report) => faultOf('reports', report, `no rule governs the report of ${report.year}`));
}

export function lawsWithoutAddress({ release }: ReleaseIndex): Fault[] {
  return release.tables.rules
    .filter((rule) => publicLawsOf(rule).length !== referenceUrlsOf(rule).length)
    .map((rule) =>
      faultOf('rules', rule, `${rule.id} does not tell one address for each of its public laws`),
    );
}

export function lawsReadTooLate({ release }: ReleaseIndex): Fault[] {
  const { header, tables } = release;
  return tables.law_readings
    .filter(({ verified_until }) => verified_until > header.published_at.slice(0, verified_until.length))
    .map((row) =>
      faultOf(
        'law_readings',
        row,
        `${row.rule} is verified until ${row.verified_until}, after the release (${header.published_at})`,
      ),
    );
}

export function watchListsBeforeTheirTime({ release, law }: ReleaseIndex): Fault[] {
  if (typeof law === 'string') return [];
  return release.tables.placements
    .filter(({ tier, year }) => tier === '2WL' && law.governs(year) && !law.eraOf(year).has_watch_list)
    .map((row) =>
      faultOf(
        'placements',
        row,
        `${row.iso2} is on the Watch List of ${row.year}, when the law (${law.eraOf(row.year).id}) had none`,
      ),
    );
}
