import type { Tier, Vote } from '../../domain/tier.js';
import type { Outcome, Status } from '../../engine/vocabulary.js';
import type { Absence } from '../timeline-cells.js';
import type { Weakness } from '../weak-evidence.js';
import type { Grammar } from './grammar.js';

/** The statuses of a country that is on the watch list. */
export type WatchListStatus = Exclude<Status, 'not_on_watch_list'>;

/** Terms of law or of the report: where a picture translates one, it also has the English term, once. */
export const TERMS = {
  tier: 'Tier',
  watchList: 'Watch List',
  specialCase: 'Special Case',
  waiver: 'waiver',
} as const;
export type Term = keyof typeof TERMS;

/** A term in a language. */
export interface TranslatedTerm {
  readonly word: string;
  /** What every form of the word has in it, in small letters: it tells whether a picture uses the term. */
  readonly stem: string;
}

/** What the clock says of a country: the year of the next report, and whether its law has waivers at all. */
export interface NextReport {
  readonly next: number;
  readonly hasWaivers: boolean;
}

/** What became of the cases that a picture of precedents shows. */
export interface CasesTold {
  readonly status: Status;
  /** Those of which it is known what the next report did. */
  readonly known: number;
  /** The reports after which they stood there; `null` where there is no case. */
  readonly years: readonly [first: number, last: number] | null;
  /** Where they went, the most frequent first. */
  readonly places: readonly { readonly to: Vote; readonly cases: number; readonly share: number }[];
  /** The sentence of the dataset, in English. */
  readonly english: string;
}

/** Which placements a source line counts. */
export type Counted =
  | { readonly of: 'all years' | 'cases' | 'country' }
  | { readonly of: 'report' | 'list'; readonly year: number }
  | { readonly of: 'years'; readonly years: readonly number[] }
  | { readonly of: 'two reports'; readonly years: readonly [number, number] };

/** What a source line says. */
export interface SourceTold {
  readonly version: string;
  /** When the edition was published, in words. */
  readonly day: string;
  readonly sources: number;
  readonly placements: number;
  /** Those of them that were not read in State's own text. */
  readonly unread: number;
  readonly counted: Counted;
  /** The day as of which the release was asked, in words. */
  readonly asOf: string | null;
}

/** The fixed words of graphics in one language; all languages have all of them. */
export interface Words extends Grammar {
  readonly direction: 'ltr' | 'rtl';
  /** Names of countries that the package of names has not, or has wrong, by ISO 3166-1 alpha-2. */
  readonly names: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<Term, TranslatedTerm>>;
  /** What stands before the English terms. */
  readonly inEnglish: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** The end of a sentence. */
  readonly stop: string;

  readonly tiers: Readonly<Record<Tier, string>>;
  /** In a small box; `NR`: not in the report. */
  readonly chips: Readonly<Record<Vote | 'not_known', string>>;
  /** A special case in a key. */
  readonly unranked: string;
  /** The strip of special cases: as long as there is room for, the shortest last. */
  readonly unrankedLane: readonly [string, ...string[]];
  readonly absences: Readonly<Record<Absence, string>>;
  readonly weakness: Readonly<Record<Weakness, string>>;
  readonly weakKey: string;
  /** `188 countries and territories`. */
  readonly countries: (count: number) => string;
  /** Number of countries in a tier, in a text alternative. */
  readonly tierCount: (tier: Tier, count: number) => string;
  /** From one placement to another. */
  readonly move: (from: string, to: string) => string;
  /** Beside a heading whose rows go on in another column. */
  readonly continued: string;
  /** Some of all, with their share. */
  readonly ofAll: (some: number, all: number, share: number) => string;
  readonly members: { readonly today: string; readonly atTheTime: string };
  readonly source: (told: SourceTold) => string;
  /** Which words are the publisher's, and what the graphic shows in ours. */
  readonly own: {
    readonly headline: string;
    readonly note: string;
    readonly both: string;
    readonly shows: (title: string) => string;
  };
  readonly highlighted: (names: string) => string;

  /** What stands below a graphic in a page of another site. */
  readonly links: { readonly data: string; readonly permanent: string; readonly change: string };

