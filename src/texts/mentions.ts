import type { Release } from '../dataset/release.js';
import type { Mention } from './answer.js';
import { foldLists, foldYears } from './folds.js';
import type { Item, Sentence } from './items.js';
import { nameAt, phraseAt, setOf, type Tag } from './lexicon.js';
import { streakAt, type Times, timeAt } from './times.js';
import type { Token } from './tokens.js';

const NONE: ReadonlySet<Tag> = new Set();
const BEFORE_OTHER_PLACES = setOf('beforeOtherPlaces');
const WHOLE_PLACES = setOf('wholePlaces');

/** The items of a sentence and what is mentioned in it. */
export function sentenceOf(release: Release, tokens: readonly Token[], times: Times): Sentence {
  const single: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { norm, start } = tokens[at] as Token;
    const { next, ...item } = itemAt(release, tokens, at, times);
    const last = tokens[next - 1] as Token;
    single.push({ tags: NONE, norm, start, end: last.end, possessive: last.possessive, ...item });
    at = next;
  }
  return {
    items: foldLists(foldYears(agents(single))),
    mentions: single.flatMap((item) => mentionOf(item) ?? []),
    tags: new Set(single.flatMap(({ tags }) => [...tags])),
  };
}

function mentionOf({ start, end, countries, group, tier, years = [] }: Item): Mention | null {
  const place = { start, end };
  const [first = '', second] = countries ?? [];
  if (countries) return { type: 'country', ...place, value: second === undefined ? first : [...countries] };
  if (group) return { type: group.type, ...place, value: group.value };
  if (tier !== undefined) return { type: 'tier', ...place, value: tier };
  return years[0] === undefined ? null : { type: 'year', ...place, value: years[0] };
}

/** The item at a token, and the index behind it. */
function itemAt(
  release: Release,
  tokens: readonly Token[],
  at: number,
  times: Times,
): Partial<Item> & { readonly cls: string; readonly next: number } {
  const name = nameAt(release, tokens, at);
  const phrase = phraseAt(tokens, at);
  const isUs = phrase?.found.cls === 'U' && (phrase.found.words[0] !== 'us' || tokens[at]?.upper === true);
  if (name !== null && name.next >= (phrase?.next ?? 0) && !isUs) {
    const { next } = name;
    const { kind, values } = name.found;
    if (kind === 'group' || kind === 'region')
      return { cls: 'G', group: { type: kind, value: values[0] ?? '' }, next };
    return { cls: kind === 'name' && !isPartOfName(tokens, at, next) ? 'C' : 'X', countries: values, next };
  }
  const time = timeAt(tokens, at, times) ?? streakAt(tokens, at);
  if (time !== null) return time;
  if (phrase === null || (phrase.found.cls === 'U' && !isUs)) return { cls: 'x', next: at + 1 };
  const { next } = phrase;
  const { cls = 'x', tier, number, bound, tags } = phrase.found;
  return {
    cls: tier !== undefined && isOtherTier(tokens, next) ? 'x' : cls,
    tags,
    tier,
    number,
    bound,
    qualifier: cls === 'c' ? { is: 'firstTime' } : undefined,
    countries: isUs ? ['US'] : undefined,
    next,
  };
}

/** `Tier 2.5`, `Tier 1 or 2`, `Tier 2/3`: no one tier. */
const isOtherTier = (tokens: readonly Token[], next: number): boolean =>
  (/^[./]$/.test(tokens[next]?.norm ?? '') && tokens[next + 1]?.kind === 'number') ||
  (/^(?:and|or|to)$/.test(tokens[next]?.norm ?? '') && /^[1-3]$/.test(tokens[next + 1]?.norm ?? ''));

/** `New Mexico`, `southern Thailand`, `Thai-Cambodian`: the name is a part of another. */
function isPartOfName(tokens: readonly Token[], from: number, next: number): boolean {
  const before = tokens[from - 1];
  if (tokens[from]?.tied || tokens[next]?.tied) return true;
  if (before === undefined || !BEFORE_OTHER_PLACES.has(before.norm) || before.possessive) return false;
  return !WHOLE_PLACES.has(`${tokens[from - 2]?.norm} ${before.norm}`);
}

/** The United States as the one who writes the report is no country that is placed in it. */
function agents(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    if (item.cls !== 'U') return item;
    const behind = items.slice(index + 1, index + 5);
    const verb = behind.find(({ cls }) => 'bpudljs,|'.includes(cls));
    const isPlaced =
      verb?.cls === 'b' ||
      behind.some(({ norm }) => norm === 'itself') ||
      's,&|lj'.includes(behind[0]?.cls ?? '|');
    return { ...item, cls: isPlaced && !item.possessive ? 'C' : 'm' };
  });
}
