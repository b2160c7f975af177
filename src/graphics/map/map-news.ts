import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { type Change, changesIn, sideOf } from '../../dataset/tier-changes.js';
import type { Tier } from '../../domain/tier.js';
import { nameIn } from '../languages.js';
import { inSentence } from '../markup.js';
import { type PictureOptions, standsOut } from '../picture.js';
import type { ListEntry } from '../social-list.js';
import { wordsIn } from '../words.js';
import type { PlacedLand } from './land-markup.js';
import type { NamedLand } from './land-names.js';

/** Of more countries that moved none is named. */
const MOST_NAMED = 4;

/** Countries that fell in a report, those to Tier 3 first; none where they are too many to be named. */
export function moversOf(release: Release, year: number): readonly Change[] {
  const down = changesIn(release, year).filter(({ direction }) => direction === 'downgrade');
  const to = (tier: Tier) => down.filter((change) => sideOf(change, 'to') === tier);
  const worst = to('3');
  const both = [...worst, ...to('2WL')];
  if (both.length <= MOST_NAMED) return both;
  return worst.length <= MOST_NAMED ? worst : [];
}

/** Who fell where, as a headline; `null` where none did, or too many. */
export function moveFinding(moved: readonly Change[], { names, language }: PictureOptions): string | null {
  const words = wordsIn(language);
  const groups = (['3', '2WL'] as const).flatMap((tier) => {
    const here = moved.filter((change) => sideOf(change, 'to') === tier);
    if (here.length === 0) return [];
    const named = here.map(({ country }) => nameIn(names, country)).sort((a, b) => a.localeCompare(b, names));
    const list = words.list(named.map(inSentence));
    return [words.say('finding.fall', { names: list, count: here.length, to: words.say(`to.${tier}`) })];
  });
  return groups.length === 0 ? null : groups.join(words.semicolon);
}

/** Who stands on a tier, and since when, the newest first: in place of a map in a story. */
export function listedOn(
  release: Release,
  tier: Tier,
  placements: readonly Placement[],
  { names, language }: PictureOptions,
): ListEntry[] {
  const words = wordsIn(language);
  return placements
    .filter((placement) => placement.tier === tier)
    .map((placement) => {
      let since = placement.year;
      while (release.placement(placement.country.iso2, since - 1)?.tier === tier) since--;
      return {
        iso2: placement.country.iso2,
        name: nameIn(names, placement.country),
        since,
        isNew: since === placement.year,
      };
    })
    .sort((a, b) => b.since - a.since || a.name.localeCompare(b.name, names))
    .map(({ iso2, name, since, isNew }) => ({
      iso2,
      name,
      isNew,
      detail: words.say(isNew ? 'newIn' : 'since', { year: since }),
    }));
}

/** What is named: who moved, or all land of a part of the world, the largest first. */
export function labelsOf(
  placed: readonly PlacedLand[],
  moved: readonly Change[] | null,
  options: PictureOptions,
): readonly NamedLand[] {
  const own = placed.filter(({ code, placement }) => code === placement.country.iso2);
  const wanted =
    moved === null
      ? own.filter(({ isMeant }) => isMeant).toSorted((a, b) => b.extent - a.extent)
      : moved.flatMap(({ country }) => own.find(({ code }) => code === country.iso2) ?? []);
  return wanted
    .filter(({ placement }) => !standsOut(options, placement.country))
    .map((land) => ({
      ...land,
      tier: land.placement.tier,
      name: nameIn(options.names, land.placement.country),
    }));
}
