import type { ClaimRequest } from '../claims/request.js';
import type { Bound } from '../claims/truth.js';
import type { Tier } from '../domain/tier.js';
import { type Clause, hangs } from './clauses.js';
import type { Item, Qualifier } from './mentions.js';
import { AROUND, GOING_ON, type Kind, ROWS } from './patterns.js';
import type { Passage } from './sentences.js';

/** What a clause says, as far as it was read. */
export interface Read extends Passage {
  readonly kind: Kind;
  readonly request: ClaimRequest;
  /** The tier that the countries are said to be on, where it is one. */
  readonly tier: Tier | null;
  /** Whether tier, countries and report are named, and not described or implied. */
  readonly plain: boolean;
  /** Why it may not be judged; `null`: it may. */
  readonly open: string | null;
}

/** What a clause is read by. */
export interface Context {
  /** The report in force, where it may be implied; else why not. */
  readonly implied: number | string;
  readonly reports: ReadonlySet<number>;
}

interface Core {
  readonly at: number;
  readonly to: number;
  readonly kind: Kind;
  readonly part: (name: string) => Item | undefined;
}

interface Found {
  readonly clause: number;
  readonly core: Core;
  readonly countries: readonly string[] | null;
}

/** The simple readings in the clauses of a sentence. */
export function readClauses(clauses: readonly Clause[], context: Context): readonly Read[] {
  const found: Found[] = [];
  clauses.forEach((clause, index) => {
    const own = coreOf(clause, ROWS);
    if (own) found.push({ clause: index, core: own, countries: own.part('whom')?.countries ?? null });
    else {
      const countries = goesOnFrom(clauses, index, found.at(-1));
      const core = countries && coreOf(clause, GOING_ON);
      if (core) found.push({ clause: index, core, countries });
    }
  });
  return found.flatMap((each) => readOf(clauses, each, { context, isAlone: found.length === 1 }));
}

/** The one pattern that a clause fits, behind what may stand before it. */
function coreOf({ letters, items }: Clause, rows: readonly { core: RegExp; kinds: object }[]): Core | null {
  for (let at = 0; at < letters.length; at++) {
    for (const { core, kinds } of rows) {
      core.lastIndex = at;
      const match = core.exec(letters);
      if (match === null) continue;
      const { groups = {} } = match;
      const kind = (kinds as Record<string, Kind>)[groups.verb ?? 'p'] as Kind;
      const indices = placesOf(match[0], at, groups, letters);
      return { at, to: at + match[0].length, kind, part: (name) => items[indices.get(name) ?? -1] };
    }
    if (!AROUND.test(letters[at] ?? '')) return null;
  }
  return null;
}

/** Where the parts of a pattern stand: each is one letter. */
function placesOf(
  matched: string,
  at: number,
  groups: Readonly<Record<string, string | undefined>>,
  letters: string,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const whom = /[C]/.exec(matched);
  if (groups.whom !== undefined && whom) places.set('whom', at + whom.index);
  if (groups.number !== undefined) places.set('number', at + matched.indexOf('N'));
  if (groups.bound !== undefined) places.set('bound', at + matched.indexOf('B'));
  const tiers = [...letters.slice(at, at + matched.length).matchAll(/[Tt]/g)].map(({ index }) => at + index);
  const isFromFirst = groups.from !== undefined;
  const [first, second] = tiers;
  if (isFromFirst && first !== undefined) places.set('from', first);
  const tier = isFromFirst ? second : first;
  if (tier !== undefined) places.set('tier', tier);
  if (groups.from2 !== undefined && second !== undefined) places.set('from', second);
  return places;
}

/** The countries that a clause without any speaks of: those of the clause before it, or the one that it hangs on. */
function goesOnFrom(
  clauses: readonly Clause[],
  index: number,
  last: Found | undefined,
): readonly string[] | null {
  const [clause, before] = [clauses[index], clauses[index - 1]];
  if (clause === undefined || before === undefined) return null;
  if (clause.before === 'R') {
    const whom = before.items.at(-1);
    return whom?.cls === 'C' && whom.countries?.length === 1 && !whom.possessive ? whom.countries : null;
  }
  const goesOn = (clause.before === '&' || clause.before === 'k') && last?.clause === index - 1;
  return goesOn ? last.countries : null;
}

