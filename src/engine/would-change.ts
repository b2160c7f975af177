import { TIERS, type Tier } from '../domain/tier.js';
import { statusAfter, statusUnder, type Tense } from './conclusions.js';
import type { ClockChange, PlacementChange, RuleChange } from './eligibility.js';
import { listed, phraseOf } from './english.js';
import type { History } from './history.js';
import { advance, type ClockState, resetsClock } from './questions.js';
import { STATUSES, type Status } from './vocabulary.js';

const VERBS = {
  ahead: { held: 'held', place: 'place', apply: 'apply', keep: 'keep', have: 'have', to: 'have to' },
  past: {
    ...{ held: 'had held', place: 'have placed', apply: 'have applied', keep: 'have kept' },
    ...{ have: 'have had', to: 'have had to' },
  },
} as const;

type Verbs = (typeof VERBS)[keyof typeof VERBS];

const CONSEQUENCE: Readonly<Record<Status, (name: string, next: number, say: Verbs) => string>> = {
  not_on_watch_list: (name, next, { place }) => `the ${next} report could ${place} ${name} on any tier`,
  no_clock: (name, _, { apply }) =>
    `no limit would ${apply} to ${name === 'it' ? 'its stay' : `the stay of ${name}`} on the Watch List`,
  clock_running: (name, next, { keep }) =>
    `the ${next} report could ${keep} ${name} on the Watch List without a waiver`,
  waiver_required: (name, next, { keep }) =>
    `the ${next} report could ${keep} ${name} on the Watch List only with a waiver`,
  final_year: (name, _, { have }) => `${name} would ${have} no waiver left`,
  relisting_limit: (name, _, { to }) => `${name} would ${to} leave the Watch List, waiver or not`,
};

function alternativeSentence(
  history: History,
  change: Omit<ClockChange, 'sentence'>,
  { year, tense }: { readonly year: number; readonly tense: Tense },
): string {
  const say = VERBS[tense === 'ahead' ? 'ahead' : 'past'];
  const parts = change.changes.map((part, index) =>
    part.kind === 'placement'
      ? placementPhrase(history, part, index === 0 ? history.name : 'it')
      : `the ${history.law.rule(part.toRule).title} ${say.held} in every year`,
  );
  const placed = change.changes.some(({ kind }) => kind === 'placement');
  return `If ${listed(parts, 'and')}, ${CONSEQUENCE[change.status](placed ? 'it' : history.name, year + 1, say)}.`;
}

function placementPhrase(
  history: History,
  { year, fromTier: from, toTiers: to }: PlacementChange,
  name: string,
): string {
  const report = `the ${year} report had`;
  if (history.gapAt(year) !== null) return `${report} ${deed(to, name)} (its placement is not known)`;
  // All other placements are offered only in place of one that counts on the clock, which is ranked.
  if (from !== null && to.length >= OTHER_PLACEMENTS)
    return `${report} placed ${name} anywhere but on ${phraseOf(from)}`;
  return `${report} ${deed(to, name)} instead of ${from === null || from === 'SC' ? DOING[from ?? 'NR'] : phraseOf(from)}`;
}

/** Every tier and no coverage, but for the one that the report has. */
const OTHER_PLACEMENTS = TIERS.length;

const DOING = { SC: 'treating it as a special case', NR: 'leaving it out' } as const;

/**
 * In the conditional: `placed Cambodia on Tier 1 or Tier 2, or not ranked it,`. To the clock a special case and no coverage
 * are alike: they come together, beside tiers.
 */
function deed(to: readonly (Tier | null)[], name: string): string {
  const ranked = to.flatMap((tier) => (tier === null || tier === 'SC' ? [] : [phraseOf(tier)]));
  return `placed ${name} on ${listed(ranked, 'or')}${to.includes(null) ? ', or not ranked it,' : ''}`;
}

interface Alternative {
  readonly tiers: readonly (Tier | null)[];
  readonly tier: Tier | null;
}

/** Nearest first. */
interface AlteredYear {
  readonly year: number;
  readonly alternatives: readonly Alternative[];
}

type UnwordedChange = Omit<ClockChange, 'sentence'>;

/**
 * Every single change that gives another status, or every pair where no single one does. By {@link STATUSES}, nearest
 * report first.
 */
