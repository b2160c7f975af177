import { ASKED_YEARS } from '../dataset/assumed-history.js';
import type { Release } from '../dataset/release.js';
import type { TotalMeasure } from '../dataset/totals.js';
import { Problem } from '../domain/problem.js';
import { nameInSentence } from '../domain/sentences.js';
import { directionOf, rankOf, TIERS, type Tier } from '../domain/tier.js';
import { CLAIM_EVENT } from '../domain/vocabulary/claims.js';
import { capitalized, counted, thing, yearsInList } from '../engine/english.js';
import {
  type Cell,
  cellOf,
  hasWatchList,
  isPlacementAlone,
  type Knowledge,
  neverWas,
  onTier,
  placementSentence,
  placementSentences,
  possibleTiers,
} from './cell.js';
import { CLOCK_EVENTS, inRun } from './clock-kinds.js';
import {
  allOf,
  anyOf,
  finding,
  inEveryCase,
  rowsOf,
  type Statement,
  type Truth,
  unknownsOf,
} from './finding.js';

type Placed = Tier | null;

interface Place {
  readonly iso2: string;
  readonly year: number;
}

interface PlacementKind {
  readonly predicate: string;
  readonly measure?: TotalMeasure;
  readonly possibleIn?: Statement['possibleIn'];
  readonly refuse?: Statement['refuse'];
  /** The cells that decide, the country's own last. */
  readonly reads: (own: Place) => readonly Place[];
  /** @param tiers of those cells, in their order; null where they cannot be compared */
  readonly holds: (...tiers: Placed[]) => Truth;
  readonly beside?: (...tiers: Placed[]) => string;
}

function ofPlacements({ reads, holds, beside, measure, ...kind }: PlacementKind): Statement {
  return {
    ...kind,
    measure: measure ?? null,
    check: (knowledge, { iso2 }, year) => {
      const cells = reads({ iso2, year }).map((place) => cellOf(knowledge, place.iso2, place.year));
      const rows = rowsOf(cells);
      const known = rows.length === cells.length;
      const cases = casesOf(cells);
      const truth = inEveryCase(cases.map((tiers) => holds(...tiers) ?? (known ? null : false)));
      const incomparable = cases.every((tiers) => holds(...tiers) === null);
      return finding(incomparable ? null : truth, placementSentences(knowledge.release, rows), rows, {
        incomparable,
        placements: rows.every((row) => isPlacementAlone(knowledge.release, row)) ? rows : [],
        also: [
          ...unknownsOf(cells),
          known ? (beside?.(...rows.map(({ tier }) => tier)) ?? '') : '',
          incomparable && !beside ? 'A country without a rank cannot be compared.' : '',
        ],
      });
    },
  };
}

const casesOf = (cells: readonly Cell[]): Placed[][] =>
  cells.reduce<Placed[][]>(
    (cases, cell) => cases.flatMap((tiers) => possibleTiers(cell).map((tier) => [...tiers, tier])),
    [[]],
  );

const withTheReportBefore = (own: Place): readonly Place[] => [{ ...own, year: own.year - 1 }, own];

const notTheFirst = ({ release }: Knowledge, year: number): boolean => year !== release.years[0];

export function inTier(tier: Tier): Statement {
  return {
    predicate: onTier(tier),
    measure: tier,
    possibleIn: ({ release }, year) => tier !== '2WL' || hasWatchList(release, year),
    check: (knowledge, country, year) => {
      const cell = cellOf(knowledge, country.iso2, year);
      if (!cell.known) return finding(null, '', [], { also: [cell.why] });
      const { release } = knowledge;
      const lacksList = tier === '2WL' && release.years.includes(year) && !hasWatchList(release, year);
      const { id, citation } = lacksList ? release.ruleOf(year) : { id: '', citation: '' };
      const denied = cell.tier === tier ? '' : onTier(tier).replace(/^on /, '');
      return finding(
        cell.tier === tier,
        placementSentence(release, cell.row, lacksList ? '' : denied),
        rowsOf([cell]),
        {
          clause: lacksList ? { rule: id, citation } : null,
          corrects: neverWas(release, year) === null,
          placements: isPlacementAlone(release, cell.row) ? [cell.row] : [],
          also: lacksList ? [`There was no Watch List in ${year}: the law did not have one yet.`] : [],
        },
      );
    },
  };
}

