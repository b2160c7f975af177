import { LRUCache } from 'lru-cache';
import type { CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import type { ControlTotal } from '../dataset/waivers.js';
import { hasTerritory } from '../domain/territories.js';
import { numberWord } from '../engine/english.js';
import { evaluateStatement, type Finding, finding, type Statement } from './finding.js';
import { type GroupOfClaim, getCandidates } from './group.js';
import { type ClaimContext, type ClaimedCount, isYearSettled } from './knowledge.js';
import { unavailableReportSentence } from './placement-words.js';
import { type Bound, conjunction, within } from './truth.js';
import {
  countWords,
  describeGaps,
  minimumSentence,
  numbersSentence,
  ourCountSentence,
  totalSentence,
  UNDATED_TOTAL,
  wasInReport,
  whyImpossible,
} from './verdict-words.js';

export interface Tally {
  readonly counted: number;
  readonly notKnown: number;
  /** The stated total that counts the same thing, if any. */
  readonly total: ControlTotal | undefined;
  /** That total without the countries that the claim names; `null` if there is none. */
  readonly stated: number | null;
  readonly from: number;
  readonly to: number;
  readonly holding: readonly Finding[];
  readonly holders: readonly CountryRef[];
  /** False if all of them are countries. */
  readonly isWithTerritory: boolean;
}

interface Counted {
  readonly year: number;
  readonly group: GroupOfClaim;
  readonly except?: readonly CountryRef[];
}

/**
 * Counts the countries for which a statement is true in a report. If some are not known, a stated total
 * decides; without one, what the gaps can hide limits the range.
 */
function tally(knowledge: ClaimContext, statement: Statement, { year, group, except = [] }: Counted): Tally {
  const { release } = knowledge;
  const named = new Set(except.map(({ iso2 }) => iso2));
  const found = getCandidates(knowledge, group, year)
    .filter(({ country }) => !named.has(country.iso2))
    .map(({ country, member }) => ({
      country,
      member,
      finding: evaluateStatement(knowledge, statement, country, year),
    }))
    .map(({ country, member, finding }) => ({
      country,
      finding,
      truth: conjunction([member, finding.incomparable ? false : finding.truth]),
    }));
  const held = found.filter(({ truth }) => truth === true);
  const holding = held.map(({ finding }) => finding);
  const holders = held.map(({ country }) => country);
  const counted = held.length;
  const isWithTerritory = counted === 0 || hasTerritory(holders);
  const open = found.filter(({ truth }) => truth === null).length;
  const { measure, maxHidden } = statement;
  const notKnown = Math.min(open, maxHidden?.(knowledge, year) ?? open);
  const total =
    group.words === '' && group.membership === null
      ? release.tables.control_totals.find((row) => row.year === year && row.measure === measure)
      : undefined;
  const heldByNamed = total === undefined ? 0 : countNamed(knowledge, statement, { year, except });
  const stated = total === undefined || heldByNamed === null ? null : total.stated - heldByNamed;
  // Stated totals have no date, so as of a day none can decide.
  const byTotal =
    stated !== null && knowledge.asOf === undefined && counted <= stated && stated <= counted + notKnown;
  const [from, to] = byTotal && notKnown > 0 ? [stated, stated] : [counted, counted + notKnown];
  return {
    counted,
    notKnown,
    total: stated === null ? undefined : total,
    stated,
    from,
    to,
    holding,
    holders,
    isWithTerritory,
  };
}

/** How many of the named countries a statement is true of; `null` if that is not known of one of them. */
function countNamed(
  knowledge: ClaimContext,
  statement: Statement,
  { year, except }: { readonly year: number; readonly except: readonly CountryRef[] },
): number | null {
  const truths = except.map((country) => evaluateStatement(knowledge, statement, country, year).truth);
  return truths.includes(null) ? null : truths.filter((truth) => truth === true).length;
}

const TALLIES_KEPT = 1_000;
const tallies = (_release: Release) => new LRUCache<string, Tally>({ max: TALLIES_KEPT });

/** Like {@link tally}, cached per release. */
export function tallyIn(knowledge: ClaimContext, statement: Statement, of: Counted): Tally {
  const kept = knowledge.release.derive(tallies);
  const key = [of.year, statement.predicate, of.group.members, of.group.words].join('|');
  const found = kept.get(key) ?? tally(knowledge, statement, of);
  kept.set(key, found);
  return found;
}

interface ClaimedNumber extends Omit<Counted, 'year'> {
  readonly claimed: number;
  readonly bound: Bound;
}

/**
 * Compares a claimed number of countries with the count in each of several reports:
 * `The number was 27 in 2016, 23 in 2017 and 22 in 2018.`
 */
export function countInEach(
  knowledge: ClaimContext,
  statement: Statement,
  { years, ...requested }: ClaimedNumber & { readonly years: readonly number[] },
): { found: Finding; count: ClaimedCount | null } {
  const [only, ...more] = years;
  if (only !== undefined && more.length === 0)
    return countClaim(knowledge, statement, { ...requested, year: only });
  const reports = [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ year, ...countClaim(knowledge, statement, { ...requested, year }) }));
  const truth = conjunction(reports.map(({ found }) => found.truth));
  const deciding = reports.filter(({ found }) => found.truth === truth);
  const settled = reports.filter(({ year }) => isYearSettled(knowledge.release, year));
  const numbers = numbersSentence(settled);
  const reason = [
    ...(truth === null ? deciding.map(({ found }) => found.reason) : []),
    ...(settled.length > 0 ? [numbers] : []),
  ];
  const findings = reports.map(({ found }) => found);
  const contexts = findings.flatMap(({ context }) => context ?? []);
  return {
    count: null,
    found: finding(
      truth,
      reason,
      findings.flatMap(({ rows }) => rows),
      {
        clause: findings[0]?.clause ?? null,
        grades: findings.flatMap(({ grades }) => grades),
        isTotalMissed: deciding.some(({ found }) => found.isTotalMissed),
        context: truth === true && contexts.length > 0 ? contexts.join(' ') : null,
        caveats: truth === true && requested.bound !== 'exactly' ? [numbers] : [],
      },
    ),
  };
}