function readOf(
  clauses: readonly Clause[],
  { clause: index, core, countries }: Found,
  { context, isAlone }: { readonly context: Context; readonly isAlone: boolean },
): readonly Read[] {
  const clause = clauses[index] as Clause;
  const around = neighboursOf(clauses, index);
  const items = [...around.before, ...clause.items, ...around.behind];
  const years = items.filter(({ cls }) => cls === 'Y' || cls === 'E');
  const start = clause.items[core.at]?.start ?? 0;
  const open =
    wordsAround(clause, core) ??
    around.unchecked ??
    (hangsBefore(clauses, index) ? 'who is meant was not read' : null) ??
    (core.part('number') !== undefined && !standsFirst(clauses, index, around.merged)
      ? 'of whom so many are was not read'
      : null);
  const time = yearsOf(years, clauses, context);
  const [from, to] = [core.part('from')?.tier ?? null, core.part('tier')?.tier ?? null];
  const subject = subjectOf(core, countries);
  const qualifiers = items.flatMap(({ qualifier, start, end }) =>
    qualifier ? [{ qualifier, start, end }] : [],
  );
  const plain =
    isAlone &&
    core.part('tier')?.cls === 'T' &&
    years.length === 1 &&
    clauses.every((_, at) => at === index || around.merged.has(at));
  const base = { kind: core.kind, tier: to, plain };
  const asked = typeof time === 'string' ? null : requestOf(core.kind, { subject, years: time, from, to });
  const why = open ?? (typeof time === 'string' ? time : null) ?? (asked === null ? SEVERAL : null);
  // What was checked ends with the year where it stands directly behind, or with the core.
  const end = endOf(clause, core);
  if (why !== null || asked === null || typeof time === 'string') {
    return [{ ...base, start, end, request: {}, open: why }];
  }
  const isPlace = core.kind === 'place' || core.kind === 'stay';
  const [first] = qualifiers;
  if (isPlace && first !== undefined) {
    // `on Tier 3 for the third year in a row` is one claim, not that it is on Tier 3 and another.
    const request = qualified(first.qualifier, { subject, tier: to, years: time });
    const last = qualifiers.at(-1)?.end ?? end;
    const from = Math.min(start, first.start);
    const open =
      qualifiers.length > 1 || time.length !== 1 || core.part('tier')?.cls !== 'T' ? SEVERAL : null;
    return [{ ...base, plain: false, start: from, end: Math.max(end, last), request, open }];
  }
  return [
    { ...base, start, end, request: asked, open: null },
    ...qualifiers.map(({ qualifier, ...passage }) => ({
      ...base,
      ...passage,
      plain: false,
      request: qualified(qualifier, { subject, tier: to, years: time }),
      open: to === null || time.length !== 1 || qualifier.is !== 'firstTime' ? SEVERAL : null,
    })),
  ];
}

const SEVERAL = 'it is more than one claim';

function qualified(
  qualifier: Qualifier,
  { subject, tier, years }: { subject: ClaimRequest; tier: Tier | null; years: readonly number[] },
): ClaimRequest {
  if (qualifier.is === 'since')
    return { ...subject, year: years, tier: tier ?? undefined, since: qualifier.year };
  if (qualifier.is === 'firstTime') return { ...subject, year: years, firstTimeInTier: tier ?? undefined };
  const { years: streak, bound } = qualifier;
  return { ...subject, year: years, tier: tier ?? undefined, streak, ...(bound === 'at_least' && { bound }) };
}

function subjectOf(core: Core, countries: readonly string[] | null): ClaimRequest {
  const number = core.part('number')?.number;
  if (number === undefined) return { country: countries ?? [] };
  const said = core.part('bound')?.bound;
  const [count, bound] =
    said === 'more_than'
      ? [number + 1, 'at_least']
      : said === 'less_than'
        ? [number - 1, 'at_most']
        : [number, said];
  return { count, ...(bound !== undefined && { bound: bound as Bound }) };
}

/** The query of `/verify` that a reading is; `null` where it is not one claim. */
function requestOf(
  kind: Kind,
  said: { subject: ClaimRequest; years: readonly number[]; from: Tier | null; to: Tier | null },
): ClaimRequest | null {
  const { subject, years, from, to } = said;
  const base = { ...subject, year: years };
  if (kind !== 'place' && years.length !== 1) return null;
  switch (kind) {
    case 'place':
    case 'count':
      return to === null ? null : { ...base, tier: to };
    case 'stay':
      return to === null ? null : { ...base, tier: to, streak: 2, bound: 'at_least' };
    case 'automatic':
      return { ...base, event: 'automatic_downgrade' };
    case 'waiver':
      return { ...base, event: 'waiver' };
    case 'leave':
      return from === null ? null : { ...base, move: `${from}-other` };
    case 'move':
      return to === null || from === to ? null : { ...base, move: `${from ?? 'other'}-${to}` };
    case 'up':
    case 'down':
    case 'countUp':
    case 'countDown': {
      const isUp = kind === 'up' || kind === 'countUp';
      if (from === null && to === null) return { ...base, event: isUp ? 'upgrade' : 'downgrade' };
      if (from === to) return null;
      return { ...base, move: `${from ?? (isUp ? 'worse' : 'better')}-${to ?? (isUp ? 'better' : 'worse')}` };
    }
  }
}

