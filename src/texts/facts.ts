import { getLaw } from '../dataset/clock.js';
import { countRow, type Measure } from '../dataset/fact-rows.js';
import type { Release } from '../dataset/release.js';
import type { ParsedSentence, Pointer } from './parse-sentence.js';
import type { Facts } from './response-schema.js';

/** An earlier sentence with its facts. */
export interface EarlierSentence {
  readonly index: number;
  readonly sentence: ParsedSentence;
  readonly facts: Facts | null;
}

/** Where a sentence leaves a reader who wants to check a claim of it. */
export interface ClaimDraft {
  readonly country: string | undefined;
  readonly year: string;
  readonly tier: string | undefined;
}

export interface TextContext {
  /** Returns the path of a form, filled in with the draft. */
  readonly toClaimForm: (draft: ClaimDraft) => string;
  /** The newest report on the date of publication. */
  readonly inForce: number;
  readonly isDated: boolean;
  /** The preceding sentences, oldest first. */
  readonly earlier: readonly EarlierSentence[];
  /** True if another tiered list may be the topic. */
  readonly isOfOtherList: boolean;
  /** The last year named by an earlier sentence with facts. */
  readonly lastYear: number | null;
}

/** Number of sentences that `it`, an epithet, or a missing subject can refer back. */
const POINTER_REACH = 3;
const EPITHET_REACH = 8;
const TOPIC_REACH = 4;
const MAX_COUNTRIES = { it: 4, they: 12 };
/** With more named reports than this, only the one before the first is added. */
const MAX_SINGLE_REPORTS = 3;

/** Facts for a sentence; `null` if it is not about placements, or no row matches. */
export function findFacts(release: Release, sentence: ParsedSentence, context: TextContext): Facts | null {
  const { has, times } = sentence;
  if (context.isOfOtherList && !continuesTopic(context)) return null;
  if (!speaksOfPlacements(sentence, context)) return null;
  const measures = findMeasures(sentence, context);
  const carried = countsSameTier(sentence) ? null : findCarried(sentence, context);
  const countries = unique([...sentence.countries, ...(carried?.countries ?? [])]);
  const groups =
    has.has('bloc') && sentence.groups.length === 0
      ? lastNamed(context.earlier, (earlier) => earlier.groups)
      : sentence.groups;
  const isOfPlaces = countries.length + groups.length > 0;
  const { reports, named, later, isImplied } = findReports(release, sentence, context);
  const year = named.at(-1) ?? context.inForce;
  const [extreme] = sentence.toValues('extreme') as readonly ('most' | 'fewest')[];
  const counts = measures.map((measure) => countRow(release, measure, { year, reports, countries, extreme }));
  const hasNumber = has.has('number') || has.has('extreme');
  const isOfCounts = counts.length > 0 && (hasNumber || times.some(({ years }) => years.length > 0));
  const isOfLaw = has.has('law') && (isOfPlaces || (has.has('generic') && sentence.tiers.length > 0));
  if (!isOfPlaces && !isOfCounts && !isOfLaw) return null;
  const [tier, otherTier] = sentence.tiers;
  const form = {
    country: countries[0],
    year: String(later.at(-1) ?? year),
    tier: otherTier === undefined ? tier : undefined,
  };
  return {
    countries,
    ambiguous: sentence.ambiguous.map(({ name, countries }) => ({ name, countries: [...countries] })),
    carried,
    reports,
    laterReports: later,
    isImplied,
    counts,
    groups: [...groups],
    law: has.has('law') ? getLaw(release).getEra(year).id : null,
    form: context.toClaimForm(form),
  };
}

const unique = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)];

const getCountries = ({ sentence, facts }: EarlierSentence): readonly string[] =>
  facts?.countries ?? sentence.countries;

/**
 * What a sentence counts: the tiers that it names, or otherwise the last ones named before it, and changes;
 * otherwise all countries.
 */
function findMeasures(sentence: ParsedSentence, { earlier }: TextContext): readonly Measure[] {
  const { has, tiers: own, toValues } = sentence;
  const hasNumber = has.has('number') || has.has('extreme');
  if (own.length > 0 && !hasNumber && !has.has('count')) return [];
  const tiers = countsSameTier(sentence) ? lastNamed(earlier, ({ tiers }) => tiers) : own;
  const moves = hasNumber ? unique([...toValues('move'), ...toValues('verb')]) : [];
  if (tiers.length + moves.length > 0) return [...tiers, ...(moves as Measure[])];
  return has.has('number') && has.has('generic') ? ['all'] : [];
}

/** `With 25 names the list is the shortest`: counts a tier named earlier. */
const countsSameTier = ({ countries, has, tiers }: ParsedSentence): boolean =>
  tiers.length + countries.length === 0 && has.has('sameTier') && (has.has('number') || has.has('extreme'));

