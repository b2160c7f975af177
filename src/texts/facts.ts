import { outcomesOf } from '../dataset/clock.js';
import { isDisputedCell } from '../dataset/disputed-cells.js';
import { findGroups, membersIn } from '../dataset/groups.js';
import { gapReasonsOf } from '../dataset/known-gaps.js';
import { membersOf } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { reportOf } from '../dataset/reports.js';
import { groupBy } from '../domain/group-by.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { AnnotatedText, ClockRow, Facts, GroupRow, Sum, TextCountryRow, TierRun } from './answer.js';
import type { Item, Sentence } from './items.js';

/** Facts that the sentences point to, each once. */
type FactTables = Pick<AnnotatedText, 'rows' | 'totals' | 'groups' | 'clock'>;

/** With more countries than these a sentence passes none on to the next: nobody says "it" of so many. */
const MOST_CARRIED = 12;
const MOVES = 'udjls';

/** The sentence before that speaks of placements. */
export interface EarlierPassage {
  readonly index: number;
  readonly countries: readonly string[];
  readonly groups: readonly string[];
}

/** The facts that belong beside a sentence; `null` where it does not speak of placements. */
export function factsOf(
  release: Release,
  { items, tags }: Sentence,
  { before, inForce }: { readonly before: EarlierPassage | null; readonly inForce: number },
): Facts | null {
  // Those who write the report stand beside a sentence only where it speaks of them as it does of others.
  const own = unique(items.flatMap(({ cls, countries = [] }) => (cls === 'm' ? [] : countries)));
  const isOfSome = own.length > 0 || tags.has('backward');
  const isOfReport = isOfSome || items.some(({ cls, group }) => 'YN'.includes(cls) || group);
  // `So did Laos`, `the kingdom kept its status`: of the sentence before.
  const goesOn =
    before !== null && isOfSome && (tags.has('standing') || items.some(({ cls }) => MOVES.includes(cls)));
  const speaks =
    goesOn ||
    tags.has('placement') ||
    (isOfReport && tags.has('report')) ||
    items.some(({ tier, cls }) => tier !== undefined || (isOfSome && 'ud'.includes(cls)));
  if (!speaks) return null;
  const looksBack = tags.has('backward') || (own.length === 0 && !tags.has('count') && !tags.has('general'));
  const left = looksBack ? (before?.countries.filter((code) => !own.includes(code)) ?? []) : [];
  const carried = left.length > MOST_CARRIED ? [] : left;
  const countries = [...own, ...carried];
  const reports = reportsOf(release, items, inForce);
  const groups = unique(items.flatMap(({ group }) => group?.value ?? []));
  const carriesGroup = groups.length === 0 && own.length === 0 && tags.has('backward');
  const counts = items.some(({ cls }) => cls === 'N') || tags.has('count');
  return {
    countries,
    carried:
      before === null || carried.length === 0 ? null : { sentenceIndex: before.index, countries: carried },
    reports,
    totals: counts ? reports : [],
    sum: sumOf(release, items, reports.at(-1) ?? inForce),
    groups: carriesGroup ? [...(before?.groups ?? [])] : groups,
    clock: tags.has('law') ? countries : [],
  };
}

/** The reports in question: those that are named, before a move the one before too, or those that so many years mean. */
function reportsOf(release: Release, items: readonly Item[], inForce: number): number[] {
  const named = items.flatMap(({ cls, years = [] }) =>
    'YEc'.includes(cls) ? years.filter((year) => release.years.includes(year)) : [],
  );
  const last = Math.max(...(named.length > 0 ? named : [inForce]));
  const moves = items.some(({ cls }) => MOVES.includes(cls));
  const lengths = items.flatMap(({ qualifier, cls, number = 0 }, index) => {
    if (qualifier?.is === 'streak') return [qualifier.years + 1];
    const behind = items.slice(index + 1, index + 3).map((item) => item.cls);
    return cls === 'N' && behind.includes('O') ? [number + 1] : [];
  });
  const back = Math.min(Math.max(0, ...lengths), release.years.length);
  const meant = new Set([
    ...named,
    ...(moves ? named.map((year) => year - 1) : []),
    ...Array.from({ length: back }, (_, index) => last - index),
    ...items.flatMap(({ qualifier }) =>
      qualifier?.is === 'since'
        ? release.years.filter((year) => year >= qualifier.year && year <= inForce)
        : [],
    ),
    ...(named.length === 0 ? [inForce - 1] : []),
    ...(named.length === 0 || items.some(isOfToday) ? [inForce] : []),
  ]);
  return release.years.filter((year) => meant.has(year));
}

