import { DomainError } from '../domain/errors.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import type { Rule } from '../domain/rule.js';
import type { ReleaseData, ReleaseHeader, Tables } from '../domain/tables.js';
import { daysOfChange, knownBy } from './as-of.js';
import { Countries, type Country } from './countries.js';
import { getPlacements, type Placement } from './placement.js';
import {
  type Announcement,
  STATE_REPORTS_URL,
  type UpcomingReport,
  upcomingReportOn,
} from './upcoming-report.js';
import { explainNotInRelease } from './upcoming-report-words.js';

/** What is computed of a release on loading and on first use; all views of the release share it. */
interface SharedIndex {
  /** The release that derived data is computed from. */
  readonly owner: Release;
  /** The whole release, if the owner is limited to a date. */
  readonly whole: Release | undefined;
  readonly countries: Countries;
  readonly years: readonly number[];
  readonly placements: readonly Placement[];
  readonly byCountry: ReadonlyMap<string, readonly Placement[]>;
  readonly byYear: ReadonlyMap<number, readonly Placement[]>;
  readonly byCountryAndYear: ReadonlyMap<string, ReadonlyMap<number, Placement>>;
  readonly firstDay: string;
  readonly days: readonly string[];
  readonly derived: Map<unknown, unknown>;
  readonly getDerived: Map<unknown, Map<string, unknown>>;
  /** The release as known on the most recently requested date; with its derived data it takes about 5 MB. */
  lastKnown?: { readonly lastChange: string; readonly release: Release } | undefined;
}

/**
 * The data of a release, or of what a date knew of it. Immutable and indexed, shared by all responses. It knows nothing
 * of the date of a response: that is {@link ReleaseView}'s.
 */
export class Release {
  readonly header: ReleaseHeader;
  readonly tables: Tables;
  /** Date of the response, and what operators announced of later reports: only a view knows of them. */
  protected readonly day: string | null = null;
  protected readonly announced: readonly Announcement[] = [];
  readonly #index: SharedIndex;

  /**
   * @param source its data, or another release, whose index it shares
   * @param whole the whole release, if this one is limited to a date
   */
  constructor(source: ReleaseData, whole?: Release) {
    this.header = source.header;
    this.tables = source.tables;
    this.#index = source instanceof Release ? source.#index : buildIndex(this, source, whole);
  }

  get countries(): Countries {
    return this.#index.countries;
  }

  get years(): readonly number[] {
    return this.#index.years;
  }

  /** By country and year. */
  get placements(): readonly Placement[] {
    return this.#index.placements;
  }

  /**
   * The state of a report on any date, such as a text's: awaited, overdue, or out but not in the release. Without
   * announcements, only from the release and the law.
   * @param day YYYY-MM-DD
   */
  reportOn(day: string, year = this.newestYear + 1): UpcomingReport {
    return upcomingReportOn(day, year, this.statements);
  }

  /** What the release and operators say of later reports. */
  protected get statements() {
    const { header, tables } = this.whole;
    return {
      awaited: tables.awaited_reports,
      publishedAt: header.published_at,
      announced: this.announced,
    };
  }

  /** The release without an as-of limit. */
  get whole(): Release {
    return this.#index.whole ?? this;
  }

  get isLimited(): boolean {
    return this.#index.whole !== undefined;
  }

  get version(): string {
    return this.header.version;
  }

  get firstYear(): number {
    return this.years[0] ?? Number.NaN;
  }

  get newestYear(): number {
    return this.years.at(-1) ?? Number.NaN;
  }

  getHistory(iso2: string): readonly Placement[] {
    return this.#index.byCountry.get(iso2) ?? [];
  }

  placementsIn(year: number): readonly Placement[] {
    return this.#index.byYear.get(year) ?? [];
  }

  /** One placement; `undefined` if the report did not cover the country. */
  placement(iso2: string, year: number): Placement | undefined {
    return this.#index.byCountryAndYear.get(iso2)?.get(year);
  }

  /**
   * @param parameter the name of the parameter that the year came from
   * @throws `unknown-report` with the first and last year, and as `assertCovered`
   */
  report(year: number, parameter?: string): Tables['reports'][number] {
    const report = reportIn(this.tables, year);
    if (report) return report;
    this.assertCovered(year, parameter);
    throw this.#unknownReport(year);
  }

