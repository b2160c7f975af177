import type { Tier } from '../../domain/tier.js';
import type { Token } from './tokens.js';

const NUMBERS: ReadonlyMap<string, Tier> = new Map(
  Object.entries<Tier>({
    '1': '1',
    one: '1',
    i: '1',
    '2': '2',
    two: '2',
    ii: '2',
    '3': '3',
    three: '3',
    iii: '3',
    '2wl': '2WL',
  }),
);
const RANKS: ReadonlyMap<string, Tier> = new Map(
  Object.entries<Tier>({
    top: '1',
    highest: '1',
    first: '1',
    best: '1',
    lowest: '3',
    bottom: '3',
    worst: '3',
    third: '3',
    last: '3',
    second: '2',
    middle: '2',
  }),
);
/** `second-lowest tier` is none of the three by name; `one of the lowest rankings` neither. */
const HALF_RANKS = new Set('second third next another'.split(' '));
const BEFORE_RANKED = new Set('possible trafficking human'.split(' '));
/** `the lowest ranking since 2011` compares with other reports. */
const COMPARES = new Set('since ever for yet among'.split(' '));

/** `the highest-ranking officer`: it tells which officer. */
const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return tokens[at]?.tied === true && next?.kind === 'word' && !BEHIND_RANK.has(next.norm);
};
const BEHIND_RANK = new Set('in on of for under from possible by after and while as with'.split(' '));

/** `the third tier`, but `the first ranking` may be the first of several. */
const ORDINALS = new Set('first second third last middle'.split(' '));
/** Things that have a rank among the countries of the report. */
const RANKED = new Set('tier ranking rating category designation rung ranked classification'.split(' '));
/** Behind "tier n" these speak of something else than the report. */
const OTHER_TIERS = new Set(
  'capital city cities supplier suppliers bank banks bond bonds visa hospital hospitals university universities college lockdown restrictions data support league tournament sanctions investor investors market markets network pricing school schools courses vendor vendors town towns operator storage data centre center cities rugby airline airports region regions hub hubs'.split(
    ' ',
  ),
);
/** Before "watch list" these speak of another list. */
const OTHER_LISTS = new Set(
  'priority monitoring terror terrorist terrorism sanctions financial fatf laundering bird heritage travel fbi police currency special religious freedom ratings credit piracy grey gray dirty endangered'.split(
    ' ',
  ),
);

/** A tier or the watch list that begins at a token, and the index behind it; `null` where none begins. */
export function tierAt(
  tokens: readonly Token[],
  index: number,
): { readonly tier: Tier; readonly next: number; readonly bare: boolean } | null {
  const found = namedTierAt(tokens, index);
  return found && { ...found, bare: found.tier === '2WL' && tokens[index]?.norm !== 'tier' };
}

function namedTierAt(
  tokens: readonly Token[],
  index: number,
): { readonly tier: Tier; readonly next: number } | null {
  const word = (at: number): string => tokens[at]?.norm ?? '';
  if (word(index) === 'tier') {
    const tier = NUMBERS.get(word(index + 1));
    if (tier === undefined || OTHER_TIERS.has(word(index + 2))) return null;
    // `Tier 2.5`, `Tier 1 and 2`, `Tier 2 or 3`: no one tier.
    if (word(index + 2) === '.' && tokens[index + 3]?.kind === 'number') return null;
    if (
      ['and', 'or', '&', '/'].includes(word(index + 2)) &&
      NUMBERS.has(word(index + 3)) &&
      word(index + 4) !== 'countries'
    )
      return null;
    const list =
      tier === '2'
        ? watchListAt(
            tokens,
            word(index + 2) === '(' || word(index + 2) === ',' || word(index + 2) === '–'
              ? index + 3
              : index + 2,
          )
        : null;
    if (list !== null)
      return { tier: '2WL', next: word(index + 2) === '(' && word(list) === ')' ? list + 1 : list };
    if (tier === '2' && word(index + 2) === 'wl') return { tier: '2WL', next: index + 3 };
    return { tier: tier === '2' && word(index + 2) === 'watch' ? '2WL' : tier, next: index + 2 };
  }
  const rank = RANKS.get(word(index));
  if (rank !== undefined && !HALF_RANKS.has(word(index - 1))) {
    const at = BEFORE_RANKED.has(word(index + 1)) ? index + 2 : index + 1;
    const isRank =
      (ORDINALS.has(word(index)) ? word(at) === 'tier' : RANKED.has(word(at))) &&
      !(word(at).startsWith('rank') && isAdjective(tokens, at));
    if (isRank && !COMPARES.has(word(at + 1))) return { tier: rank, next: at + 1 };
  }
  if (word(index) === 'special' && /^cases?$/.test(word(index + 1))) return { tier: 'SC', next: index + 2 };
  const list = OTHER_LISTS.has(word(index - 1)) ? null : watchListAt(tokens, index);
  return list === null ? null : { tier: '2WL', next: list };
}

/** `watch list`, `watchlist`, `watch-list`: the index behind it. */
function watchListAt(tokens: readonly Token[], index: number): number | null {
  const [first, second] = [tokens[index]?.norm, tokens[index + 1]?.norm];
  if (first === 'watchlist' || first === 'watchlisted') return index + 1;
  return first === 'watch' && (second === 'list' || second === 'listed') ? index + 2 : null;
}

/** Whether a word speaks of tiers, the watch list, waivers or downgrades: a passage with one is read, or told. */
export const ANCHORS = new Set(
  'tier tiers watchlist watchlisted watchlists waiver waivers waived downgrade downgraded downgrades downgrading upgrade upgraded upgrades upgrading'.split(
    ' ',
  ),
);
