import { getGrade } from '../../domain/evidence.js';
import { groupBy } from '../../domain/group-by.js';
import { normalizeName } from '../../domain/names.js';
import { rowKey } from '../../domain/order.js';
import type {
  CountryRow,
  PlacementRow,
  ReleaseData,
  ReportRow,
  SourceRow,
  TableRow,
} from '../../domain/tables.js';
import { Law, LawViolation } from '../../engine/law.js';
import { existedOn } from '../code-validity.js';
import { type Fault, toFault } from '../csv-table.js';

export interface ReleaseIndex {
  readonly release: ReleaseData;
  readonly countries: ReadonlyMap<string, CountryRow>;
  readonly reports: ReadonlyMap<number, ReportRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** By `cellKey`. */
  readonly placements: ReadonlyMap<string, PlacementRow>;
  readonly placementsByYear: ReadonlyMap<number, readonly PlacementRow[]>;
  /** By `cellKey`. */
  readonly votes: ReadonlyMap<string, readonly TableRow<'placement_votes'>[]>;
  /** The release's rules as a law, or the message why they are invalid. */
  readonly law: Law | string;
}

export type Assertion = (index: ReleaseIndex) => readonly Fault[];

/** Key of a country in a report: `KH|2022`. */
export function cellKey({ iso2, year }: { readonly iso2: string; readonly year: number }): string {
  return `${iso2}|${year}`;
}

/** Builds the indexes that the assertions share. */
export function indexRelease(release: ReleaseData): ReleaseIndex {
  const { countries, reports, sources, placements, placement_votes, rules } = release.tables;
  return {
    release,
    countries: new Map(countries.map((row) => [row.iso2, row])),
    reports: new Map(reports.map((row) => [row.year, row])),
    sources: new Map(sources.map((row) => [row.id, row])),
    placements: new Map(placements.map((row) => [cellKey(row), row])),
    placementsByYear: groupBy(placements, (row) => row.year),
    votes: groupBy(placement_votes, cellKey),
    law: getLaw(rules),
  };
}

function getLaw(rules: readonly TableRow<'rules'>[]): Law | string {
  try {
    return Law.from(rules);
  } catch (error) {
    if (error instanceof LawViolation) return error.message;
    throw error;
  }
}

/** True if a country's code was in use on the report's publication date, both ends included. */
export function wasCountryAt(country: CountryRow, report: ReportRow): boolean {
  return existedOn({ validFrom: country.valid_from, validTo: country.valid_to }, report.published_on);
}

/** Every evidence grade must follow from the votes for its placement. */
export function findWrongGrades({ release, votes, sources }: ReleaseIndex): Fault[] {
  return release.tables.placements.flatMap((row) => {
    const witnesses = (votes.get(cellKey(row)) ?? [])
      .filter((vote) => vote.tier === row.tier)
      .flatMap((vote) => sources.get(vote.source) ?? []);
    const grade = getGrade(witnesses);
    if (grade === row.evidence) return [];
    const message = `${row.iso2} ${row.year} is graded ${row.evidence}, but its votes make it ${grade}`;
    return [toFault('placements', row, message)];
  });
}

/** Every source must have a vote. */
export function unusedSources({ release }: ReleaseIndex): Fault[] {
  const used = new Set(release.tables.placement_votes.map((vote) => vote.source));
  return release.tables.sources
    .filter((source) => !used.has(source.id))
    .map((source) => toFault('sources', source, `no cell rests on the source ${source.id}`));
}

/** An official page requires a placement graded official. */
export function pagesWithoutPlacement({ release, placements }: ReleaseIndex): Fault[] {
  return release.tables.official_pages.flatMap((page) => {
    const evidence = placements.get(cellKey(page))?.evidence;
    if (evidence === 'official') return [];
    const found = evidence === undefined ? 'has no placement' : `is graded ${evidence}`;
    return [
      toFault('official_pages', page, `${page.iso2} ${page.year} has a page of State's text, but ${found}`),
    ];
  });
}

/** A URL of State's own text that agrees with the placement must also be an official page. */
export function pagesWithoutVote({ release, votes, sources, placements }: ReleaseIndex): Fault[] {
  const official = new Set(release.tables.official_pages.map((page) => rowKey('official_pages', page)));
  return release.tables.vote_pages.flatMap((page) => {
    const { iso2, year, source, tier } = page;
    const says = `${source} says ${tier} of ${iso2} ${year}`;
    const voted = votes.get(cellKey(page))?.some((vote) => vote.source === source && vote.tier === tier);
    if (!voted) return [toFault('vote_pages', page, `an address where ${says}, but no such vote`)];
    const isOfficial = sources.get(source)?.kind === 'official';
    const agrees = placements.get(cellKey(page))?.tier === tier;
    return isOfficial && agrees && !official.has(rowKey('official_pages', page))
      ? [toFault('vote_pages', page, `an address where ${says}, but it is not among the official pages`)]
      : [];
  });
}