  #unknownReport(year: number): DomainError<'unknown-report'> {
    return new DomainError('unknown-report', this.#whyNoReport(year), {
      firstYear: this.firstYear,
      lastYear: this.newestYear,
    });
  }

  /**
   * @param options a hint for the message, and the given value if it is not the year
   * @throws `report-not-in-release` for a year after the last report of the release, `unknown-report`
   * for one after the last report by the asOf date
   */
  assertCovered(
    year: number | undefined,
    parameter?: string,
    { hint, value = year }: { readonly hint?: string; readonly value?: number } = {},
  ): void {
    if (year === undefined || year <= this.newestYear) return;
    if (year <= this.whole.newestYear) throw this.#unknownReport(year);
    const upcomingReport = this.day === null ? null : this.reportOn(this.day, year);
    const explained = explainNotInRelease(year, this, upcomingReport);
    const detail = hint === undefined ? explained : `${explained} ${hint}`;
    throw new DomainError('report-not-in-release', detail, {
      year,
      ...(upcomingReport && {
        state: upcomingReport.state,
        due: upcomingReport.due,
        publishedOn: upcomingReport.publishedOn,
        publishedBy: upcomingReport.publishedBy,
      }),
      officialUrl: STATE_REPORTS_URL,
      firstYear: this.firstYear,
      lastYear: this.newestYear,
      ...(parameter !== undefined && { faults: [{ argument: parameter, message: detail, value }] }),
    });
  }

  #whyNoReport(year: number): string {
    const { whole } = this.#index;
    const later = whole && reportIn(whole.tables, year);
    if (later) {
      const known = `by then, the reports of ${this.years[0]} to ${this.newestYear} were out`;
      return `The report of ${year} was not published yet on the day that asOf names: it came out on ${later.published_on}; ${known}.`;
    }
    const { years, newestYear } = this.whole;
    return `There is no report of ${year} in release ${this.version}: it has ${years[0]} to ${newestYear}.`;
  }

  /** @throws `unknown-rule` if no rule covers the year */
  getRule(year: number): Rule {
    const rule = this.tables.rules.find(
      (row) => row.first_report <= year && (row.last_report === null || year <= row.last_report),
    );
    if (!rule) throw new DomainError('unknown-rule', `No era of the law governs a report of ${year}.`);
    return rule;
  }

  /**
   * The release as known on a date.
   * @param day YYYY-MM-DD
   * @throws `as-of-too-early` before the first report
   */
  knownOn(day: string): Release {
    const index = this.#index;
    const { firstDay, days, owner } = index;
    if (day < firstDay) {
      throw new DomainError(
        'as-of-too-early',
        `No report was published by ${day}: the first came out on ${firstDay}.`,
        {
          firstDay,
        },
      );
    }
    const lastChange = days.findLast((change) => change <= day) ?? firstDay;
    if (lastChange === days.at(-1)) return owner;
    if (index.lastKnown?.lastChange !== lastChange) {
      const known = { header: this.header, tables: knownBy(this.tables, lastChange) };
      index.lastKnown = { lastChange, release: new Release(known, owner) };
    }
    return index.lastKnown.release;
  }

  /** Frees memory that can be computed again. */
  forgetLastKnown(): void {
    this.#index.lastKnown = undefined;
  }

  /** Memoizes by the identity of `compute`. */
  derive<T>(compute: (release: Release) => T): T {
    const { owner, derived } = this.#index;
    if (!derived.has(compute)) derived.set(compute, compute(owner));
    return derived.get(compute) as T;
  }

  /** Memoizes per country, so that a request for one doesn't wait for all. */
  deriveFor<T>(iso2: string, compute: (release: Release, country: Country) => T): T {
    const { owner, getDerived } = this.#index;
    let ofCountries = getDerived.get(compute);
    if (!ofCountries) {
      ofCountries = new Map();
      getDerived.set(compute, ofCountries);
    }
    if (!ofCountries.has(iso2)) {
      const country = this.countries.get(iso2);
      if (!country) throw new Error(`release ${this.version} has no country ${iso2}`);
      ofCountries.set(iso2, compute(owner, country));
    }
    return ofCountries.get(iso2) as T;
  }

  countriesWhere(keep: (country: Country) => boolean = () => true): readonly Country[] {
    return this.countries.all.filter(keep);
  }
}

const reportIn = ({ reports }: Tables, year: number) => reports.find((row) => row.year === year);

function buildIndex(owner: Release, data: ReleaseData, whole: Release | undefined): SharedIndex {
  const { tables } = data;
  const countries = new Countries(tables, whole?.countries);
  const placements = whole ? getCells(tables, whole) : getPlacements(data, countries);
  const byCountry = groupBy(placements, (placement) => placement.country.iso2);
  return {
    owner,
    whole,
    countries,
    years: tables.reports.map((row) => row.year).sort(compareCells),
    placements,
    byCountry,
    byYear: groupBy(placements, (placement) => placement.year),
    byCountryAndYear: new Map(
      [...byCountry].map(([iso2, own]) => [
        iso2,
        new Map(own.map((placement) => [placement.year, placement])),
      ]),
    ),
    firstDay: tables.reports.map((row) => row.published_on).sort()[0] ?? '',
    days: daysOfChange(tables),
    derived: new Map(),
    getDerived: new Map(),
  };
}

/** Placements known on a date. A known placement keeps all its votes, so it is that of the whole release. */
const getCells = ({ placements }: Tables, whole: Release): Placement[] =>
  placements.flatMap(({ iso2, year }) => whole.placement(iso2, year) ?? []);