const going = (direction: 'upgrade' | 'downgrade'): Statement =>
  ofPlacements({
    predicate: `${direction}d`,
    measure: `${direction}s`,
    possibleIn: notTheFirst,
    reads: withTheReportBefore,
    holds: (from = null, to = null) => directionOf(from, to) === direction,
    beside: notComparable,
  });

function notComparable(before: Placed = null, after: Placed = null): string {
  if (directionOf(before, after) !== 'not_comparable') return '';
  const movement =
    before === null
      ? 'Entering the report'
      : after === null
        ? 'Leaving the report'
        : 'Becoming a special case, or ceasing to be one,';
  return `${movement} is neither an upgrade nor a downgrade.`;
}

/** A tier, or one that is better or worse than, or just other than, the tier at the other end. */
const MOVE_ENDS = [...TIERS, 'better', 'worse', 'other'] as const;
type MoveEnd = (typeof MOVE_ENDS)[number];
/** `2WL-3`: from the watch list to Tier 3; `better-3`: from any better tier to Tier 3. */
type Move = string;

const isTier = (end: MoveEnd | undefined): end is Tier => (TIERS as readonly unknown[]).includes(end);
const isEnd = (end: string | undefined): end is MoveEnd => (MOVE_ENDS as readonly unknown[]).includes(end);

/** @throws Problem `invalid-parameter` for a move between no two ends, or one without a tier at either */
function parseMove(move: string): { from: MoveEnd; to: MoveEnd } {
  const [from, to, ...more] = move.split('-');
  if (isEnd(from) && isEnd(to) && more.length === 0 && (isTier(from) || isTier(to)) && from !== to)
    return { from, to };
  const message = `must be two different ends with a hyphen between, one of them a tier: ${MOVE_ENDS.join(', ')}`;
  throw new Problem('invalid-parameter', `move ${message}.`, {
    errors: [{ parameter: 'move', value: move, message }],
  });
}

/** True if a tier is what an end of a move says; null where it cannot be compared. @param other at the other end */
function fits(end: MoveEnd, tier: Placed, other: Placed): Truth {
  if (isTier(end)) return tier === end;
  if (end === 'other') return tier !== null && other !== null && tier !== other;
  return tier === null || other === null ? false : stands(end, tier, other);
}

/** "moved from Tier 3 to the Tier 2 Watch List": against the report of the year before. */
function moved(move: Move): Statement {
  const { from, to } = parseMove(move);
  return ofPlacements({
    predicate:
      to === 'other'
        ? `moved off ${endWords(from)}`
        : from === 'other'
          ? `moved to ${endWords(to)}`
          : `moved from ${endWords(from)} to ${endWords(to)}`,
    possibleIn: notTheFirst,
    reads: withTheReportBefore,
    holds: (was = null, is = null) => allOf([fits(from, was, is), fits(to, is, was)]),
    beside: notComparable,
  });
}

const endWords = (end: MoveEnd): string => (isTier(end) ? thing(end) : `a ${end} tier`);

type Comparison = 'worse' | 'better';

function stands(how: Comparison, tier: Placed, other: Placed): Truth {
  const [rank, otherRank] = [tier && rankOf(tier), other && rankOf(other)];
  if (rank === null || otherRank === null) return null;
  return how === 'worse' ? rank > otherRank : rank < otherRank;
}

const isRanked = (tier: Placed): tier is Tier => tier !== null && rankOf(tier) !== null;

const REPORT_YEAR = /^\d{4}$/;

function compared(how: Comparison, other: string, { release }: Knowledge): Statement {
  const otherYear = REPORT_YEAR.test(other) ? claimYear(`${how}Than`, Number(other)) : null;
  const otherCountry = otherYear === null ? release.countries.asked(other, `${how}Than`) : null;
  return ofPlacements({
    predicate: `ranked ${how} than ${(otherCountry && nameInSentence(otherCountry)) ?? `in ${otherYear}`}`,
    refuse: (year, country) =>
      otherYear === year || (otherCountry !== null && otherCountry.iso2 === country?.iso2)
        ? `That would compare a placement in ${year} with itself.`
        : null,
    reads: ({ iso2, year }) => [
      { iso2: otherCountry?.iso2 ?? iso2, year: otherYear ?? year },
      { iso2, year },
    ],
    holds: (against = null, own = null) => stands(how, own, against),
  });
}

