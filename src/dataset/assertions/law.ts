import { getPublicLaws, getReferenceUrls } from '../../domain/rule.js';
import { type Fault, toFault } from '../csv-table.js';
import type { ReleaseIndex } from './countries.js';

/** The rules must form a valid law that governs every report. */
export function ungovernedReports({ release, law }: ReleaseIndex): Fault[] {
  if (typeof law === 'string') return [{ file: 'rules', line: null, message: law }];
  return release.tables.reports
    .filter((report) => !law.governs(report.year))
    .map((report) => toFault('reports', report, `no rule governs the report of ${report.year}`));
}

/** Every public law of a rule must have one URL. */
export function lawsWithoutAddress({ release }: ReleaseIndex): Fault[] {
  return release.tables.rules
    .filter((rule) => getPublicLaws(rule).length !== getReferenceUrls(rule).length)
    .map((rule) =>
      toFault('rules', rule, `${rule.id} does not tell one address for each of its public laws`),
    );
}

/** A law cannot be verified until after the release. */
export function lawsReadTooLate({ release }: ReleaseIndex): Fault[] {
  const { header, tables } = release;
  return tables.law_readings
    .filter(({ verified_until }) => verified_until > header.published_at.slice(0, verified_until.length))
    .map((row) =>
      toFault(
        'law_readings',
        row,
        `${row.rule} is verified until ${row.verified_until}, after the release (${header.published_at})`,
      ),
    );
}

/** A placement on the watch list requires a law with one. */
export function watchListsBeforeTheirTime({ release, law }: ReleaseIndex): Fault[] {
  if (typeof law === 'string') return [];
  return release.tables.placements
    .filter(({ tier, year }) => tier === '2WL' && law.governs(year) && !law.getEra(year).has_watch_list)
    .map((row) =>
      toFault(
        'placements',
        row,
        `${row.iso2} is on the Watch List of ${row.year}, when the law (${law.getEra(row.year).id}) had none`,
      ),
    );
}