/** Values from the last earlier sentence that has any. */
const lastNamed = <Value>(
  earlier: readonly EarlierSentence[],
  pick: (sentence: ParsedSentence) => readonly Value[],
): readonly Value[] =>
  earlier.map(({ sentence }) => pick(sentence)).findLast(({ length }) => length > 0) ?? [];

const continuesTopic = ({ earlier }: TextContext): boolean =>
  earlier.slice(-TOPIC_REACH).some(({ facts }) => facts !== null);

/**
 * True if a sentence is about a tier, the list, a change, a waiver or the report, or continues one that is.
 */
function speaksOfPlacements(sentence: ParsedSentence, context: TextContext): boolean {
  const { countries, groups, pointers, has, tiers, times } = sentence;
  const hasPlaces = countries.length + groups.length + pointers.length > 0;
  if (tiers.length > 0 || has.has('tierWord') || has.has('waiver') || has.has('move')) return true;
  if (has.has('report') && (hasPlaces || times.length > 0 || has.has('number'))) return true;
  if (has.has('reportWord') && has.has('ranking') && hasPlaces) return true;
  if (has.has('law') && has.has('standing')) return true;
  if (!continuesTopic(context)) return false;
  if (countries.length > 0 && (context.earlier.at(-1)?.facts || times.length > 0)) return true;
  return (hasPlaces || has.has('number')) && (has.has('verb') || has.has('standing'));
}

/** Countries from earlier sentences that its pronouns, epithets or missing subject refer to. */
function findCarried(sentence: ParsedSentence, context: TextContext): Facts['carried'] {
  const { countries: own, groups, has, tiers } = sentence;
  const pointers = sentence.pointers.filter(({ kind, isAfterName }) => kind !== 'bloc' && !isAfterName);
  const lacksSubject =
    sentence.mayLackSubject &&
    own.length + groups.length === 0 &&
    !has.has('generic') &&
    !has.has('count') &&
    (tiers.length > 0 || has.has('move') || has.has('waiver') || has.has('verb'));
  const implied: readonly Pick<Pointer, 'kind' | 'values'>[] = lacksSubject
    ? [{ kind: 'it', values: [] }]
    : [];
  const found = (pointers.length > 0 ? pointers : implied).flatMap(
    (pointer) => resolvePointer(pointer, context) ?? [],
  );
  const countries = unique(found.flatMap(({ countries }) => countries)).filter((code) => !own.includes(code));
  const [first] = found;
  return first && countries.length > 0 ? { sentenceIndex: first.index, countries } : null;
}

function resolvePointer(
  { kind, values }: Pick<Pointer, 'kind' | 'values'>,
  { earlier }: TextContext,
): { readonly index: number; readonly countries: readonly string[] } | undefined {
  const sentences = earlier.map((sentence) => ({ index: sentence.index, countries: getCountries(sentence) }));
  const findLast = (reach: number, fits: (countries: readonly string[]) => boolean) =>
    sentences.slice(-reach).findLast(({ countries }) => fits(countries));
  const isValue = (code: string) => values.includes(code);
  const described = findLast(EPITHET_REACH, (countries) => countries.some(isValue));
  if (described) return { ...described, countries: described.countries.filter(isValue) };
  if (kind === 'two')
    return findLast(POINTER_REACH, ({ length }) => length === 2) ?? findLast(1, ({ length }) => length > 0);
  const max = kind === 'they' ? MAX_COUNTRIES.they : MAX_COUNTRIES.it;
  return findLast(POINTER_REACH, ({ length }) => length > 0 && length <= max);
}

/**
 * The named reports and the one before each, and those of a
 * time span; otherwise the newest report and the one before.
 */
function findReports(release: Release, { times, has }: ParsedSentence, context: TextContext) {
  const { inForce, lastYear, isDated } = context;
  const named = times.flatMap(({ years, isNamed }) => (isNamed ? years : []));
  const later = unique(times.flatMap(({ laterYear }) => laterYear ?? []));
  const isImplied = named.length === 0;
  const goesOn = lastYear !== null && lastYear < inForce && (has.has('past') || !has.has('present'));
  const matches = isImplied ? [inForce, ...(goesOn ? [lastYear] : [])] : named;
  const before =
    matches.length > MAX_SINGLE_REPORTS ? [Math.min(...matches) - 1] : matches.map((year) => year - 1);
  // Statements about the present need present facts beside past ones.
  const today = has.has('present') || isDated ? [inForce - 1, inForce] : [];
  const all = new Set([...times.flatMap(({ years }) => years), ...matches, ...before, ...today]);
  return {
    reports: release.years.filter((year) => all.has(year)),
    named: release.years.filter((year) => matches.includes(year)),
    later,
    isImplied,
  };
}
