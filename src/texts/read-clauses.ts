import type { Bound } from '../claims/finding.js';
import type { ClaimRequest } from '../claims/request.js';
import type { Tier } from '../domain/tier.js';
import { AROUND, type Core, coreOf, hangsBefore, type Kind, neighboursOf, standsFirst } from './clauses.js';
import type { Clause, Item, Passage, Qualifier } from './items.js';

/*
 * Readings as queries of `/verify`.
 */

/** Of whom a core speaks: countries, or so many. */
function subjectOf({ whom, number, bound }: Core): ClaimRequest {
  if (number?.number === undefined) return { country: whom?.countries ?? [] };
  // `at_least 1`: one more than is said.
  const [limit, more = 0] = bound?.bound?.split(' ') ?? [];
  return { count: number.number + Number(more), ...(limit && { bound: limit as Bound }) };
}

const EVENTS: Partial<Record<Kind, ClaimRequest['event']>> = {
  up: 'upgrade',
  down: 'downgrade',
  automatic: 'automatic_downgrade',
  waiver: 'waiver',
};
/** Between what a move goes where its ends are not said. */
const ENDS: Partial<Record<Kind, readonly [from: string | null, to: string | null]>> = {
  up: ['worse', 'better'],
  down: ['better', 'worse'],
  move: ['other', null],
  leave: [null, 'other'],
};

/** A core as a claim; `null` if it is not exactly one. */
function requestOf(core: Core, said: ClaimRequest): ClaimRequest | null {
  const { kind } = core;
  const [from, tier] = [core.from?.tier ?? null, core.tier?.tier ?? null];
  if (said.year?.length !== 1 && (kind !== 'place' || said.count !== undefined)) return null;
  if (kind === 'place') return tier && { ...said, tier };
  if (kind === 'stay') return tier && { ...said, tier, streak: 2, bound: 'at_least' };
  const event = EVENTS[kind];
  if (from === tier) return from === null && event ? { ...said, event } : null;
  const [start, end] = [from ?? ENDS[kind]?.[0], tier ?? ENDS[kind]?.[1]];
  return start && end ? { ...said, move: `${start}-${end}` } : null;
}

/** A qualifier of a placement as a claim. */
function qualified(qualifier: Qualifier, tier: Tier | null, said: ClaimRequest): ClaimRequest {
  if (qualifier.is === 'firstTime') return { ...said, firstTimeInTier: tier ?? undefined };
  const placed = { ...said, tier: tier ?? undefined };
  if (qualifier.is === 'since') return { ...placed, since: qualifier.year };
  const { years: streak, bound } = qualifier;
  return { ...placed, streak, ...(bound === 'at_least' && { bound }) };
}

/** A clause as far as it was read. */
export interface Read extends Passage {
  readonly kind: Kind;
  readonly request: ClaimRequest;
  /** The tier that the countries are said to be on, where it is one. */
  readonly tier: Tier | null;
  /** True if tier, countries and report are named, and not described or implied. */
  readonly plain: boolean;
  /** Why it may not be judged; `null`: it may. */
  readonly open: string | null;
}

export interface Context {
  /** The report in force, where it may be implied; else why not. */
  readonly implied: number | string;
  readonly reports: ReadonlySet<number>;
}

/** The simple readings in the clauses of a sentence. */
export function readClauses(clauses: readonly Clause[], context: Context): readonly Read[] {
  const cores = clauses.map(coreOf);
  const isAlone = cores.filter((core) => core !== null).length === 1;
  return cores.flatMap((core, index) =>
    core ? readOf(clauses, index, core, { ...context, isAlone }) : unread(clauses, cores, index),
  );
}

/** `…, whereas in 2002 it was on Tier 1`: the other half of what was read. */
function unread(clauses: readonly Clause[], cores: readonly (Core | null)[], index: number): readonly Read[] {
  const { before, items, letters } = clauses[index] as Clause;
  const isHalf = before === 'k' && /[CXTt]/.test(letters) && /[bpudslLj]/.test(letters);
  if (!isHalf || cores.slice(0, index).every((core) => core === null)) return [];
  const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
  const open = 'this part of the sentence was not read';
  return [{ kind: 'place', tier: null, plain: false, request: {}, start, end, open }];
}

