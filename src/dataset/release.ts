import { hasBegun } from '../domain/dates.js';
import {
  AsOfTooEarly,
  invalidArgument,
  ReportNotInRelease,
  UnknownReport,
  UnknownRule,
} from '../domain/errors.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import type { Rule } from '../domain/rule.js';
import type { ReleaseData, ReleaseHeader, Tables } from '../domain/tables.js';
import { daysOfChange, knownBy } from './as-of.js';
import { Countries, type Country } from './countries.js';
import { type Placement, placementsOf } from './placement.js';
import {
  type Announcement,
  publicationAnnouncedAt,
  STATE_REPORTS_URL,
  type UpcomingReport,
  upcomingReportOn,
} from './upcoming-report.js';
import { explainNotInRelease } from './upcoming-report-words.js';

interface DerivedFacts {
  /** The release without a date. */
  readonly plain: Release;
  /** View for the most recently requested as-of date; with its derived data it takes about 5 MB. */
  view?: { readonly lastChange: string; readonly release: Release } | undefined;
  readonly derived: Map<unknown, unknown>;
  readonly derivedOf: Map<unknown, Map<string, unknown>>;
}

interface UpcomingReportContext {
  /** Date of the response or of its `asOf`; `null` says nothing about an upcoming report. */
  readonly day: string | null;
  readonly announced: readonly Announcement[];
}
const NOT_ASKED: UpcomingReportContext = { day: null, announced: [] };
const PINNED: UpcomingReportContext = { day: null, announced: [] };

/** Immutable and indexed, shared by all responses. Derived data is computed on loading or on first use. */
export class Release {
  readonly header: ReleaseHeader;
  readonly tables: Tables;
  readonly countries: Countries;
  readonly years: readonly number[];
  /** By country and year. */
  readonly placements: readonly Placement[];
  readonly #byCountry: ReadonlyMap<string, readonly Placement[]>;
  readonly #byYear: ReadonlyMap<number, readonly Placement[]>;
  readonly #firstDay: string;
  readonly #days: readonly string[];
  readonly #kept: DerivedFacts;
  readonly #whole: Release | undefined;
  readonly #told: UpcomingReportContext;