  readonly clock: {
    readonly countedYear: (year: number) => string;
    readonly outcomes: Readonly<
      Record<Exclude<Outcome, 'left_unranked' | 'no_effect' | 'automatic_downgrade'>, string>
    > & {
      readonly automatic_downgrade: (hasWaivers: boolean) => string;
      readonly open_waiver: string;
    };
    readonly waiver: string;
    readonly headings: Readonly<Record<WatchListStatus, (report: NextReport) => string>>;
    readonly standings: Readonly<Record<WatchListStatus, (run: number, report: NextReport) => string>>;
    readonly key: {
      readonly counted: string;
      readonly uncounted: string;
      readonly waived: string;
      readonly automatic: string;
      readonly openWaiver: string;
      readonly relisting: string;
    };
    readonly boxes: Readonly<Record<'counted' | 'waived' | 'free' | 'waiver_needed', string>>;
    readonly notes: {
      readonly waived: (years: string) => string;
      readonly automatic: (
        years: readonly { readonly year: number; readonly hasWaivers: boolean }[],
      ) => string;
      readonly openWaiver: (years: string) => string;
      readonly relisting: (years: string) => string;
      readonly disputed: (years: string) => string;
    };
  };

  readonly country: {
    readonly title: (name: string, first: number, last: number) => string;
    readonly never: string;
    readonly since: (tier: string, year: number) => string;
    readonly inYear: (tier: string, year: number) => string;
    readonly told: (name: string, timeline: string) => string;
    readonly codeSince: (code: string, day: string, before: string) => string;
    readonly codeUntil: (code: string, day: string, after: string) => string;
  };
  readonly compare: {
    readonly title: (names: string) => string;
    readonly subtitle: (first: number, last: number) => string;
  };
  readonly map: {
    readonly title: (year: number, covered: number, place: string | null) => string;
    readonly subtitle: (day: string) => string;
    /** Of land outside the part of the world that is asked for. */
    readonly pale: (place: string) => string;
    readonly notKnown: (names: string) => string;
    readonly missing: (names: string) => string;
    readonly outlines: string;
  };
  readonly changes: {
    readonly title: (year: number, down: number, up: number) => string;
    readonly subtitle: (before: number) => string;
    readonly first: string;
    readonly none: string;
    readonly down: (to: Tier) => string;
    readonly up: (to: Tier) => string;
    readonly notComparable: string;
    readonly notKnown: string;
    /** What the mark of weak evidence means, where two placements are meant. */
    readonly weakKey: string;
  };
  readonly watchList: {
    readonly title: (year: number, count: number) => string;
    readonly subtitle: (next: number) => string;
    readonly noLimit: (next: number) => string;
    readonly none: (year: number) => string;
  };
  readonly precedents: {
    readonly places: { readonly NR: string; readonly not_known: string };
    readonly title: (status: Status) => string;
    readonly titleOf: (country: string, status: Status) => string;
    readonly sentence: (told: CasesTold) => string;
    readonly without: (left: number, all: number) => string;
    /** Cases of which it is not known what the next report did. */
    readonly notCounted: (count: number) => string;
    readonly forecast: string;
  };
  readonly flow: {
    readonly title: (place: string | null, from: number, to: number) => string;
    readonly subtitle: (moved: number, all: number, from: number, to: number) => string;
    readonly band: (count: number, from: string, to: string) => string;
    readonly onlyTwo: string;
    readonly without: (count: number) => string;
  };
  readonly wall: {
    readonly title: (place: string | null, first: number, last: number) => string;
    readonly subtitle: (count: number) => string;
    readonly outside: (years: string) => string;
    readonly pale: string;
    readonly membersToday: string;
  };
  readonly tiersByYear: {
    readonly title: (place: string | null, first: number, last: number) => string;
    readonly subtitle: (
      newest: { year: number; count: number },
      oldest: { year: number; count: number },
    ) => string;
    readonly none: string;
    readonly bar: (year: number, tier: Tier, count: number) => string;
    readonly gaps: (years: string) => string;
    readonly weak: (weak: number, all: number, year: number) => string;
  };
}
