import { outcomesOf } from '../dataset/clock.js';
import { isDisputedCell } from '../dataset/disputed.js';
import { findGroups, membersIn } from '../dataset/groups.js';
import { gapReasonsOf } from '../dataset/known-gaps.js';
import { membersOf } from '../dataset/regions.js';
import type { Release } from '../dataset/release.js';
import { reportOf } from '../dataset/reports.js';
import type { AnnotatedText, ClockRow, CountryRow, Facts, GroupRow } from './answer.js';
import type { Sentence } from './items.js';

/** What the sentences point to, each fact once. */
export type Tables = Pick<AnnotatedText, 'rows' | 'totals' | 'groups' | 'clock'>;

/** With more countries than these a sentence passes none on to the next: nobody says "it" of so many. */
const MOST_CARRIED = 12;
const MOVES = 'udjls';

/** The sentence before that speaks of placements. */
export interface Before {
  readonly index: number;
  readonly countries: readonly string[];
  readonly groups: readonly string[];
}

/** The facts that belong beside a sentence; `null` where it does not speak of placements. */
export function factsOf(
  release: Release,
  { items, mentions, tags }: Sentence,
  { before, inForce }: { readonly before: Before | null; readonly inForce: number },
): Facts | null {
  const own = ownCountries(items);
  const speaks =
    tags.has('placement') ||
    tags.has('law') ||
    items.some(({ tier, cls }) => tier !== undefined || 'ud'.includes(cls));
  if (!speaks && !(own.length > 0 && before !== null)) return null;
  const looksBack = own.length === 0 || tags.has('backward');
  const candidates =
    looksBack && before !== null ? before.countries.filter((code) => !own.includes(code)) : [];
  const carried = candidates.length > MOST_CARRIED ? [] : candidates;
  const countries = [...own, ...carried];
  const named = mentions.flatMap(({ type, value }) => (type === 'year' ? [Number(value)] : []));
  const moves = items.some(({ cls }) => MOVES.includes(cls));
  const years = [
    ...new Set([...named, ...(moves ? named.map((year) => year - 1) : []), inForce - 1, inForce]),
  ]
    .filter((year) => release.years.includes(year))
    .sort((a, b) => a - b);
  const groups = mentions.flatMap(({ type, value }) =>
    type === 'group' || type === 'region' ? [String(value)] : [],
  );
  const carriesGroup = groups.length === 0 && own.length === 0 && tags.has('backward') && before !== null;
  const counts = items.some(({ cls }) => cls === 'N') || tags.has('count');
  return {
    countries,
    carried: carried.length === 0 || before === null ? null : { from: before.index, countries: carried },
    years,
    totals: counts ? years : [],
    groups: [...new Set(carriesGroup ? before.groups : groups)],
    clock: tags.has('law') ? countries : [],
  };
}

/** The United States stand beside a sentence only where it speaks of them alone, not as those who write the report. */
function ownCountries(items: Sentence['items']): readonly string[] {
  const named = items.flatMap(({ cls, countries = [] }) => (cls === 'm' ? [] : countries));
  return [...new Set(named)];
}

/** The tables to which the facts of all sentences point. */
export function* tablesOf(release: Release, all: Iterable<Facts>): Generator<undefined, Tables> {
  const { rows, totals, groups, clock }: Tables = { rows: {}, totals: {}, groups: {}, clock: {} };
  for (const facts of all) {
    for (const iso2 of facts.countries) {
      if (rows[iso2]) continue;
      rows[iso2] = rowOf(release, iso2);
      yield;
    }
    for (const year of facts.totals) totals[year] ??= totalsOf(release, year);
    for (const id of facts.groups) {
      const group = groups[id] ?? { ...named(release, id), reports: {} };
      groups[id] = group;
      for (const year of facts.years) {
        const { reports, type } = group;
        if (reports[year]) continue;
        reports[year] = byTier(
          release,
          type === 'group' ? membersIn(release, id, year) : membersOf(release, id),
          year,
        );
        yield;
      }
    }
    for (const iso2 of facts.clock) {
      const steps = clock[iso2] ?? {};
      clock[iso2] = steps;
      for (const year of facts.years) steps[year] ??= outcomeIn(release, iso2, year);
    }
  }
  return { rows, totals, groups, clock };
}

function rowOf(release: Release, iso2: string): CountryRow {
  const country = release.countries.find(iso2);
  const tiers = new Map(release.historyOf(iso2).map(({ year, tier }) => [year, tier]));
  return {
    name: country.name,
    history: Object.fromEntries(release.years.map((year) => [year, tiers.get(year) ?? null])),
    disputed: release.years.filter((year) => isDisputedCell(release, iso2, year)),
    notKnown: [...gapReasonsOf(release, iso2).keys()].filter((year) => !tiers.has(year)),
    url: `/countries/${iso2}/tiers`,
  };
}

function totalsOf(release: Release, year: number): Tables['totals'][string] {
  const { totals, covered } = reportOf(release, year);
  return { ...totals, covered };
}

function named(release: Release, id: string): Pick<GroupRow, 'name' | 'type'> {
  const group = findGroups(release).find((each) => each.id === id);
  return group ? { name: group.name, type: 'group' } : { name: id, type: 'region' };
}

function byTier(release: Release, members: ReadonlySet<string>, year: number): GroupRow['reports'][string] {
  const lists: Record<string, string[]> = {};
  for (const iso2 of [...members].sort()) {
    const tier = release.placement(iso2, year)?.tier ?? 'NR';
    const list = lists[tier] ?? [];
    list.push(iso2);
    lists[tier] = list;
  }
  return lists;
}

function outcomeIn(release: Release, iso2: string, year: number): ClockRow {
  const found = outcomesOf(release, iso2).find((step) => step.year === year);
  if (!found)
    return {
      outcome: 'no_effect',
      waiver: null,
      sentence: `No report came before that of ${year}.`,
      citation: release.ruleOf(year).citation,
    };
  const { outcome, waiver, sentence, citation } = found;
  return { outcome, waiver, sentence, citation };
}
