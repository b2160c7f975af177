import { publicLawsOf, referenceUrlsOf } from '../../domain/rule.js';
import { type Fault, faultOf } from '../csv-table.js';
import type { EditionIndex } from './countries.js';

export function ungovernedReports({ edition, law }: EditionIndex): Fault[] {
  if (typeof law === 'string') return [{ file: 'rules', line: null, message: law }];
  return edition.tables.reports
    .filter((report) => !law.governs(report.year))
    .map((report) => faultOf('reports', report, `no rule governs the report of ${report.year}`));
}

export function lawsWithoutAddress({ edition }: EditionIndex): Fault[] {
  return edition.tables.rules
    .filter((rule) => publicLawsOf(rule).length !== referenceUrlsOf(rule).length)
    .map((rule) =>
      faultOf('rules', rule, `${rule.id} does not tell one address for each of its public laws`),
    );
}

export function lawsReadTooLate({ edition }: EditionIndex): Fault[] {
  const { header, tables } = edition;
  return tables.law_readings
    .filter(({ verified_until }) => verified_until > header.published_at.slice(0, verified_until.length))
    .map((row) =>
      faultOf(
        'law_readings',
        row,
        `${row.rule} is verified until ${row.verified_until}, after the edition (${header.published_at})`,
      ),
    );
}

export function watchListsBeforeTheirTime({ edition, law }: EditionIndex): Fault[] {
  if (typeof law === 'string') return [];
  return edition.tables.placements
    .filter(({ tier, year }) => tier === '2WL' && law.governs(year) && !law.eraOf(year).has_watch_list)
    .map((row) =>
      faultOf(
        'placements',
        row,
        `${row.iso2} is on the Watch List of ${row.year}, when the law (${law.eraOf(row.year).id}) had none`,
      ),
    );
}