/** Compares a claimed number of countries with the count in a report. */
function countClaim(
  knowledge: ClaimContext,
  statement: Statement,
  requested: ClaimedNumber & { readonly year: number },
): { found: Finding; count: ClaimedCount } {
  const { release } = knowledge;
  const { claimed, bound, year, group, except = [] } = requested;
  const { counted, notKnown, total, stated, from, to, holding, holders, isWithTerritory } = tally(
    knowledge,
    statement,
    requested,
  );
  const note = statement.noteOnCount?.(release, year, holders) ?? '';
  const count = { claimed, counted, notKnown };
  if (!isYearSettled(release, year))
    return { found: finding(null, unavailableReportSentence(knowledge, year), []), count };
  const settled = from === to;
  const when = statement.when?.(year) ?? `in ${year}`;
  const ours = within({ claimed, bound }, { from, to });
  const theirs = stated === null ? null : within({ claimed, bound }, { from: stated, to: stated });
  // A total that State or the press stated, and our count misses, is not false: which of the two is right is open.
  const isOpen = ours === false && theirs === true;
  const truth = isOpen ? null : ours;
  const words = countWords(
    settled ? from : counted,
    group,
    except.length > 0,
    (settled && from > counted) || isWithTerritory,
  );
  // Stated totals have no date, so as of a day none is quoted.
  const quoted = total === undefined || knowledge.asOf !== undefined ? null : totalSentence(release, total);
  const beside =
    total === undefined
      ? statement.possibleIn?.(knowledge, year) === false
        ? whyImpossible(release, year)
        : null
      : theirs === false
        ? quoted
        : null;
  const isDenied = truth === false && bound === 'exactly' && from > 0 && claimed > 0;
  // With a negative predicate, "not two" would be a double negative.
  const denied = isDenied && !statement.predicate.startsWith('not ') ? `not ${numberWord(claimed)}` : '';
  const held = wasInReport(words, statement.predicate, { when, isMany: from > 1, denied });
  const found = finding(
    truth,
    isOpen
      ? [
          ourCountSentence(words, statement.predicate, { isMany: from > 1, isMinimum: !settled, when }),
          quoted ?? UNDATED_TOTAL,
        ]
      : settled
        ? [held, ...(notKnown > 0 && quoted !== null ? [quoted] : [])]
        : [
            minimumSentence(words, statement.predicate, { counted, notKnown, when }),
            describeGaps(release, year),
            ...(statement.whyOpen === undefined ? [] : [statement.whyOpen]),
          ],
    holding.flatMap(({ rows }) => rows),
    {
      clause: holding[0]?.clause ?? null,
      grades: holding.flatMap(({ grades }) => grades),
      corrects: settled,
      isTotalMissed: isOpen,
      context: truth === true && beside !== null ? `${held} ${beside}` : null,
      caveats: [note, quoted ?? ''].filter(Boolean),
    },
  );
  return { found, count };
}