  /**
   * @param whole the whole release, if this one is limited to a date
   * @param told what is known of the upcoming report; not available by default, because data derived once for
   * all dates must not use it
   */
  constructor(
    release: ReleaseData,
    whole?: Release,
    told: UpcomingReportContext = NOT_ASKED,
    same?: Release,
  ) {
    this.#whole = whole;
    this.#told = told;
    this.header = release.header;
    this.tables = release.tables;
    if (same) {
      this.countries = same.countries;
      this.years = same.years;
      this.#firstDay = same.#firstDay;
      this.#days = same.#days;
      this.placements = same.placements;
      this.#byCountry = same.#byCountry;
      this.#byYear = same.#byYear;
      this.#kept = same.#kept;
      return;
    }
    this.#kept = {
      plain: this,
      derived: new Map(),
      derivedOf: new Map(),
    };
    this.countries = new Countries(release.tables, whole?.countries);
    this.years = release.tables.reports.map((row) => row.year).sort(compareCells);
    this.#firstDay = release.tables.reports.map((row) => row.published_on).sort()[0] ?? '';
    this.#days = daysOfChange(release.tables);
    this.placements = whole ? cellsOf(release.tables, whole) : placementsOf(release, this.countries);
    this.#byCountry = groupBy(this.placements, (placement) => placement.country.iso2);
    this.#byYear = groupBy(this.placements, (placement) => placement.year);
  }

  /**
   * The same release and derived data, for responses on a date.
   * @param today YYYY-MM-DD; `null` if nothing is known of an upcoming report
   */
  on(today: string | null, announced: readonly Announcement[] = []): Release {
    return this.#telling({ day: today, announced });
  }

  /**
   * The same release for pinned responses: their bytes never change, so they say nothing about an upcoming
   * report.
   */
  get pinned(): Release {
    return this.#telling(PINNED);
  }

  #telling(told: UpcomingReportContext): Release {
    return new Release(this, this.#whole, told, this);
  }

  get isPinned(): boolean {
    return this.#told === PINNED;
  }

  /** The report after the newest one in the release; `null` if pinned. */
  get upcomingReport(): UpcomingReport | null {
    if (this.#told === NOT_ASKED)
      throw new Error('what is worked out once for every day cannot ask for an upcoming report');
    return this.#told === PINNED ? null : this.reportAfter(this.newestYear + 1);
  }

  /**
   * A report not in the release, as known on the date of the response.
   * @param year after the newest one
   */
  reportAfter(year: number): UpcomingReport | null {
    return this.#told.day === null ? null : this.reportOn(this.#told.day, year);
  }

  /**
   * The state of a report on any date, such as a text's: awaited, overdue, or out but not in the release. If
   * pinned, only from the release and the law.
   * @param day YYYY-MM-DD
   */
  reportOn(day: string, year = this.newestYear + 1): UpcomingReport {
    return upcomingReportOn(day, year, this.#words);
  }

  /** When the upcoming report was announced to be out, in UTC; `null` before that. */
  get upcomingReportAnnouncedAt(): string | null {
    return publicationAnnouncedAt(this.newestYear + 1, this.#words);
  }

  get #words() {
    const { header, tables } = this.whole;
    return {
      awaited: tables.awaited_reports,
      publishedAt: header.published_at,
      announced: this.#told.announced,
    };
  }

  /** The release without an as-of limit. */
  get whole(): Release {
    return this.#whole ?? this;
  }

  get isLimited(): boolean {
    return this.#whole !== undefined;
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

  historyOf(iso2: string): readonly Placement[] {
    return this.#byCountry.get(iso2) ?? [];
  }

  placementsIn(year: number): readonly Placement[] {
    return this.#byYear.get(year) ?? [];
  }

  /** One placement; `undefined` if the report did not cover the country. */
  placement(iso2: string, year: number): Placement | undefined {
    return this.historyOf(iso2).find((placement) => placement.year === year);
  }

  /**
   * @param parameter the name of the parameter that the year came from
   * @throws UnknownReport with the first and last year, and as `refuseBeyond`
   */
  report(year: number, parameter?: string): Tables['reports'][number] {
    const report = reportIn(this.tables, year);
    if (report) return report;
    this.refuseBeyond(year, parameter);
    throw this.#unknownReport(year);
  }

  #unknownReport(year: number): UnknownReport {
    return new UnknownReport(this.#whyNoReport(year), {
      firstYear: this.firstYear,
      lastYear: this.newestYear,
    });
  }

  /**
   * @param options a hint for the message, and the given value if it is not the year
   * @throws ReportNotInRelease for a year after the last report of the release, UnknownReport
   * for one after the last report by the asOf date
   */
  refuseBeyond(
    year: number | undefined,
    parameter?: string,
    { hint, value = year }: { readonly hint?: string; readonly value?: number } = {},
  ): void {
    if (year === undefined || year <= this.newestYear) return;
    if (year <= this.whole.newestYear) throw this.#unknownReport(year);
    const upcomingReport = this.reportAfter(year);
    const explained = explainNotInRelease(year, this, upcomingReport);
    const detail = hint === undefined ? explained : `${explained} ${hint}`;
    throw new ReportNotInRelease(detail, {
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
    const later = this.#whole && reportIn(this.#whole.tables, year);
    if (later) {
      const known = `by then, the reports of ${this.years[0]} to ${this.newestYear} were out`;
      return `The report of ${year} was not published yet on the day that asOf names: it came out on ${later.published_on}; ${known}.`;
    }
    const { years, newestYear } = this.#whole ?? this;
    return `There is no report of ${year} in release ${this.version}: it has ${years[0]} to ${newestYear}.`;
  }

  /** @throws UnknownRule if no rule covers the year */
  ruleOf(year: number): Rule {
    const rule = this.tables.rules.find(
      (row) => row.first_report <= year && (row.last_report === null || year <= row.last_report),
    );
    if (!rule) throw new UnknownRule(`No era of the law governs a report of ${year}.`);
    return rule;
  }

  /**
   * The release as known on a date.
   * @param day YYYY-MM-DD
   * @throws AsOfTooEarly before the first report, InvalidArgument for a future date
   */
  asOf(day: string | null | undefined): Release {
    if (day == null) return this;
    refuseFuture(day);
    const firstDay = this.#firstDay;
    if (day < firstDay) {
      throw new AsOfTooEarly(`No report was published by ${day}: the first came out on ${firstDay}.`, {
        firstDay,
      });
    }
    const told = this.#told.day === null ? this.#told : { ...this.#told, day };
    const lastChange = this.#days.findLast((change) => change <= day) ?? firstDay;
    if (lastChange === this.#days.at(-1)) return this.#telling(told);
    const kept = this.#kept;
    if (kept.view?.lastChange !== lastChange) {
      const known = { header: this.header, tables: knownBy(this.tables, lastChange) };
      kept.view = { lastChange, release: new Release(known, kept.plain) };
    }
    return kept.view.release.#telling(told);
  }

  /** Frees memory that can be computed again. */
  forgetView(): void {
    this.#kept.view = undefined;
  }

  /** Memoizes by the identity of `compute`. */
  derive<T>(compute: (release: Release) => T): T {
    const { plain, derived } = this.#kept;
    if (!derived.has(compute)) derived.set(compute, compute(plain));
    return derived.get(compute) as T;
  }

  /** Memoizes per country, so that a request for one doesn't wait for all. */
  deriveOf<T>(iso2: string, compute: (release: Release, country: Country) => T): T {
    const { plain, derivedOf } = this.#kept;
    let ofCountries = derivedOf.get(compute);
    if (!ofCountries) {
      ofCountries = new Map();
      derivedOf.set(compute, ofCountries);
    }
    if (!ofCountries.has(iso2)) {
      const country = this.countries.get(iso2);
      if (!country) throw new Error(`release ${this.version} has no country ${iso2}`);
      ofCountries.set(iso2, compute(plain, country));
    }
    return ofCountries.get(iso2) as T;
  }

  countriesWhere(keep: (country: Country) => boolean = () => true): readonly Country[] {
    return this.countries.all.filter(keep);
  }
}

const reportIn = ({ reports }: Tables, year: number) => reports.find((row) => row.year === year);

/** What will be known on a future date is unknown. */
function refuseFuture(day: string): void {
  if (hasBegun(day)) return;
  const message = `is ${day}, a day that has not come: leave it out for all that is known`;
  throw invalidArgument('asOf', message, { value: day });
}

/** Placements known on a date. A known placement keeps all its votes, so it is that of the whole release. */
const cellsOf = ({ placements }: Tables, whole: Release): Placement[] =>
  placements.flatMap(({ iso2, year }) => whole.placement(iso2, year) ?? []);
