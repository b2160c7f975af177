import { nameInSentence } from '../domain/sentences.js';
import { type Direction, directionOf, type Tier } from '../domain/tier.js';
import { capitalized, counted, numberWord } from '../engine/english.js';
import type { StepOutcome } from '../engine/step-outcome.js';
import { lawOf, outcomesOf, standingOf, tenseAfter } from './clock.js';
import { countryYearsOf } from './country-years.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

export interface PlacementSpell {
  /** `null`: no report of the spell placed it; `absence` says why. */
  readonly tier: Tier | null;
  readonly absence: 'not_covered' | 'not_known' | 'no_such_code' | null;
  readonly from: number;
  readonly to: number;
  /** Oldest first. */
  readonly placements: readonly Placement[];
  /** The law's part in it, in a short sentence; empty if it had none. */
  readonly told: string;
}

type RankedSpell = PlacementSpell & { readonly tier: Exclude<Tier, 'SC'> };

interface CountryFinding {
  readonly say: string;
  readonly reason: string;
}

/** A tier after "on", once its full name has been read. */
const SHORT: Readonly<Record<Exclude<Tier, 'SC'>, string>> = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'the Watch List',
  '3': 'Tier 3',
};

const on = (tier: Exclude<Tier, 'SC'>, more: string): string =>
  `on ${SHORT[tier]}${tier === '3' ? ', the lowest rank,' : ''} ${more}`;

/** Oldest first; before the first report that placed it nothing is told. */
export function placementSpells(release: Release, iso2: string): readonly PlacementSpell[] {
  return release.deriveOf(iso2, spellsOf);
}

function spellsOf(release: Release, country: { readonly iso2: string }): PlacementSpell[] {
  const steps = new Map(outcomesOf(release, country.iso2).map((step) => [step.year, step]));
  const spells: (Omit<PlacementSpell, 'told' | 'placements'> & { placements: Placement[] })[] = [];
  for (const { year, placement, tier, coverage } of countryYearsOf(release, country.iso2)) {
    const absence = placement ? null : absenceOf(coverage);
    const last = spells.at(-1);
    const placements = placement ? [placement] : [];
    if (last && last.tier === tier && last.absence === absence)
      spells[spells.length - 1] = { ...last, to: year, placements: [...last.placements, ...placements] };
    else spells.push({ tier, absence, from: year, to: year, placements });
  }
  const first = spells.findIndex(({ absence }) => absence === null);
  return spells
    .slice(Math.max(first, 0))
    .map((spell, index, all) => ({ ...spell, told: tell(release, spell, steps, all[index - 1]) }));
}

const absenceOf = (coverage: string): PlacementSpell['absence'] =>
  coverage === 'not_known' ? 'not_known' : coverage === 'no_such_code' ? 'no_such_code' : 'not_covered';

function tell(
  release: Release,
  spell: Pick<PlacementSpell, 'tier' | 'from' | 'to'>,
  steps: ReadonlyMap<number, StepOutcome>,
  before: Pick<PlacementSpell, 'tier' | 'from' | 'to'> | undefined,
): string {
  const parts: string[] = [];
  const beginning = steps.get(spell.from);
  if (beginning) parts.push(...beginningOf(beginning, before));
  if (spell.tier === '2WL') {
    const limitFrom = firstLimited(release);
    if (limitFrom !== null && spell.to < limitFrom) parts.push(`Before the limit existed (${limitFrom}).`);
    const waived = inSpell(spell).filter((year) => steps.get(year)?.outcome === 'waived');
    if (waived.length > 0) parts.push(`Kept there by a waiver in ${waived.join(' and ')}.`);
    const against = inSpell(spell).filter((year) => steps.get(year)?.outcome === 'contradiction');
    if (against.length > 0) parts.push(`The law did not allow it in ${against.join(' and ')}.`);
  }
  return parts.join(' ');
}

