import { LRUCache } from 'lru-cache';
import type { CountryRef } from '../dataset/countries.js';
import { gapsIn, mostHidden } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { capitalized, countriesAndTerritories, listed, numberWord } from '../engine/english.js';
import { cellOf, gapSentence, isOut, type Knowledge, neverWas, notPublished, possibleTiers } from './cell.js';
import {
  allOf,
  anyOf,
  type Bound,
  type Finding,
  finding,
  findOut,
  inEveryCase,
  not,
  type Statement,
  type Truth,
  within,
} from './finding.js';
import { candidatesOf, type Group } from './group.js';
import { howOften } from './quantifiers.js';
import { ofSeveral, wasOrWere } from './reasons.js';
import type { Extreme, Share } from './request.js';

export interface Count {
  readonly claimed: number;
  readonly counted: number;
  readonly notKnown: number;
}

interface Tally {
  readonly counted: number;
  readonly notKnown: number;
  /** The total that was stated, where it counts the same. */
  readonly total: StatedTotal | undefined;
  readonly from: number;
  readonly to: number;
  readonly holding: readonly Finding[];
}

type StatedTotal = Release['tables']['control_totals'][number];

interface Counted {
  readonly year: number;
  readonly group: Group;
  readonly except?: readonly CountryRef[];
}

/**
 * Counts the countries of which a statement is true in a report. Where some are not known, the total that was stated for
 * it decides, or else what the gaps can hide bounds it.
 */
function tally(knowledge: Knowledge, statement: Statement, { year, group, except = [] }: Counted): Tally {
  const { release } = knowledge;
  const named = new Set(except.map(({ iso2 }) => iso2));
  const found = candidatesOf(knowledge, group, year)
    .filter(({ country }) => !named.has(country.iso2))
    .map(({ country, member }) => ({ member, finding: findOut(knowledge, statement, country, year) }))
    .map(({ member, finding }) => ({
      finding,
      truth: allOf([member, finding.incomparable ? false : finding.truth]),
    }));
  const holding = found.filter(({ truth }) => truth === true).map(({ finding }) => finding);
  const counted = holding.length;
  const open = found.filter(({ truth }) => truth === null).length;
  const { measure } = statement;
  const notKnown =
    isOut(release, year) && isTierMeasure(measure)
      ? Math.min(open, mostHidden(release, year, measure))
      : open;
  const total =
    named.size === 0 && group.words === '' && group.membership === null
      ? release.tables.control_totals.find((row) => row.year === year && row.measure === measure)
      : undefined;
  const byTotal = total !== undefined && counted <= total.stated && total.stated <= counted + notKnown;
  const [from, to] = byTotal && notKnown > 0 ? [total.stated, total.stated] : [counted, counted + notKnown];
  return { counted, notKnown, total, from, to, holding };
}

const isTierMeasure = (measure: Statement['measure']): measure is Tier =>
  (TIERS as readonly unknown[]).includes(measure);

const TALLIES_KEPT = 1_000;
const tallies = (_release: Release) => new LRUCache<string, Tally>({ max: TALLIES_KEPT });

/** Of how many countries a statement is true in a report; counted once. */
function tallyIn(knowledge: Knowledge, statement: Statement, of: Counted): Tally {
  const kept = knowledge.release.derive(tallies);
  const key = [of.year, statement.predicate, of.group.members, of.group.words].join('|');
  const found = kept.get(key) ?? tally(knowledge, statement, of);
  kept.set(key, found);
  return found;
}

/** `no country or territory`, `three countries and territories`, `11 other members of ASEAN`. */
export function countWords(
  count: number,
  group: Pick<Group, 'words' | 'membership' | 'members'>,
  others = false,
): string {
  const { words, members } = group;
  const number = numberWord(count);
  if (members !== null && !others) return `${count === 0 ? 'none' : number} of ${members}${words}`;
  return `${number}${others ? ' other' : ''} ${countriesAndTerritories(Math.max(count, 1))}${others && members !== null ? ` among ${members}` : ''}${words}`;
}

