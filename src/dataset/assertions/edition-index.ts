import { groupBy } from '../../domain/group.js';
import type { CountryRow, Edition, PlacementRow, ReportRow, RowOf, SourceRow } from '../../domain/tables.js';
import { LawRefused } from '../../engine/errors.js';
import { Law } from '../../engine/law.js';
import type { Fault } from '../edition-faults.js';
import { livedOn } from '../life.js';

export interface EditionIndex {
  readonly edition: Edition;
  readonly countries: ReadonlyMap<string, CountryRow>;
  readonly reports: ReadonlyMap<number, ReportRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** By `cellKey`. */
  readonly placements: ReadonlyMap<string, PlacementRow>;
  readonly placementsByYear: ReadonlyMap<number, readonly PlacementRow[]>;
  /** By `cellKey`. */
  readonly votes: ReadonlyMap<string, readonly RowOf<'placement_votes'>[]>;
  /** The edition's rules as a law, or the message of why they are none. */
  readonly law: Law | string;
}

export type Assertion = (index: EditionIndex) => readonly Fault[];

export function cellKey({ iso2, year }: { readonly iso2: string; readonly year: number }): string {
  return `${iso2}|${year}`;
}

export function indexEdition(edition: Edition): EditionIndex {
  const { countries, reports, sources, placements, placement_votes, rules } = edition.tables;
  return {
    edition,
    countries: new Map(countries.map((row) => [row.iso2, row])),
    reports: new Map(reports.map((row) => [row.year, row])),
    sources: new Map(sources.map((row) => [row.id, row])),
    placements: new Map(placements.map((row) => [cellKey(row), row])),
    placementsByYear: groupBy(placements, (row) => row.year),
    votes: groupBy(placement_votes, cellKey),
    law: lawOf(rules),
  };
}

function lawOf(rules: readonly RowOf<'rules'>[]): Law | string {
  try {
    return Law.from(rules);
  } catch (error) {
    if (error instanceof LawRefused) return error.message;
    throw error;
  }
}

/** True if a country's code was in use on the day of a report. Both ends of its life belong to it. */
export function livedAt(country: CountryRow, report: ReportRow): boolean {
  return livedOn({ validFrom: country.valid_from, validTo: country.valid_to }, report.published_on);
}
