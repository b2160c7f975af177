import { normalizeName, refuseUnlessName } from '../domain/names.js';
import { Problem } from '../domain/problem.js';
import type { Release } from './release.js';

interface Region {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

function regionIndex(release: Release): ReadonlyMap<string, Region> {
  const index = new Map<string, { name: string; members: Set<string> }>();
  for (const { iso2, region, subregion, intermediateRegion } of release.countries.all) {
    for (const name of [region, subregion, intermediateRegion]) {
      if (name === null) continue;
      const key = normalizeName(name);
      const known = index.get(key);
      if (known) known.members.add(iso2);
      else index.set(key, { name, members: new Set([iso2]) });
    }
  }
  return index;
}

/** @throws Problem `invalid-parameter` with the regions that there are */
function regionOf(release: Release, region: string): Region {
  refuseUnlessName(region, 'region');
  const found = release.derive(regionIndex).get(normalizeName(region));
  if (found) return found;
  const allowed = regionsOf(release);
  throw new Problem(
    'invalid-parameter',
    `region: there is no UN M49 region "${region}". Allowed: ${allowed.join(', ')}.`,
    {
      errors: [{ parameter: 'region', value: region, message: 'is not a region of UN M49', allowed }],
    },
  );
}

/** In any case. @throws Problem `invalid-parameter` with the regions that there are */
export const membersOf = (release: Release, region: string): ReadonlySet<string> =>
  regionOf(release, region).members;

/** As UN M49 writes it. @throws Problem `invalid-parameter` with the regions that there are */
export const regionNamed = (release: Release, region: string): string => regionOf(release, region).name;

export const continentsOf = (release: Release): readonly string[] =>
  [...new Set(release.countries.all.map(({ region }) => region))].filter((name) => name !== null).sort();

export const regionsOf = (release: Release): readonly string[] =>
  [...release.derive(regionIndex).values()].map(({ name }) => name).sort();
