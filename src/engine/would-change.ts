import { TIERS, type Tier } from '../domain/tier.js';
import { alternativeSentence } from './change-sentences.js';
import { advance, type ClockState, resetsClock } from './clock.js';
import type { Change, PlacementChange, RuleChange } from './eligibility.js';
import type { History } from './history.js';
import { decisive } from './questions.js';
import { standing, statusOf } from './standing.js';
import { STATUSES, type Status } from './vocabulary.js';

/** Another placement in one year, with all placements that have the same effect on the clock. */
interface Alternative {
  readonly year: number;
  readonly tiers: readonly (Tier | null)[];
}

type Found = Omit<Change, 'sentence'>;

/**
 * The smallest changes of the inputs that would give another status after the report of `year`: for each
 * other status every single change that gives it (another placement in one report, or another era's
 * rules), and where no single change does, every pair of placements that does. Statuses that need more
 * are left out. Of a country that has ended nothing can be changed.
 *
 * @returns in the order of {@link STATUSES}, the nearest report first
 * @throws HistoryRefused, LawRefused as {@link standing}
 */
export function whatWouldChange(history: History, year: number): Change[] {
  const now = standing(history, year).status;
  if (history.hasEndedBefore(year)) return [];
  const singles = [...singlePlacements(history, year), ...otherRules(history, year)];
  const reached = new Set<Status>([now, ...singles.map(({ status }) => status)]);
  const pairs = pairsOfPlacements(history, year, reached);
  const smallest = [...singles.filter(({ status }) => status !== now), ...pairs];
  return STATUSES.flatMap((status) => smallest.filter((found) => found.status === status)).map((found) => ({
    ...found,
    sentence: alternativeSentence(history, found),
  }));
}

function singlePlacements(history: History, year: number): Found[] {
  const found: Found[] = [];
  for (const candidate of candidateYears(history, year)) {
    const byStatus = groupByStatus(alternatives(history, candidate), (option) =>
      statusWith(history, year, [option]),
    );
    for (const [status, tiers] of byStatus) {
      found.push({ status, relation: 'either', changes: [placementChange(history, candidate, tiers)] });
    }
  }
  return found;
}

/** Pairs of other placements that give a status which is not `reached` more simply. */
function pairsOfPlacements(history: History, year: number, reached: ReadonlySet<Status>): Found[] {
  const found: Found[] = [];
  const years = candidateYears(history, year);
  for (const [index, later] of years.entries()) {
    for (const earlier of years.slice(index + 1)) {
      for (const second of alternatives(history, later)) {
        const byStatus = groupByStatus(alternatives(history, earlier), (first) =>
          statusWith(history, year, [first, second]),
        );
        for (const [status, tiers] of byStatus) {
          if (reached.has(status)) continue;
          const changes = [
            placementChange(history, earlier, tiers),
            placementChange(history, later, second.tiers),
          ];
          found.push({ status, relation: 'both_needed', changes });
        }
      }
    }
  }
  return found;
}

function groupByStatus(
  options: readonly Alternative[],
  statusOfOption: (option: Alternative) => Status,
): Map<Status, (Tier | null)[]> {
  const byStatus = new Map<Status, (Tier | null)[]>();
  for (const option of options) {
    const status = statusOfOption(option);
    byStatus.set(status, [...(byStatus.get(status) ?? []), ...option.tiers]);
  }
  return byStatus;
}

function otherRules(history: History, year: number): Found[] {
  const { law } = history;
  const from = law.eraOf(year + 1).id;
  const others = law.ruleIds.filter((id) => id !== from && law.rule(id).has_watch_list);
  return others.map((to) => {
    const change: RuleChange = { kind: 'rules', from, to };
    const { status } = standing(history.under(law.under(to)), year);
    return { status, relation: 'either', changes: [change] };
  });
}

/**
 * The years whose placement can make a difference when at most two are changed, nearest first. A report
 * that resets the clock hides all before it, so that years behind a second such report cannot matter
 * (one of the two changes may lift the first); nor can those before any year counted.
 */
function candidateYears(history: History, year: number): number[] {
  const earliest = Math.min(year, history.law.firstCountedReport ?? year);
  const years: number[] = [];
  let resets = 0;
  for (let candidate = year; candidate >= earliest && resets < 2; candidate--) {
    years.push(candidate);
    if (resetsClock(history.tierOf(candidate))) resets++;
  }
  return years;
}

/** The other placements that a year could have had, grouped by their effect on the clock. */
function alternatives(history: History, year: number): Alternative[] {
  const now = history.tierOf(year);
  const groups: (Tier | null)[][] = [];
  if (now !== '2WL' && history.law.eraOf(year).has_watch_list) groups.push(['2WL']);
  if (now !== '3') groups.push(['3']);
  if (!resetsClock(now)) groups.push([...TIERS, null].filter(resetsClock));
  return groups.map((tiers) => ({ year, tiers }));
}

function placementChange(history: History, year: number, tiers: readonly (Tier | null)[]): PlacementChange {
  const to = [...TIERS, null].filter((tier) => tiers.includes(tier));
  return { kind: 'placement', year, from: history.tierOf(year), to };
}

/** The status after the report of `year` with other placements, given oldest first. */
function statusWith(history: History, year: number, changes: readonly Alternative[]): Status {
  const first = changes[0]?.year ?? year;
  let state: ClockState | undefined;
  for (let report = first; report <= year; report++) {
    const change = changes.find((candidate) => candidate.year === report);
    const tier = change ? (change.tiers[0] ?? null) : history.tierOf(report);
    state = advance(state ?? history.clockBefore(report), tier, history.law.eraOf(report));
  }
  const after = state ?? history.clockAfter(year);
  return statusOf(decisive(after, history.law.eraOf(year + 1)), after);
}
