import { TIERS, type Tier } from '../domain/tier.js';
import { AlteredClock } from './altered-clock.js';
import { alternativeSentence } from './change-sentences.js';
import { resetsClock } from './clock.js';
import type { Change, PlacementChange, RuleChange } from './eligibility.js';
import type { History } from './history.js';
import { standing } from './standing.js';
import { STATUSES, type Status } from './vocabulary.js';

/** Another placement in one year, with all placements that have the same effect on the clock. */
interface Alternative {
  readonly year: number;
  readonly tiers: readonly (Tier | null)[];
  /** One of them, for all. */
  readonly tier: Tier | null;
}

/** Years that can be altered, nearest first, each with the other placements that it could have had. */
interface Candidate {
  readonly year: number;
  readonly alternatives: readonly Alternative[];
}

type Found = Omit<Change, 'sentence'>;

/**
 * The smallest changes of the inputs that would give another status after the report of `year`: for each
 * other status every single change that gives it (another placement in one report, or another era's
 * rules), and where no single change does, every pair of placements that does. Statuses that need more
 * are left out. Of a country that has ended, or has not begun, nothing can be changed.
 *
 * @returns in the order of {@link STATUSES}, the nearest report first
 * @throws HistoryRefused, LawRefused as {@link standing}
 */
export function whatWouldChange(history: History, year: number): Change[] {
  const now = standing(history, year).status;
  if (history.hasEndedBefore(year) || history.beginsAfter(year)) return [];
  const candidates = candidateYears(history, year).map((candidate) => ({
    year: candidate,
    alternatives: alternatives(history, candidate),
  }));
  const clock = new AlteredClock(history, candidates.at(-1)?.year ?? year, year);
  const singles = [...singlePlacements(history, clock, candidates), ...otherRules(history, year)];
  const reached = new Set<Status>([now, ...singles.map(({ status }) => status)]);
  const pairs = pairsOfPlacements(history, clock, { candidates, reached });
  const smallest = [...singles.filter(({ status }) => status !== now), ...pairs];
  return STATUSES.flatMap((status) => smallest.filter((found) => found.status === status)).map((found) => ({
    ...found,
    sentence: alternativeSentence(history, found),
  }));
}

function singlePlacements(history: History, clock: AlteredClock, candidates: readonly Candidate[]): Found[] {
  const found: Found[] = [];
  for (const candidate of candidates) {
    const byStatus = groupByStatus(candidate.alternatives, ({ year, tier }) => clock.statusWith(year, tier));
    for (const [status, tiers] of byStatus) {
      found.push({ status, relation: 'either', changes: [placementChange(history, candidate.year, tiers)] });
    }
  }
  return found;
}

/**
 * Pairs of other placements that give a status which is not `reached` more simply. Where the earlier change has worn
 * off before the later one, the later one alone gives the same.
 */
function pairsOfPlacements(
  history: History,
  clock: AlteredClock,
  { candidates, reached }: { candidates: readonly Candidate[]; reached: ReadonlySet<Status> },
): Found[] {
  const found: Found[] = [];
  if (reached.size === STATUSES.length) return found;
  const courses = new Map(
    candidates.flatMap(({ alternatives }) =>
      alternatives.map((option) => [option, clock.courseWith(option.year, option.tier)] as const),
    ),
  );
  for (const [index, later] of candidates.entries()) {
    for (const earlier of candidates.slice(index + 1)) {
      for (const second of later.alternatives) {
        const byStatus = groupByStatus(earlier.alternatives, (first) => {
          const before = clock.before(courses.get(first) ?? [], later.year);
          return before && clock.statusWith(later.year, second.tier, before);
        });
        for (const [status, tiers] of byStatus) {
          if (reached.has(status)) continue;
          const changes = [
            placementChange(history, earlier.year, tiers),
            placementChange(history, later.year, second.tiers),
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
  statusOfOption: (option: Alternative) => Status | undefined,
): Map<Status, (Tier | null)[]> {
  const byStatus = new Map<Status, (Tier | null)[]>();
  for (const option of options) {
    const status = statusOfOption(option);
    if (status === undefined) continue;
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
 * (one of the two changes may lift the first); nor can those before any year counted, or before the country began.
 */
function candidateYears(history: History, year: number): number[] {
  const firstThatMatters = Math.min(year, history.law.firstCountedReport ?? year);
  const earliest = Math.max(firstThatMatters, history.begin?.firstReport ?? firstThatMatters);
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
  return groups.map((tiers) => ({ year, tiers, tier: tiers[0] ?? null }));
}

function placementChange(history: History, year: number, tiers: readonly (Tier | null)[]): PlacementChange {
  const to = [...TIERS, null].filter((tier) => tiers.includes(tier));
  return { kind: 'placement', year, from: history.tierOf(year), to };
}