/** A gap must not have a placement. */
export function filledGaps({ release, placements }: ReleaseIndex): Fault[] {
  return release.tables.known_gaps.flatMap((gap) =>
    gap.iso2 !== null && placements.has(cellKey({ iso2: gap.iso2, year: gap.year }))
      ? [toFault('known_gaps', gap, `${gap.iso2} ${gap.year} is a gap, but has a placement`)]
      : [],
  );
}

/** Every country must have a placement. */
export function unplacedCountries({ release }: ReleaseIndex): Fault[] {
  const placed = new Set(release.tables.placements.map((row) => row.iso2));
  return release.tables.countries
    .filter((country) => !placed.has(country.iso2))
    .map((country) => toFault('countries', country, `no report placed ${country.iso2}`));
}

/** A placement requires that the country's code was in use. */
export function placementsOutsideLife({ release, countries, reports }: ReleaseIndex): Fault[] {
  return release.tables.placements.flatMap((row) => {
    const country = countries.get(row.iso2);
    const report = reports.get(row.year);
    if (!country || !report || wasCountryAt(country, report)) return [];
    const life = `${country.valid_from ?? '…'} to ${country.valid_to ?? '…'}`;
    return [
      toFault(
        'placements',
        row,
        `${row.iso2} (${life}) is placed by the report of ${row.year}, published on ${report.published_on}`,
      ),
    ];
  });
}

/**
 * Codes and names are unique to one country; a name whose normal form the country already has is an error.
 */
export function ambiguousNames({ release }: ReleaseIndex): Fault[] {
  const owners = new Map<string, string>();
  const claim = (iso2: string, name: string): string | null => {
    const key = normalizeName(name);
    if (key === '') return `the name "${name}" has no letter or digit`;
    const owner = owners.get(key);
    owners.set(key, owner ?? iso2);
    if (owner === undefined) return null;
    return owner === iso2
      ? `the name "${name}" of ${iso2} is already listed in another form`
      : `the name "${name}" leads to both ${owner} and ${iso2}`;
  };
  const faults: Fault[] = [];
  for (const country of release.tables.countries)
    for (const name of [country.iso2, country.iso3, country.m49, country.name]) {
      const message = name === null ? null : claim(country.iso2, name);
      if (message !== null) faults.push(toFault('countries', country, message));
    }
  for (const row of release.tables.country_names) {
    const message = claim(row.iso2, row.name);
    if (message !== null) faults.push(toFault('country_names', row, message));
  }
  return faults;
}

/** A withdrawn code must have an end and a successor, and only a withdrawn code ends. */
export function findOpenValidities({ release }: ReleaseIndex): Fault[] {
  const { countries, country_successions } = release.tables;
  const predecessors = new Set(country_successions.map((row) => row.predecessor));
  return countries.flatMap((country) => {
    const { iso2, code_status, valid_from, valid_to } = country;
    const messages: string[] = [];
    const withdrawn = code_status === 'withdrawn';
    if (withdrawn && valid_to === null) messages.push(`${iso2} is withdrawn, but has no last day`);
    if (!withdrawn && valid_to !== null) messages.push(`${iso2} has a last day, but is not withdrawn`);
    if (withdrawn && !predecessors.has(iso2)) messages.push(`${iso2} is withdrawn, but has no successor`);
    if (valid_from !== null && valid_to !== null && valid_from > valid_to)
      messages.push(`${iso2} ends before it begins`);
    return messages.map((message) => toFault('countries', country, message));
  });
}

/** A succession is dated when the successor's code begins and, if it ends, the predecessor's code ends. */
export function misdatedSuccessions({ release, countries }: ReleaseIndex): Fault[] {
  return release.tables.country_successions.flatMap((row) => {
    const { predecessor, successor, happened_on } = row;
    const begin = countries.get(successor)?.valid_from;
    const end = countries.get(predecessor)?.valid_to ?? null;
    const messages: string[] = [];
    if (predecessor === successor) messages.push(`${successor} cannot succeed itself`);
    if (begin !== undefined && begin !== happened_on)
      messages.push(`${successor} begins on ${begin ?? 'no known day'}, not on ${happened_on}`);
    if (end !== null && end !== happened_on)
      messages.push(`${predecessor} ends on ${end}, not on ${happened_on}`);
    if (begin !== undefined && row.successor_name !== null)
      messages.push(`the name of ${successor} is in countries`);
    return messages.map((message) => toFault('country_successions', row, message));
  });
}