const YEARS_APART = 2;

/**
 * "the best since 2015": better than in every report after that of 2015 and before this one.
 * The report of 2015 itself is not compared: it may have been as good. Reports that did not rank the
 * country are passed over, but one of them must have ranked it.
 */
function extremeSince(how: Comparison, parameter: 'bestSince' | 'worstSince', since: number): Statement {
  claimYear(parameter, since);
  return {
    predicate: `ranked ${how} than in any report after ${since}`,
    measure: null,
    refuse: (year) =>
      since <= year - YEARS_APART
        ? null
        : `${parameter} must lie at least ${counted(YEARS_APART, 'year')} before ${year}, so that there is a report between to compare with.`,
    check: (knowledge, country, year) => {
      const own = cellOf(knowledge, country.iso2, year);
      const tier = own.known ? own.tier : null;
      const ranked = knowledge.release.years
        .filter((report) => report > since && report < year)
        .map((report) => ({ report, cell: cellOf(knowledge, country.iso2, report) }))
        .filter(({ cell }) => possibleTiers(cell).some(isRanked));
      const cells = ranked.map(({ cell }) => cell);
      const whatever = (cell: Cell, holds: (earlier: Placed) => Truth) =>
        inEveryCase(possibleTiers(cell).map(holds));
      const passes = (cell: Cell) =>
        whatever(cell, (earlier) => !isRanked(earlier) || stands(how, tier, earlier));
      // A cell that is not known ranks it only if every tier that it can have leaves the claim true.
      const oneRanked = anyOf(
        cells.map((cell) => whatever(cell, (earlier) => isRanked(earlier) && stands(how, tier, earlier))),
      );
      const incomparable = !isRanked(tier) || cells.length === 0;
      const failing = ranked.filter(({ cell }) => passes(cell) === false).map(({ report }) => report);
      // Said of no country alone, so that it can be said once of several.
      const general = !isRanked(tier)
        ? 'A country without a rank cannot be compared.'
        : cells.length === 0
          ? 'No ranking lies in between, so there is nothing to compare with.'
          : failing.length === 0
            ? `No ranking in between was as ${how === 'worse' ? 'low' : 'high'}.`
            : '';
      const rows = rowsOf([own]);
      const placed = placementSentences(knowledge.release, rows);
      const than = `no ${how} than in ${yearsInList(failing)}.`;
      return finding(
        incomparable ? null : allOf([...cells.map(passes), oneRanked]),
        general !== '' ? placed : [placed.join(' ').replace(/\.$/, `, ${than}`)],
        rowsOf([...cells, own]),
        {
          incomparable,
          placements:
            general !== '' && rows.every((row) => isPlacementAlone(knowledge.release, row)) ? rows : [],
          also: [general, ...unknownsOf(cells)],
        },
      );
    },
  };
}

export function firstTimeOn(tier: Tier): Statement {
  const isNot = (cell: Cell): Truth =>
    cell.known ? cell.tier !== tier : cell.possible.includes(tier) ? null : true;
  return {
    predicate: `${onTier(tier)} for the first time`,
    measure: null,
    check: (knowledge, country, year) => {
      const { release } = knowledge;
      const own = cellOf(knowledge, country.iso2, year);
      if (own.known && own.tier !== tier)
        return finding(false, placementSentence(release, own.row), rowsOf([own]), {
          placements: isPlacementAlone(release, own.row) ? [own.row] : [],
        });
      const earlier = release.years
        .filter((report) => report < year && (tier !== '2WL' || hasWatchList(release, report)))
        .map((report) => ({ report, cell: cellOf(knowledge, country.iso2, report) }));
      const before = earlier.filter(({ cell }) => cell.known && cell.tier === tier);
      const name = nameInSentence(country);
      if (before.length > 0) {
        return finding(
          false,
          `${capitalized(name)} was ${onTier(tier)} before, in ${yearsInList(before.map(({ report }) => report))}.`,
          rowsOf([...before.map(({ cell }) => cell), own]),
          { corrects: true },
        );
      }
      const cells = earlier.map(({ cell }) => cell);
      const truth = allOf([own.known ? true : null, ...cells.map(isNot)]);
      const since = earlier[0]?.report;
      const found =
        since === undefined
          ? `The ${year} report was the first that could have it so.`
          : `No earlier report that we know of, back to that of ${since}, had ${name} ${tier === 'SC' ? 'as ' : ''}${onTier(tier)}.`;
      return finding(truth, found, rowsOf([...cells, own]), {
        also: unknownsOf([...cells.filter((cell) => isNot(cell) === null), own]),
        caveats: truth === true ? [found] : [],
      });
    },
  };
}