const inSpell = ({ from, to }: Pick<PlacementSpell, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function beginningOf({ outcome, waiver }: StepOutcome, before: { from: number; to: number } | undefined) {
  const stayed = before === undefined ? 0 : before.to - before.from + 1;
  const years = `after ${counted(stayed, 'year')} on the Watch List`;
  switch (outcome) {
    case 'automatic_downgrade':
      return waiver === 'open'
        ? [`Downgraded at the limit, ${years}, with a waiver still open: it may have been on merit.`]
        : [`Automatic downgrade ${years}: no waiver was left.`];
    case 'relisting_limit_downgrade':
      return ['Downgraded: straight back from Tier 3, it could stay on the Watch List for one year only.'];
    case 'upgraded_in_time':
      return [`Upgraded at the limit, ${years}.`];
    case 'left_unranked':
      return [`Not ranked, at the limit of the Watch List, ${years}.`];
    default:
      return [];
  }
}

function firstLimited(release: Release): number | null {
  const law = lawOf(release);
  return release.years.find((year) => law.governs(year) && law.eraOf(year).max_run !== null) ?? null;
}

export function findingOf(release: Release, iso2: string): CountryFinding {
  const name = nameInSentence(release.countries.find(iso2));
  const { say, reason } = foundOf(release, iso2, name);
  return { say: capitalized(say), reason };
}

function foundOf(release: Release, iso2: string, name: string): CountryFinding {
  const spells = placementSpells(release, iso2);
  const newest = spells.at(-1);
  const placed = spells.findLast(({ tier }) => tier !== null);
  if (newest === undefined || placed === undefined)
    return { say: `No report has placed ${name}.`, reason: '' };
  const standing = standingOf(release, iso2, release.newestYear);
  if (newest.tier === null) return unplaced(release, name, newest, placed);
  if (newest.tier === 'SC') return specialCase(name, newest, spells, isPast(release));
  if (newest.tier === '2WL') return onWatchList(release, name, { ...newest, tier: '2WL' }, spells, standing);
  const next = release.newestYear + 1;
  const free = isPast(release)
    ? `The law did not force a move in the ${next} report.`
    : `The law forces no move in the ${next} report.`;
  return {
    say: steady(name, { ...newest, tier: newest.tier }, spells, release),
    reason: [newest.told, free].filter(Boolean).join(' '),
  };
}

function specialCase(
  name: string,
  { from, to }: PlacementSpell,
  spells: readonly PlacementSpell[],
  past: boolean,
): CountryFinding {
  const reason = lastRanked(spells);
  const isWhole = spells.every(({ absence }) => absence !== 'not_known');
  if (reason === '' && isWhole)
    return {
      say: `${name} has never been ranked: a special case ${past ? `in ${everyReport(from, to)}` : `since ${from}`}.`,
      reason,
    };
  const when = from === to ? `the ${to} report` : everyReport(from, to);
  const since = from === to ? 'is not ranked' : `has not been ranked since ${from}`;
  return {
    say: past ? `${name} was a special case, not ranked, in ${when}.` : `${name} ${since}: a special case.`,
    reason,
  };
}

/** The report after the newest one here is out. */
const isPast = (release: Release): boolean => tenseAfter(release, release.newestYear) === 'out';

function unplaced(
  release: Release,
  name: string,
  newest: PlacementSpell,
  placed: PlacementSpell,
): CountryFinding {
  const { tier } = placed;
  const where = tier === 'SC' || tier === null ? 'as a special case' : `on ${SHORT[tier]}`;
  const was = `The last report that placed it was that of ${placed.to}, ${where}.`;
  if (newest.absence === 'not_known')
    return { say: `Where the ${release.newestYear} report put ${name} is not known.`, reason: was };
  return newest.absence === 'no_such_code'
    ? { say: `${name} is no longer in the reports: it has ceased to exist.`, reason: was }
    : { say: `${name} is not in the ${release.newestYear} report.`, reason: was };
}

/** Empty where no report has ranked it. */
function lastRanked(spells: readonly PlacementSpell[]): string {
  for (const { tier, to } of spells.toReversed())
    if (tier !== null && tier !== 'SC') return `It was last ranked in ${to}, on ${SHORT[tier]}.`;
  return '';
}

function onWatchList(
  release: Release,
  name: string,
  newest: RankedSpell,
  spells: readonly PlacementSpell[],
  { status, run, waiversUsed }: ReturnType<typeof standingOf>,
): CountryFinding {
  const next = release.newestYear + 1;
  const rule = release.ruleOf(next);
  const years = counted(run, 'year');
  const must = `${name} ${isPast(release) ? 'had to' : 'must'} leave the Watch List in the ${next} report: up, or down to Tier 3.`;
  const been = `It ${isPast(release) ? 'had' : 'has'} been on the list for ${years}`;
  if (status === 'relisting_limit')
    return {
      say: must,
      reason: `It came straight back from Tier 3; the law then allows ${counted(rule.relisting_max_run ?? 1, 'year')} on the list.`,
    };
  if (status === 'final_year') {
    const by =
      waiversUsed === 0
        ? ''
        : waiversUsed === 1
          ? ', the last of them by a waiver'
          : `, ${numberWord(waiversUsed)} of them by waivers`;
    return {
      say: must,
      reason: `${been}${by}; no waiver ${isPast(release) ? 'was' : 'is'} ${rule.waivers_per_run === 0 ? 'allowed' : 'left'}.`,
    };
  }
  if (status === 'waiver_required')
    return {
      say: `${name} ${isPast(release) ? 'could' : 'can'} stay on the Watch List in the ${next} report only with a waiver: else up, or down to Tier 3.`,
      reason: `${been}. ${allowance(rule)}`,
    };
  return { say: steady(name, newest, spells, release), reason: allowance(rule) };
}

export const allowance = ({
  max_run,
  waivers_per_run,
}: {
  readonly max_run: number | null;
  readonly waivers_per_run: number;
}): string => {
  if (max_run === null) return 'The law sets no limit on the Watch List.';
  const more =
    waivers_per_run === 0
      ? ''
      : waivers_per_run === 1
        ? ', one more by a waiver'
        : `, ${numberWord(waivers_per_run)} more by waivers`;
  return `${capitalized(counted(max_run, 'year'))} ${max_run === 1 ? 'is' : 'are'} allowed${more}.`;
};

/** Of two reports both are named. */
const everyReport = (from: number, to: number): string =>
  to === from + 1 ? `the reports of ${from} and ${to}` : `every report from ${from} to ${to}`;

/** "Colombia fell to Tier 2 in 2025, after nine years on Tier 1." */
function moved(
  name: string,
  before: PlacementSpell,
  {
    tier,
    from,
    direction,
    spells,
  }: Pick<RankedSpell, 'tier' | 'from'> & {
    readonly direction: Direction;
    readonly spells: readonly PlacementSpell[];
  },
): string {
  const verb = direction === 'downgrade' ? 'fell' : 'rose';
  const least = spells.at(-3)?.absence === 'not_known' ? 'at least ' : '';
  const stay = `after ${least}${counted(before.to - before.from + 1, 'year')}`;
  return `${name} ${verb} to ${SHORT[tier]}${tier === '3' ? ', the lowest rank,' : ''} in ${from}, ${stay} on ${placeOf(before.tier)}.`;
}

const placeOf = (tier: Tier | null): string => (tier === null || tier === 'SC' ? '' : SHORT[tier]);

function steady(
  name: string,
  { tier, from, to }: RankedSpell,
  spells: readonly PlacementSpell[],
  release: Release,
): string {
  const before = spells.at(-2);
  const earlier = spells.slice(0, -1).filter((each) => each.tier === tier);
  const isWhole = spells.every(({ absence }) => absence !== 'not_known');
  const past = isPast(release);
  if (from === to) {
    if (before === undefined) return `${name} was first ranked in ${from}, on ${SHORT[tier]}.`;
    const direction = directionOf(before.tier, tier);
    if (direction !== 'not_comparable') return moved(name, before, { tier, from, direction, spells });
    if (earlier.length > 0)
      return `${name} ${past ? 'was' : 'is'} ${on(tier, `again, in the ${from} report`)}.`;
    const first = past ? `for the first time in the ${from} report` : 'for the first time';
    return `${name} ${past ? 'was' : 'is'} ${on(tier, isWhole ? first : `in the ${from} report`)}.`;
  }
  const length = to - from + 1;
  if (from === release.years[0] && !past)
    return `${name} has been ${on(tier, `in every report since ${from}`)}.`;
  const since = before?.absence === 'not_known' ? `since at least ${from}` : `since ${from}`;
  const isLongest =
    isWhole && earlier.length > 0 && earlier.every((each) => each.to - each.from + 1 < length);
  const longest = isLongest ? `: ${counted(length, 'year')}, its longest spell there` : '';
  return past
    ? `${name} was ${on(tier, `in ${everyReport(from, to)}${longest}`)}.`
    : `${name} has been ${on(tier, `${since}${longest}`)}.`;
}
