import { outcomesOf } from '../dataset/clock.js';
import { isDisputedCell } from '../dataset/dossier.js';
import { findGroups, membersIn } from '../dataset/groups.js';
import { gapReasonsOf } from '../dataset/known-gaps.js';
import { membersOf } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { reportOf } from '../dataset/reports.js';
import { groupBy } from '../domain/tier.js';
import type { AnnotatedText, ClockRow, CountryRow, Facts, GroupRow } from './answer.js';
import type { Sentence } from './items.js';

/** Facts that the sentences point to, each once. */
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
  // Those who write the report stand beside a sentence only where it speaks of them as it does of others.
  const own = unique(items.flatMap(({ cls, countries = [] }) => (cls === 'm' ? [] : countries)));
  const isOfSome = own.length > 0 || tags.has('backward');
  const speaks =
    tags.has('placement') ||
    items.some(({ tier, cls }) => tier !== undefined || (isOfSome && 'ud'.includes(cls)));
  if (!speaks) return null;
  const looksBack = own.length === 0 || tags.has('backward');
  const left = looksBack ? (before?.countries.filter((code) => !own.includes(code)) ?? []) : [];
  const carried = left.length > MOST_CARRIED ? [] : left;
  const countries = [...own, ...carried];
  const named = mentions.flatMap(({ type, value }) => (type === 'year' ? [Number(value)] : []));
  const moves = items.some(({ cls }) => MOVES.includes(cls));
  const meant = new Set([...named, ...(moves ? named.map((year) => year - 1) : []), inForce - 1, inForce]);
  const reports = release.years.filter((year) => meant.has(year));
  const groups = unique(items.flatMap(({ group }) => group?.value ?? []));
  const carriesGroup = groups.length === 0 && own.length === 0 && tags.has('backward');
  return {
    countries,
    carried: before === null || carried.length === 0 ? null : { from: before.index, countries: carried },
    reports,
    totals: items.some(({ cls }) => cls === 'N') || tags.has('count') ? reports : [],
    groups: carriesGroup ? [...(before?.groups ?? [])] : groups,
    clock: tags.has('law') ? countries : [],
  };
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

/** The tables to which the facts of all sentences point. */
export function tablesOf(release: Release, all: readonly Facts[]): Tables {
  const tables: Tables = { rows: {}, totals: {}, groups: {}, clock: {} };
  for (const iso2 of unique(all.flatMap(({ countries }) => countries)))
    tables.rows[iso2] = rowOf(release, iso2);
  for (const year of new Set(all.flatMap(({ totals }) => totals)))
    tables.totals[year] = totalsOf(release, year);
  for (const [id, years] of yearsBy('groups', all)) {
    const reports: GroupRow['reports'] = {};
    for (const year of years) {
      reports[year] = byTier(release, id, year);
    }
    tables.groups[id] = { ...named(release, id), reports };
  }
  for (const [iso2, years] of yearsBy('clock', all)) {
    tables.clock[iso2] = Object.fromEntries([...years].map((year) => [year, outcomeIn(release, iso2, year)]));
  }
  return tables;
}

/** The reports that are asked for of each group, or each country. */
function yearsBy(kind: 'groups' | 'clock', all: readonly Facts[]): ReadonlyMap<string, ReadonlySet<number>> {
  const asked = groupBy(
    all.flatMap((facts) => facts[kind].map((key) => ({ key, reports: facts.reports }))),
    ({ key }) => key,
  );
  return new Map([...asked].map(([key, facts]) => [key, new Set(facts.flatMap(({ reports }) => reports))]));
}

function rowOf(release: Release, iso2: string): CountryRow {
  const tiers = new Map(release.historyOf(iso2).map(({ year, tier }) => [year, tier]));
  return {
    name: release.countries.find(iso2).name,
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

function byTier(release: Release, id: string, year: number): GroupRow['reports'][string] {
  const { type } = named(release, id);
  const members = type === 'group' ? membersIn(release, id, year) : membersOf(release, id);
  const tierOf = (iso2: string) => release.placement(iso2, year)?.tier ?? 'NR';
  return Object.fromEntries(groupBy([...members].sort(), tierOf));
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