interface ClaimKind<Value> {
  readonly description: string;
  readonly severalYears: boolean;
  readonly statement: (value: Value, knowledge: Knowledge, years: readonly number[]) => Statement;
}

export const EVENTS = CLAIM_EVENT.values;
type EventName = (typeof EVENTS)[number];

export interface ClaimValues {
  readonly tier: Tier;
  readonly event: EventName;
  readonly run: number;
  readonly worseThan: string;
  readonly betterThan: string;
  readonly bestSince: number;
  readonly worstSince: number;
  readonly firstTimeInTier: Tier;
  readonly move: Move;
}
export type ClaimParameter = keyof ClaimValues;

const comparison = (how: Comparison): ClaimKind<string> => ({
  description: 'A report year of the same country, or the code or name of a country in the same report',
  severalYears: false,
  statement: (other, knowledge) => compared(how, other, knowledge),
});

const superlative = (how: Comparison, parameter: 'bestSince' | 'worstSince'): ClaimKind<number> => ({
  description: `A year: placed ${how} than in every report after that of this year and before the report in question`,
  severalYears: false,
  statement: (since) => extremeSince(how, parameter, since),
});

export const CLAIM_KINDS: { readonly [Parameter in ClaimParameter]: ClaimKind<ClaimValues[Parameter]> } = {
  tier: {
    description: 'The placement: 1, 2, 2WL (the Tier 2 Watch List), 3 or SC',
    severalYears: true,
    statement: inTier,
  },
  event: {
    description: CLAIM_EVENT.explained,
    severalYears: true,
    statement: (event, { release }, years) => {
      if (event === 'upgrade' || event === 'downgrade') return going(event);
      return event === 'first_listing' ? firstTimeOn('2WL') : CLOCK_EVENTS[event](rulesOf(release, years));
    },
  },
  run: {
    description:
      'Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report',
    severalYears: false,
    statement: inRun,
  },
  worseThan: comparison('worse'),
  betterThan: comparison('better'),
  bestSince: superlative('better', 'bestSince'),
  worstSince: superlative('worse', 'worstSince'),
  firstTimeInTier: {
    description:
      'A tier (1, 2, 2WL, 3 or SC) on which no earlier report, back to the first, placed the country',
    severalYears: false,
    statement: firstTimeOn,
  },
  move: {
    description:
      'A move against the report before: two ends with a hyphen between, each a tier, better, worse or other: 3-2WL, better-3 (down to Tier 3), 2-better (up from Tier 2)',
    severalYears: true,
    statement: moved,
  },
};

export const CLAIM_PARAMETERS = Object.keys(CLAIM_KINDS) as ClaimParameter[];

const rulesOf = ({ tables }: Release, years: readonly number[]) =>
  tables.rules.filter(({ first_report, last_report }) =>
    years.some((year) => first_report <= year && (last_report === null || year <= last_report)),
  );

/**
 * A report year that a claim may name.
 * @param parameter which names it, for the message
 * @throws Problem `invalid-parameter` outside the years that any question may name
 */
export function claimYear(parameter: string, year: number): number {
  const { first, last } = ASKED_YEARS;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  const message = `must be from ${first} to ${last}`;
  throw new Problem('invalid-parameter', `${parameter}: ${year} ${message}.`, {
    errors: [{ parameter, value: year, message }],
  });
}
