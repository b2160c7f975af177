import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { Standing } from '../engine/eligibility.js';
import { standingOf } from './clock.js';
import { Country } from './countries.js';
import { CurrentPlacement, type Release } from './release.js';

export const CurrentClock = z
  .object(Standing.shape)
  .meta({ id: 'CurrentClock', description: 'Where a country stands after the newest report' });

export const CurrentCountry = z
  .object({
    ...Country.shape,
    currentTier: CurrentPlacement.nullable().describe(
      'Placement in the newest report; null where it was not covered',
    ),
    currentClock: CurrentClock.describe(
      'Where it stands on the watch-list clock after the newest report, and what the next one may say',
    ),
  })
  .meta({ id: 'Country', description: 'A country or territory that a report placed' });

export type CurrentCountry = Fact<typeof CurrentCountry>;

export function currentCountry(release: Release, found: Country): CurrentCountry {
  const currentClock = standingOf(release, found.iso2, release.newestYear);
  const placement = release.placement(found.iso2, release.newestYear);
  if (!placement) return { ...found, currentTier: null, currentClock };
  const { country: _, sources: __, ...currentTier } = placement;
  return { ...found, currentTier, currentClock };
}