export function countClaim(
  knowledge: Knowledge,
  statement: Statement,
  asked: Counted & { readonly claimed: number; readonly bound: Bound },
): { found: Finding; count: Count } {
  const { release } = knowledge;
  const { claimed, bound, year, group, except = [] } = asked;
  const never = neverWas(release, year);
  // A report that never was has no number of countries, not even none.
  if (never !== null)
    return { found: finding(false, never, []), count: { claimed, counted: 0, notKnown: 0 } };
  const { counted, notKnown, total, from, to, holding } = tally(knowledge, statement, asked);
  const count = { claimed, counted, notKnown };
  if (!isOut(release, year)) return { found: finding(null, notPublished(knowledge, year), []), count };
  const settled = from === to;
  const when = statement.when?.(year) ?? `in ${year}`;
  const truth = within({ claimed, bound }, { from, to });
  const words = capitalized(countWords(settled ? from : counted, group, except.length > 0));
  const denied =
    truth === false && bound === 'exactly' && from > 0
      ? `, not ${claimed === 0 ? 'none' : numberWord(claimed)}`
      : '';
  const found = finding(
    truth,
    settled
      ? [
          `${words} ${wasOrWere(from > 1, statement.predicate)} ${when}${denied}.`,
          ...(notKnown > 0 && total ? [totalSentence(total)] : []),
        ]
      : [
          `We know of ${countWords(counted, group, except.length > 0)} ${asKnown(counted, statement.predicate)} ${when}; there can be ${numberWord(notKnown)} more.`,
          gapsTold(release, year),
          ...(statement.whyOpen === undefined ? [] : [statement.whyOpen]),
        ],
    holding.flatMap(({ rows }) => rows),
    {
      clause: holding[0]?.clause ?? null,
      grades: holding.flatMap(({ grades }) => grades),
      corrects: settled,
      ...(total === undefined
        ? {}
        : truth === true && total.stated !== counted && notKnown === 0
          ? { context: totalSentence(total) }
          : { caveats: [totalSentence(total)] }),
    },
  );
  return { found, count };
}

const gapsTold = (release: Release, year: number): string => {
  const gaps = gapsIn(release, year).map(({ what }) => what);
  return gaps.length === 0 ? '' : gapSentence(year, gaps.join('; '));
};

const asKnown = (count: number, predicate: string): string =>
  (count > 1 ? ofSeveral(predicate) : predicate).replace(/^(?=special cases|a special case)/, 'as ');

const totalSentence = ({
  stated,
  stated_by,
  reason,
}: Pick<StatedTotal, 'stated' | 'stated_by' | 'reason'>): string =>
  `The total stated for the report is ${stated} (${stated_by}).${reason === null ? '' : ` ${reason.replace(/\.$/, '')}.`}`;

export interface Part {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Finding;
}

/**
 * "every country without a waiver left went to Tier 3": what was found on each country of a group, or on how many.
 * Where it is not known whether a country belongs to the group, it decides nothing unless it does what all must.
 *
 * @throws Problem `invalid-claim` where no country belongs to the group: then nothing is claimed
 */
export function shareParts(
  knowledge: Knowledge,
  statement: Statement,
  { share, year, group }: { readonly share: Share; readonly year: number; readonly group: Group },
): readonly Part[] {
  const { release } = knowledge;
  const never = neverWas(release, year);
  if (never !== null) return [{ of: null, found: finding(false, never, []) }];
  if (!isOut(release, year)) return [{ of: null, found: finding(null, notPublished(knowledge, year), []) }];
  const members = candidatesOf(knowledge, group, year)
    .map((each) => ({ ...each, member: allOf([each.member, coverage(knowledge, each.country, year)]) }))
    .filter(({ member }) => member !== false);
  if (members.length === 0) {
    throw new Problem(
      'invalid-claim',
      `The report of ${year} has ${countWords(0, group)}: nothing is claimed.`,
      { unexpected: ['status'] },
    );
  }
  if (share === 'most') return [{ of: null, found: mostOf(knowledge, statement, { year, group }) }];
  const said = share === 'all' ? statement : howOften('never', statement, [year]);
  const parts = members.map(({ country, member }) => {
    const found = findOut(knowledge, said, country, year);
    return { of: { country, year }, found: { ...found, truth: anyOf([not(member), found.truth]) } };
  });
  // Who has no rank is none of those that were ranked better or worse.
  const compared = parts.filter(({ found }) => !found.incomparable);
  return share === 'none' && compared.length > 0 ? compared : parts;
}

/** A report says nothing of a country that it did not cover. */
const coverage = (knowledge: Knowledge, { iso2 }: CountryRef, year: number): Truth =>
  inEveryCase(possibleTiers(cellOf(knowledge, iso2, year)).map((tier) => tier !== null));

function mostOf(knowledge: Knowledge, statement: Statement, of: { year: number; group: Group }): Finding {
  const all = candidatesOf(knowledge, of.group, of.year).filter(
    ({ country, member }) =>
      member === true && knowledge.release.placement(country.iso2, of.year) !== undefined,
  );
  const counted = tally(knowledge, statement, of);
  const claimed = Math.floor(all.length / 2) + 1;
  const some = counted.counted === 0 ? 'None' : capitalized(numberWord(counted.counted));
  const unknown = counted.notKnown > 0 ? `; of ${numberWord(counted.notKnown)} it cannot be known` : '';
  return finding(
    within({ claimed, bound: 'at_least' }, counted),
    `${some} of the ${all.length} ${of.group.membership === null ? countriesAndTerritories(all.length) : `members of ${of.group.membership.inSentence}`}${of.group.words} that the ${of.year} report covered ${wasOrWere(counted.counted > 1, statement.predicate)}${unknown}.`,
    counted.holding.flatMap(({ rows }) => rows),
    { corrects: true },
  );
}