export function whatWouldChange(history: History, year: number, tense: Tense = 'ahead'): ClockChange[] {
  const now = statusAfter(history, year);
  if (history.hasEndedBefore(year + 1) || history.beginsAfter(year)) return [];
  const candidates = candidateYears(history, year).map((candidate) => ({
    year: candidate,
    alternatives: alternatives(history, candidate),
  }));
  const singles = singlePlacements(history, year, { candidates, now }).concat(otherRules(history, year, now));
  const reached = new Set<Status>([now]);
  for (const { status } of singles) reached.add(status);
  const smallest = singles.concat(pairsOfPlacements(history, year, { candidates, reached }));
  return smallest
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
    .map(({ status, relation, changes }) => ({
      status,
      relation,
      changes,
      sentence: alternativeSentence(history, { status, relation, changes }, { year, tense }),
    }));
}

function singlePlacements(
  history: History,
  year: number,
  { candidates, now }: { candidates: readonly AlteredYear[]; now: Status },
): UnwordedChange[] {
  return candidates.flatMap((altered) => {
    let groups = NO_GROUPS;
    for (const { tier, tiers } of altered.alternatives) {
      const status = statusWith(history, year, [[altered.year, tier]]);
      if (status !== now) groups = withAdded(groups, status, tiers);
    }
    return groups.map(([status, tiers]): UnwordedChange => {
      const changes = [placementChange(history, altered.year, tiers)];
      return { status, relation: 'either', changes };
    });
  });
}

function pairsOfPlacements(
  history: History,
  year: number,
  { candidates, reached }: { candidates: readonly AlteredYear[]; reached: ReadonlySet<Status> },
): UnwordedChange[] {
  const found: UnwordedChange[] = [];
  for (const [index, later] of candidates.entries()) {
    for (const earlier of candidates.slice(index + 1)) {
      for (const second of later.alternatives) {
        let groups = NO_GROUPS;
        for (const { tier, tiers } of earlier.alternatives) {
          const status = statusWith(history, year, [
            [earlier.year, tier],
            [later.year, second.tier],
          ]);
          if (!reached.has(status)) groups = withAdded(groups, status, tiers);
        }
        for (const [status, tiers] of groups) {
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

/** The status after the report of `year` with one or two placements altered, the earlier first. */
function statusWith(
  history: History,
  year: number,
  altered: readonly (readonly [year: number, tier: Tier | null])[],
): Status {
  const tiers = new Map(altered);
  const first = altered[0]?.[0] ?? year;
  let state: ClockState = history.clockBefore(first);
  for (let report = first; report <= year; report++) {
    const tier = tiers.get(report);
    state = advance(state, tier === undefined ? history.tierOf(report) : tier, history.law.eraOf(report));
  }
  return statusUnder(state, history.law.eraOf(year + 1));
}

/** In the order in which they come. */
type Groups = readonly (readonly [status: Status, tiers: readonly (Tier | null)[]])[];

const NO_GROUPS: Groups = [];

function withAdded(groups: Groups, status: Status, tiers: readonly (Tier | null)[]): Groups {
  if (!groups.some(([known]) => known === status)) return [...groups, [status, tiers]];
  return groups.map((group) => (group[0] === status ? [status, [...group[1], ...tiers]] : group));
}

function otherRules(history: History, year: number, now: Status): UnwordedChange[] {
  const { law } = history;
  const from = law.eraOf(year + 1).id;
  const found: UnwordedChange[] = [];
  for (const to of law.ruleIds) {
    if (to === from || !law.rule(to).has_watch_list) continue;
    const other = law.under(to);
    const status = statusUnder(history.clockUnder(other, year), other.eraOf(year + 1));
    const change: RuleChange = { kind: 'rules', fromRule: from, toRule: to };
    if (status !== now) found.push({ status, relation: 'either', changes: [change] });
  }
  return found;
}

/**
 * A report that resets the clock hides all before it: behind a second one nothing matters, as one of two changes may
 * lift the first.
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

/** In the order in which they are listed. */
const PLACEMENTS: readonly (Tier | null)[] = [...TIERS, null];
const LISTED: readonly Tier[] = ['2WL'];
const LOWEST: readonly Tier[] = ['3'];
/** Those that make the clock forget: to it they are alike. */
const RESETTING = PLACEMENTS.filter(resetsClock);

function alternatives(history: History, year: number): Alternative[] {
  const now = history.tierOf(year);
  const groups: (readonly (Tier | null)[])[] = [];
  if (now !== '2WL' && history.law.eraOf(year).has_watch_list) groups.push(LISTED);
  if (now !== '3') groups.push(LOWEST);
  if (!resetsClock(now)) groups.push(RESETTING);
  return groups.map((tiers) => ({ tiers, tier: tiers[0] ?? null }));
}

function placementChange(history: History, year: number, tiers: readonly (Tier | null)[]): PlacementChange {
  const to = tiers.length === 1 ? [...tiers] : PLACEMENTS.filter((tier) => tiers.includes(tier));
  return { kind: 'placement', year, fromTier: history.tierOf(year), toTiers: to };
}
