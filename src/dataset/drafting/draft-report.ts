import { getGrade } from '../../domain/evidence.js';
import type { ReleaseData, ReleaseHeader, TableRow, Tables } from '../../domain/tables.js';
import { getSpells } from '../clock.js';
import { Release } from '../release.js';
import { mergeTable } from '../release-folder.js';
import { type DraftFault, DraftRejected } from './draft-faults.js';
import { readTierList, type TierList } from './tier-list.js';

export interface ReportToDraft {
  readonly version: string;
  readonly year: number;
  readonly list: string;
  readonly published: string;
  readonly url: string;
  readonly source: string;
  /**
   * Codes of countries covered by the previous report but not by this one; required, so that none is
   * forgotten.
   */
  readonly without?: readonly string[] | undefined;
  readonly now: Date;
}

/** Rows by table, without those of the base release. */
export type DraftedRows = { readonly [Name in keyof Tables]?: readonly TableRow<Name>[] };

export interface Draft {
  readonly header: ReleaseHeader;
  readonly rows: DraftedRows;
  readonly release: Release;
}

const DERIVED_WAIVER =
  'derived: on the watch list in this report, where the law allows that by a waiver alone; drafted from the list of placements';

/**
 * Drafts the release that adds a report, including waivers implied by the clock.
 * @throws DraftRejected with every error
 */
export function draftReport(base: ReleaseData, requested: ReportToDraft): Draft {
  const release = new Release(base);
  const list = readTierList(requested.list, release.countries);
  // What a list without countries lacks of the report would only hide that.
  if (list.listed.length === 0) throw new DraftRejected(list.faults);
  const source = base.tables.sources.find(({ id }) => id === requested.source);
  const faults = [
    ...faultsOfReport(release, requested),
    ...list.faults,
    ...faultsOfCover(release, requested, list),
  ];
  if (!source) {
    const known = base.tables.sources.map(({ id }) => id).join(', ');
    faults.push({ line: null, message: `unknown source "${requested.source}": use one of ${known}` });
  }
  if (faults.length > 0 || !source) throw new DraftRejected(faults);

  const { year, published: published_on, url } = requested;
  const cells = list.listed.map(({ country, tier }) => ({ iso2: country.iso2, year, tier }));
  const evidence = getGrade([source]);
  const without = new Set(requested.without?.map((name) => release.countries.find(name).iso2));
  const leftOut = [...without].map((iso2) => ({ iso2, year, tier: 'NR' as const }));
  const pages = cells.map((cell) => ({ iso2: cell.iso2, year, url }));
  const rows: DraftedRows = {
    reports: [{ year, published_on, url }],
    placements: cells.map((cell) => ({ ...cell, evidence })),
    placement_votes: [...cells, ...leftOut].map((cell) => ({ ...cell, source: source.id })),
    ...(evidence === 'official' && { official_pages: pages }),
    vote_pages: [...cells, ...leftOut].map((cell) => ({
      ...cell,
      source: source.id,
      url,
      year_from: 'page',
      note: null,
    })),
    determination_gaps: [
      {
        fiscal_year: year + 1,
        what: 'the determination had not been made, or not been read, when the report came out',
        known_on: null,
      },
    ],
  };
  const header: ReleaseHeader = {
    version: requested.version,
    based_on: base.header.version,
    published_at: `${requested.now.toISOString().slice(0, 19)}Z`,
    notes: [
      {
        kind: 'addition',
        text: `The report of ${year}, published on ${published_on}: ${cells.length} placements.`,
      },
    ],
  };
  const placed = releaseWith(base, header, rows);
  const watchlist_extensions = toWaivers(placed, year);
  const whole: DraftedRows = watchlist_extensions.length === 0 ? rows : { ...rows, watchlist_extensions };
  return { header, rows: whole, release: releaseWith(base, header, whole) };
}

function releaseWith({ tables }: ReleaseData, header: ReleaseHeader, rows: DraftedRows): Release {
  const merged = Object.entries(rows).map(([name, added]) => [
    name,
    mergeTable(name as keyof Tables, tables[name as keyof Tables], added, []).rows,
  ]);
  return new Release({ header, tables: { ...tables, ...Object.fromEntries(merged) } });
}

function toWaivers(release: Release, year: number): TableRow<'watchlist_extensions'>[] {
  return release.placementsIn(year).flatMap(({ country: { iso2 } }) =>
    getSpells(release, iso2)
      .flatMap(({ waivers }) => waivers)
      .filter((waiver) => waiver.year === year)
      .map(({ numberInRun }) => ({
        iso2,
        year,
        number_in_run: numberInRun,
        evidence: 'derived' as const,
        basis: DERIVED_WAIVER,
      })),
  );
}

function faultsOfReport(release: Release, { year, published, url, now }: ReportToDraft): DraftFault[] {
  const messages: string[] = [];
  const last = release.report(release.newestYear);
  if (release.years.includes(year))
    messages.push(
      `the report of ${year} is in release ${release.version} already: correct it with --correct`,
    );
  else if (year !== last.year + 1)
    messages.push(`the next report is that of ${last.year + 1}, not of ${year}`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published) && !Number.isNaN(Date.parse(published));
  if (!isDay) messages.push(`--published "${published}" is not a date: use YYYY-MM-DD`);
  else if (published <= last.published_on)
    messages.push(`--published ${published} is not after the last report (${last.published_on})`);
  else if (!published.startsWith(`${year}-`))
    messages.push(`--published ${published} is not in ${year}, the year of the report`);
  else if (published > now.toISOString().slice(0, 10))
    messages.push(`--published ${published} is in the future`);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    messages.push(`--url "${url}" is not a URL: include https://`);
  return messages.map((message) => ({ line: null, message }));
}

function faultsOfCover(
  release: Release,
  { without = [] }: ReportToDraft,
  { listed }: TierList,
): DraftFault[] {
  if (listed.length === 0) return [];
  const here = new Set(listed.map(({ country }) => country.iso2));
  const faults: DraftFault[] = [];
  const leftOut = new Set<string>();
  for (const name of without) {
    const country = release.countries.findByEnglishName(name);
    if (!country) faults.push({ line: null, message: `--without ${name}: unknown country` });
    else if (here.has(country.iso2))
      faults.push({ line: null, message: `--without ${name}: ${country.name} is in the list` });
    else leftOut.add(country.iso2);
  }
  const missing = release
    .placementsIn(release.newestYear)
    .filter(({ country: { iso2 } }) => !here.has(iso2) && !leftOut.has(iso2))
    .map(({ country }) => ({
      line: null,
      message: `${country.name} (${country.iso2}) is missing, but was in the ${release.newestYear} report: add it, or use --without ${country.iso2}`,
    }));
  return [...faults, ...missing];
}
