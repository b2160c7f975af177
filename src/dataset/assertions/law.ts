import { groupBy } from '../../domain/group-by.js';
import { getPublicLaws, getReferenceUrls } from '../../domain/rule.js';
import { type Fault, toFault } from '../csv-table.js';
import { cellKey, type ReleaseIndex } from './countries.js';

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

/**
 * A statement on a downgrade concerns a fall from the watch list to Tier 3. One that decides has its words and
 * their page, says something, and contradicts no other that decides.
 */
export function misplacedStatements({ release, placements }: ReleaseIndex): Fault[] {
  const tierIn = (iso2: string, year: number) =>
    placements.get(cellKey({ iso2, year }))?.tier ?? 'not placed';
  const decisive = groupBy(
    release.tables.downgrade_statements.filter(({ decides }) => decides),
    cellKey,
  );
  return release.tables.downgrade_statements.flatMap((row) => {
    const { iso2, year, says, decides, quote, url } = row;
    const messages: string[] = [];
    const [before, after] = [tierIn(iso2, year - 1), tierIn(iso2, year)];
    if (before !== '2WL' || after !== '3')
      messages.push(
        `${iso2} did not fall from the Watch List to Tier 3 in ${year}: ${before}, then ${after}`,
      );
    if (decides && (says === 'not_read' || quote === null || url === null))
      messages.push(`a statement on ${iso2} ${year} that decides needs its words and their page`);
    if (decides && (decisive.get(cellKey(row)) ?? []).some((other) => other.says !== says))
      messages.push(`statements on ${iso2} ${year} contradict each other, so neither decides`);
    return messages.map((message) => toFault('downgrade_statements', row, message));
  });
}
