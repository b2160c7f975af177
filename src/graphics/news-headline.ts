import { byPopulation } from '../dataset/populations.js';
import type { Tier } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { LONGEST_TITLE } from './picture.js';
import { textWidth } from './text/text-width.js';
import type { Words } from './words.js';

/** More names than these, or a longer line, make no headline. */
export const MAX_NAMES = 4;
export const LONGEST_HEADLINE = 70;

/** A country on another tier than in the report before. */
export interface HeadlineMove {
  readonly iso2: string;
  /** As a sentence has it. */
  readonly name: string;
  readonly tier: Tier;
  readonly isFall: boolean;
}

interface ReportNews {
  readonly year: number;
  readonly moves: readonly HeadlineMove[];
  /** Who stayed on Tier 3, where newcomers join them in the headline. */
  readonly stayedOnTier3?: readonly string[];
}

/** Falls to Tier 3 are the news; then who came to Tier 1. */
const ORDER: readonly (readonly [tier: Tier, isFall: boolean])[] = [
  ['3', true],
  ['1', false],
  ['2WL', true],
  ['2', true],
  ['2', false],
  ['2WL', false],
];

/**
 * Who moved in a report, as a headline with as many groups as fit, the most important first; `null` where
 * nobody did. Of more than {@link MAX_NAMES} the largest by population is named, with the number of the others.
 */
export function newsHeadline(
  { year, moves, stayedOnTier3 = [] }: ReportNews,
  words: Words,
): { readonly text: string; readonly named: readonly string[] } | null {
  const groups = ORDER.flatMap(([tier, isFall]) => {
    const members = moves.filter((move) => move.tier === tier && move.isFall === isFall);
    return members.length === 0 ? [] : [{ tier, isFall, members }];
  });
  const [first] = groups;
  if (first === undefined) return null;
  const join = first.tier === '3' ? stayedOnTier3 : [];
  const isJoined = join.length > 0 && join.length + first.members.length <= MAX_NAMES + 1;
  const toLine = (
    { tier, isFall, members }: (typeof groups)[number],
    index: number,
    others: readonly string[],
  ) => {
    const names = members.map(({ name }) => name);
    const isCounted = names.length > MAX_NAMES && index > 0;
    const phrase = isCounted
      ? words.inWords(names.length)
      : names.length <= MAX_NAMES
        ? words.list(names)
        : withOthers(members, words);
    const values = { names: phrase, isCounted, tier, year: index === 0 ? year : 'none', count: names.length };
    if (!isFall) return words.translate('finding.rise', values);
    const fell = { ...values, to: words.translate(`to.${tier as '2' | '2WL' | '3'}`) };
    return others.length === 0
      ? words.translate('finding.fall', fell)
      : words.translate('finding.joins', { ...fell, others: words.list(others) });
  };
  for (const others of isJoined ? [join, []] : [[]])
    for (let most = groups.length; most > 0; most--) {
      const line = groups.slice(0, most);
      const text = capitalize(
        line.map((group, index) => toLine(group, index, index === 0 ? others : [])).join(words.semicolon),
      );
      const isLast = most === 1 && others.length === 0;
      if (countLetters(text) <= (isLast ? LONGEST_TITLE : LONGEST_HEADLINE))
        return { text, named: line.flatMap(({ members }) => members.map(({ name }) => name)) };
    }
  return null;
}

/** Width of a text in Latin letters. */
const LETTER = 0.445;
const countLetters = (text: string): number => textWidth(text, 1) / LETTER;

function withOthers(members: readonly HeadlineMove[], words: Words): string {
  const [leader] = members.toSorted(byPopulation);
  const count = members.length - 1;
  return words.translate('finding.andOthers', {
    name: leader?.name ?? '',
    count,
    counted: words.inWords(count),
  });
}