interface RecordAsked {
  readonly extreme: Extreme;
  readonly year: number;
  readonly group: Group;
  readonly reports: readonly number[];
}

const NAMED_REPORTS = 3;

/**
 * "the most countries on Tier 3": in no other report of a period was it true of more (or of fewer). Where numbers
 * are known only within bounds, only what those bounds settle is. A number that another report has too is a record
 * still, and the answer says that it is shared.
 */
export function recordClaim(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordAsked,
): Finding {
  const { release } = knowledge;
  const never = neverWas(release, year);
  if (never !== null) return finding(false, never, []);
  if (!isOut(release, year)) return finding(null, notPublished(knowledge, year), []);
  if (statement.possibleIn?.(knowledge, year) === false) {
    return finding(false, `The ${year} report cannot have a number of them.`, []);
  }
  const own = tallyIn(knowledge, statement, { year, group });
  const others = reports
    .filter((report) => report !== year && release.years.includes(report))
    .filter((report) => statement.possibleIn?.(knowledge, report) ?? true)
    .map((report) => ({ report, of: tallyIn(knowledge, statement, { year: report, group }) }));
  const truths = others.map(({ of }) => isPassedBy(extreme, own, of));
  const truth = allOf(truths.map(not));
  const deciding = others.filter((_, index) => truths[index] === (truth === null ? null : true));
  const shared = others.filter(({ of }) => of.from === of.to && own.from === own.to && of.from === own.from);
  const sharedWith = listed(
    shared.map(({ report }) => String(report)),
    'and',
  );
  return finding(
    truth,
    [
      `The ${year} report had ${numberOf(own)}.`,
      truth === true ? nextSentence(extreme, others) : decidingSentence(extreme, deciding, truth),
      truth === true && shared.length > 0 ? `There were as many in ${sharedWith}.` : '',
    ],
    own.holding.flatMap(({ rows }) => rows),
    {
      context:
        truth === true && shared.length > 0
          ? `The record is shared: there were as many in ${sharedWith}.`
          : null,
      grades: others.flatMap(({ of }) =>
        of.holding.flatMap(({ rows, grades }) => [
          ...grades,
          ...rows.flatMap(({ evidence }) => evidence ?? []),
        ]),
      ),
    },
  );
}

/**
 * True if a statement is true of more countries (or of fewer) in a report than in each of some others, and of as many in
 * none. Not known where bounds do not settle it.
 */
export function isNewRecord(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordAsked,
): Truth {
  const own = tallyIn(knowledge, statement, { year, group });
  let truth: Truth = true;
  // The newest first: it settles most, and the others need not be counted then.
  for (const report of reports.toReversed()) {
    const passes = isPassedBy(extreme, tallyIn(knowledge, statement, { year: report, group }), own);
    if (passes === false) return false;
    truth = allOf([truth, passes]);
  }
  return truth;
}

function isPassedBy(extreme: Extreme, own: Tally, other: Tally): Truth {
  const [surely, possibly] =
    extreme === 'most'
      ? [other.from > own.to, other.to > own.from]
      : [other.to < own.from, other.from < own.to];
  if (surely) return true;
  return possibly ? null : false;
}

const numberOf = ({ from, to }: Tally): string => (from === to ? `${from}` : `${from} to ${to}`);

function decidingSentence(
  extreme: Extreme,
  deciding: readonly { readonly report: number; readonly of: Tally }[],
  truth: Truth,
): string {
  const named = deciding.slice(0, NAMED_REPORTS).map(({ report, of }) => `${report} (${numberOf(of)})`);
  const rest = deciding.length - named.length;
  const more = rest > 0 ? `, and in ${numberWord(rest)} other ${rest === 1 ? 'report' : 'reports'}` : '';
  const verb = truth === null ? 'There may have been' : 'There were';
  return `${verb} ${extreme === 'most' ? 'more' : 'fewer'} in ${listed(named, 'and')}${more}.`;
}

function nextSentence(
  extreme: Extreme,
  others: readonly { readonly report: number; readonly of: Tally }[],
): string {
  if (others.length === 0) return 'There is no other report to compare with.';
  const by = (tally: Tally) => (extreme === 'most' ? tally.to : -tally.from);
  const next = others.reduce((best, each) => (by(each.of) > by(best.of) ? each : best));
  return `The nearest is that of ${next.report}, with ${numberOf(next.of)}.`;
}
