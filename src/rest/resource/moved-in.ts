import type { Release } from '../../dataset/release.js';
import { changesIn } from '../../dataset/tier-changes.js';
import { RANKED_TIERS, type Tier } from '../../domain/tier.js';
import { nameIn } from '../../graphics/languages.js';
import { wordsIn } from '../../graphics/words.js';
import type { Listed } from './told.js';

/** Those that moved in a report: falls first, the worse placements first. */
export const movedIn = (release: Release, year: number): Listed =>
  (['downgrade', 'upgrade'] as const).flatMap((way) =>
    RANKED_TIERS.toReversed().flatMap((tier) =>
      changesIn(release, year).flatMap(({ country, direction, fromTier: from, toTier: to }) =>
        direction === way && to === tier && from !== null
          ? [{ name: nameIn('en', country), detail: `${short(from)} to ${short(to)}` }]
          : [],
      ),
    ),
  );

const short = (tier: Tier): string => wordsIn('en').say(`short.${tier}`);