/** `is`, `has been`, `since 2017`: up to the report in force. */
const isOfToday = ({ cls, norm, qualifier }: Item): boolean =>
  qualifier?.is === 'since' ||
  ('bHps'.includes(cls) && /^(?:is|are|has|have|remains?|stays?|keeps?)\b/.test(norm));

/** `Cambodia, Laos and 12 other countries on Tier 3`: what that makes. */
function sumOf(release: Release, items: readonly Item[], year: number): Sum | null {
  const at = items.findIndex(
    ({ cls, tags }, index) => cls === 'N' && items[index + 1]?.tags.has('others') && !tags.has('law'),
  );
  const tiers = unique(items.flatMap(({ tier }) => tier ?? []));
  const [tier] = tiers as Tier[];
  const named = unique(
    items.flatMap(({ cls, countries = [] }) => ('CX'.includes(cls) ? countries : [])),
  ).length;
  const more = items[at]?.number;
  if (more === undefined || tier === undefined || tiers.length > 1 || named === 0) return null;
  const total = release.placementsIn(year).filter((placement) => placement.tier === tier).length;
  return { tier, year, named, more, sum: named + more, total };
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** The lists to which the facts of all sentences point. */
export const tablesOf = (release: Release, all: readonly Facts[]): FactTables => ({
  rows: unique(all.flatMap(({ countries }) => countries)).map((iso2) => rowOf(release, iso2)),
  totals: [...new Set(all.flatMap(({ totals }) => totals))].sort().map((year) => totalsOf(release, year)),
  groups: [...yearsBy('groups', all)].map(([id, years]) => groupOf(release, id, years)),
  clock: [...yearsBy('clock', all)].flatMap(([iso2, years]) =>
    years.map((year) => outcomeIn(release, iso2, year)),
  ),
});

/** The reports that are asked for of each group, or each country. */
function yearsBy(kind: 'groups' | 'clock', all: readonly Facts[]): ReadonlyMap<string, readonly number[]> {
  const asked = groupBy(
    all.flatMap((facts) => facts[kind].map((key) => ({ key, reports: facts.reports }))),
    ({ key }) => key,
  );
  return new Map(
    [...asked].map(([key, facts]) => [key, [...new Set(facts.flatMap(({ reports }) => reports))].sort()]),
  );
}

function rowOf(release: Release, iso2: string): TextCountryRow {
  const tiers = new Map(release.historyOf(iso2).map(({ year, tier }) => [year, tier]));
  const notKnown = [...gapReasonsOf(release, iso2).keys()].filter((year) => !tiers.has(year));
  const runs: TierRun[] = [];
  for (const year of release.years) {
    const [tier, last] = [tiers.get(year) ?? null, runs.at(-1)];
    const isSame = last?.tier === tier && notKnown.includes(year) === notKnown.includes(last.to);
    if (isSame) last.to = year;
    else runs.push({ from: year, to: year, tier });
  }
  return {
    iso2,
    name: release.countries.find(iso2).name,
    runs,
    disputed: release.years.filter((year) => isDisputedCell(release, iso2, year)),
    notKnown,
    url: `/countries/${iso2}/tiers`,
  };
}

function totalsOf(release: Release, year: number): FactTables['totals'][number] {
  const { totals, covered } = reportOf(release, year);
  return { year, covered, tiers: TIERS.map((tier) => ({ tier, count: totals[tier] })) };
}

function groupOf(release: Release, id: string, years: readonly number[]): GroupRow {
  const group = findGroups(release).find((each) => each.id === id);
  const reports = years.map((year) => {
    const members = group ? membersIn(release, id, year) : membersOf(release, id);
    const byTier = groupBy([...members].sort(), (iso2) => release.placement(iso2, year)?.tier ?? null);
    return {
      year,
      members: [...TIERS, null].flatMap((tier) => {
        const countries = byTier.get(tier);
        return countries ? [{ tier, countries: [...countries] }] : [];
      }),
    };
  });
  return { id, name: group?.name ?? id, type: group ? 'group' : 'region', reports };
}

function outcomeIn(release: Release, iso2: string, year: number): ClockRow {
  const found = outcomesOf(release, iso2).find((step) => step.year === year);
  if (!found)
    return {
      iso2,
      year,
      outcome: 'no_effect',
      waiver: null,
      sentence: `No report came before that of ${year}.`,
      citation: release.ruleOf(year).citation,
    };
  const { outcome, waiver, sentence, citation } = found;
  return { iso2, year, outcome, waiver, sentence, citation };
}