const SEVERAL = 'it is more than one claim';

function readOf(
  clauses: readonly Clause[],
  index: number,
  core: Core,
  { isAlone, ...context }: Context & { readonly isAlone: boolean },
): readonly Read[] {
  const clause = clauses[index] as Clause;
  const { before, behind, merged, unchecked } = neighboursOf(clauses, index);
  const items = [...before, ...clause.items, ...behind];
  const named = items.filter(({ cls }) => cls === 'Y' || cls === 'E');
  const time = yearsOf(named, clauses, context);
  const subject = subjectOf(core);
  const request = typeof time === 'string' ? null : requestOf(core, { ...subject, year: time });
  const tier = core.tier?.tier ?? null;
  const isExact = core.tier?.cls === 'T';
  const isAllRead = clauses.every((_, at) => at === index || merged.has(at));
  const plain = isAlone && isExact && named.length === 1 && isAllRead;
  // The checked part ends with the year where it stands directly behind, or with the core.
  const [start, end] = [clause.items[core.at]?.start ?? 0, endOf(clause, core)];
  const read = { kind: core.kind, tier, plain, start, end, request: request ?? {} };
  const open =
    wordsAround(clause, core) ??
    unchecked ??
    (hangsBefore(clauses, index) ? 'who is meant was not read' : null) ??
    (core.number && !standsFirst(clauses, index, merged) ? 'of whom so many are was not read' : null) ??
    (typeof time === 'string' ? time : null) ??
    (request === null ? SEVERAL : null);
  if (open !== null || typeof time === 'string') return [{ ...read, open }];
  const qualifiers = items.flatMap(({ qualifier, ...passage }) =>
    qualifier ? [{ ...passage, says: qualifier }] : [],
  );
  const claims = qualifiers.map(({ says, start, end }): Read => {
    const request = qualified(says, tier, { ...subject, year: time });
    const isClaim = tier !== null && time.length === 1 && says.is === 'firstTime';
    return { ...read, plain: false, start, end, request, open: isClaim ? null : SEVERAL };
  });
  const [first] = claims;
  if (first === undefined || core.number || !['place', 'stay'].includes(core.kind))
    return [{ ...read, open }, ...claims];
  // `on Tier 3 for the third year in a row` is one claim, not that it is on Tier 3 and another.
  const last = claims.at(-1)?.end ?? end;
  const isOne = claims.length === 1 && time.length === 1 && isExact;
  return [
    { ...first, start: Math.min(start, first.start), end: Math.max(end, last), open: isOne ? null : SEVERAL },
  ];
}

/** Words of a clause that are neither its core nor known to be harmless; `null` for none. */
function wordsAround({ items }: Clause, { at, to }: Core): string | null {
  const found = items.find(({ cls }, index) => (index < at || index >= to) && !AROUND.test(cls));
  return found === undefined ? null : `“${found.norm}” was not checked`;
}

/** The reports that a clause is about; else why they cannot be told. */
function yearsOf(
  named: readonly Item[],
  clauses: readonly Clause[],
  { implied, reports }: Context,
): readonly number[] | string {
  if (named.some(({ cls }) => cls === 'E')) return 'which report is meant cannot be told';
  const all = [...new Set(named.flatMap(({ years = [] }) => years))];
  if (named.length > 1 && all.length > 1) return 'more than one year is named';
  if (all.length > 0) return all.every((year) => reports.has(year)) ? all : `there is no report of ${all[0]}`;
  const isOtherTime = ({ cls, tags, years, qualifier }: Item) =>
    (years?.length !== 1 || years[0] !== implied) &&
    ('YE'.includes(cls) || (tags.has('relativeTime') && qualifier === undefined));
  if (clauses.some(({ items }) => items.some(isOtherTime)))
    return 'the year stands in another part of the sentence';
  return typeof implied === 'string' ? implied : [implied];
}

/** The end of the core, or of a year that stands directly behind it. */
function endOf({ items, letters }: Clause, { to }: Core): number {
  const year = /^[ogrnwm]*Y[gr]*/.exec(letters.slice(to));
  const last = items[to + (year?.[0].length ?? 0) - 1];
  return last?.end ?? 0;
}