/** What of a clause is neither its core nor known to be harmless; `null` for nothing. */
function wordsAround({ items, letters }: Clause, { at, to }: Core): string | null {
  const strange = [...letters].findIndex(
    (letter, index) => (index < at || index >= to) && !AROUND.test(letter),
  );
  const unchecked = items.findIndex(
    ({ tags, cls }, index) => (index < at || index >= to) && tags.has('unchecked') && !AROUND.test(cls),
  );
  const found = items[strange === -1 ? unchecked : strange];
  return found === undefined ? null : `“${found.norm}” was not checked`;
}

interface Neighbours {
  readonly before: readonly Item[];
  readonly behind: readonly Item[];
  /** Indexes of the clauses that say nothing of their own: the time, the report, who says so. */
  readonly merged: ReadonlySet<number>;
  /** What hangs on the clause and was not checked. */
  readonly unchecked: string | null;
}

const saysNothing = ({ letters }: Clause): boolean => [...letters].every((letter) => AROUND.test(letter));

/** The times and reports that stand beside a clause between commas, and what else hangs on it. */
function neighboursOf(clauses: readonly Clause[], index: number): Neighbours {
  const [before, behind, merged] = [[] as Item[], [] as Item[], new Set<number>()];
  for (let at = index - 1; at >= 0 && ',^'.includes(clauses[at + 1]?.before ?? ''); at--) {
    const clause = clauses[at] as Clause;
    if (!saysNothing(clause)) break;
    before.push(...clause.items);
    merged.add(at);
  }
  let unchecked: string | null = null;
  const tier = tierLast(clauses[index]);
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    if (saysNothing(clause) && ',|'.includes(clause.before) && clause.items[0]?.norm !== 'as') {
      behind.push(...clause.items);
      merged.add(at);
      continue;
    }
    // `, the lowest ranking`: the same tier once more.
    if (
      clause.before === ',' &&
      /^[og]{0,3}[Tt][YErnwamogch]*$/.test(clause.letters) &&
      tierLast(clause) === tier
    ) {
      merged.add(at);
      continue;
    }
    unchecked = hangingOn(clause);
    break;
  }
  return { before, behind, merged, unchecked };
}

const tierLast = (clause: Clause | undefined) =>
  clause?.items.findLast(({ tier }) => tier !== undefined)?.tier;

/** What of the clause behind may change the one before: an apposition, a part, a record, a motive. */
function hangingOn({ before, items, letters }: Clause): string | null {
  if (before === 'k' || before === 'J') return items.some(isPartial) ? 'a part of it was not checked' : null;
  if (before === '&' && /^[CXmN]?[CXgoh]*[bpudslj]/.test(letters)) return null;
  const strange = items.find(({ tags, cls }) => tags.has('unchecked') || 'NBtT'.includes(cls));
  if (strange !== undefined) return `“${strange.norm}” was not checked`;
  if (items[0]?.norm === 'as') return '“as” was not checked';
  if (before === 'R' || before === '|') return null;
  return before === '&' ? 'it goes on with words that were not read' : null;
}

const isPartial = ({ norm }: Item): boolean => norm === 'of' || norm === 'only';

/** Whether a country or number stands before the clause with nothing that is said of it: it may belong to its list. */
function hangsBefore(clauses: readonly Clause[], index: number): boolean {
  const [own, before] = [clauses[index], clauses[index - 1]];
  if (own === undefined || before === undefined || own.before === '|' || own.before === 'R') return false;
  return hangs(before);
}

/** Whether nothing before a clause can say of whom it counts. */
const standsFirst = (clauses: readonly Clause[], index: number, merged: ReadonlySet<number>): boolean =>
  clauses.every((_, at) => at >= index || merged.has(at) || clauses[at + 1]?.before === 'k');

/** The reports that a clause is about; else why they cannot be told. */
function yearsOf(
  named: readonly Item[],
  clauses: readonly Clause[],
  { implied, reports }: Context,
): readonly number[] | string {
  if (named.some(({ cls }) => cls === 'E')) return 'which report is meant cannot be told';
  const years = [...new Set(named.flatMap(({ years = [] }) => years))];
  if (named.length > 1 && years.length > 1) return 'more than one year is named';
  if (years.length > 0)
    return years.every((year) => reports.has(year)) ? years : `there is no report of ${years[0]}`;
  const others = clauses
    .flatMap(({ items }) => items)
    .filter(({ years }) => years?.length !== 1 || years[0] !== implied);
  if (
    others.some(
      ({ cls, tags, qualifier }) =>
        cls === 'Y' || cls === 'E' || (tags.has('relativeTime') && qualifier === undefined),
    )
  )
    return 'the year stands in another part of the sentence';
  return typeof implied === 'string' ? implied : [implied];
}

/** The end of the core, or of a year that stands directly behind it. */
function endOf({ items, letters }: Clause, { to }: Core): number {
  const year = /^[ogrnwm]*Y[gr]*/.exec(letters.slice(to));
  const last = items[to + (year?.[0].length ?? 0) - 1];
  return last?.end ?? 0;
}
